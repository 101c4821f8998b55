import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const TODAY = '2026-11-28';
const read = (query: string) => parseQuery(query, TODAY);

describe('parseQuery', () => {
  test.each([
    ['l’œuvre du groupe-pays', ['oeuvre', 'groupe', 'pays']],
    ['comment devenir membre ?', ['devenir', 'membre']],
    ['Qui est le président de CUF', ['president', 'cuf']],
    ['qu’est-ce qu’un groupe\u2011pays', ['groupe', 'pays']],
    ['what is decentralised cooperation', ['decentralised', 'cooperation']],
  ])('of « %s » keeps the words that say something', (query, words) => {
    expect(read(query).words).toEqual(words);
  });

  test('keeps all words where none says more than another', () => {
    expect(read('qui êtes-vous').words).toEqual(['qui', 'etes', 'vous']);
  });

  test.each(['"procès verbaux"', '« procès verbaux »', '“Procès verbaux”'])(
    'reads %s as a phrase',
    (query) => {
      expect(read(query).phrase).toBe('"proces verbaux"');
    },
  );

  test.each(['qu’est-ce qu’un groupe-pays', 'À quoi sert un fonds ?', 'comment créer un fonds'])(
    'of « %s » knows that an explanation is asked',
    (query) => {
      expect(read(query).isWhat).toBe(true);
    },
  );

  test.each(['prochaine réunion liban', 'réunion liban à venir', 'next meeting liban'])(
    'of « %s » knows that what is to come is asked',
    (query) => {
      expect(read(query)).toMatchObject({ isNext: true, words: ['liban'] });
    },
  );
});

describe('the days of a question', () => {
  test.each([
    ['octobre 2025', ['2025-10-01', '2025-10-31'], ['2025-11-01', '2026-10-01']],
    ['14/10/2025', ['2025-10-14'], ['2025-10-15', '2025-01-14']],
    ['2025-10-14', ['2025-10-14'], ['2025-10-15']],
    ['14 oct. 2025', ['2025-10-14'], ['2025-10-15']],
    ['1er mars 2027', ['2027-03-01'], ['2027-03-10']],
    ['10/2025', ['2025-10-14'], ['2025-09-14']],
    ['décembre', ['2025-12-03', '2026-12-15'], ['2026-11-15']],
    ['8 décembre', ['2026-12-08', '2025-12-08'], ['2026-12-18']],
    ['october 2025', ['2025-10-14'], ['2025-11-14']],
    ['cette semaine', ['2026-11-23', '2026-11-29'], ['2026-11-22', '2026-11-30']],
    ['la semaine prochaine', ['2026-11-30', '2026-12-06'], ['2026-11-29', '2026-12-07']],
    ['demain', ['2026-11-29'], ['2026-11-28']],
    ['ce mois-ci', ['2026-11-01'], ['2026-12-01']],
    ['le mois prochain', ['2026-12-31'], ['2026-11-30', '2027-01-01']],
    ['2025', ['2025-01-01'], ['2026-01-01']],
  ])('« %s » are %j, not %j', (query, inside, outside) => {
    const { includes = () => false, words } = read(query);
    expect(inside.filter((day) => !includes(day))).toEqual([]);
    expect(outside.filter(includes)).toEqual([]);
    expect(words).toEqual([]);
  });

  test.each([
    ['réunion liban 8 décembre', ['liban']],
    ['rapport liban 2025', ['rapport', 'liban']],
    ['assises franco marocaines décembre 2026', ['assises', 'franco', 'marocaines']],
    ['raict 2027', ['raict']],
    ['jumelages États-Unis 250 ans', ['jumelages', 'etats', 'unis', '250', 'ans']],
  ])('leave of « %s » the other words', (query, words) => {
    expect(read(query).words).toEqual(words);
  });
});
