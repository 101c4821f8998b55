import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';

const TODAY = '2026-11-28';
const read = (query: string) => parseQuery(query, TODAY);

describe('parseQuery', () => {
  test.each([
    ['l’œuvre du groupe-pays', ['oeuvre', 'groupe', 'pays']],
    ['où se trouvent vos bureaux', ['bureaux']],
    ['comment devenir membre ?', ['devenir', 'membre']],
    ['Qui est le président de CUF', ['president', 'cuf']],
    ['qu’est-ce qu’un groupe\u2011pays', ['groupe', 'pays']],
    ['what is decentralised cooperation', ['decentralised', 'cooperation']],
    ['congrès de C.G.L.U.', ['congres', 'cglu']],
    ['l’U.E', ['ue']],
    ['dernières nouvelles de Gaza', ['gaza']],
    ['les derniers articles sur le Japon', ['japon']],
    ['actualités', ['actualites']],
    ['M. Delafosse', ['delafosse']],
    [
      'https://portail.example/actualites/2025/hokusai-obuse-nantes/',
      ['hokusai', 'obuse', 'nantes'],
    ],
    ['www.portail.example/pays/liban/', ['liban']],
    ['www.portail-des-villes.example', ['portail', 'villes']],
    ['https://portail.example/', ['portail']],
    ['/pays/liban/', ['liban']],
    ['portail-des-villes.org', ['portail', 'villes']],
    ['portail.fr/pays/liban/', ['liban']],
    ['rapport.pdf', ['rapport']],
    ['01 12 25 81 81', ['01', '12', '25', '81', '81']],
    ['bonjour, pourriez-vous m’aider', ['aider']],
    ['terremoto no Marrocos', ['terremoto', 'marrocos']],
    ['al Haouz', ['haouz']],
    ['eau/assainissement', ['eau', 'assainissement']],
  ])('of « %s » keeps the words that say something', (query, words) => {
    expect(read(query).words).toEqual(words);
  });

  test.each(['les prochains', 'prochainement', 'bientôt'])('of « %s » keeps no word', (query) => {
    expect(read(query)).toMatchObject({ isNext: true, words: [] });
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

  test.each([
    ['« fonds de solidarité » Liban', ['fonds de solidarité']],
    ['"groupe-pays" et "diplomatie"', ['groupe-pays', 'diplomatie']],
    ['le 5" disque', []],
  ])('of « %s » knows what must be said so', (query, phrases) => {
    expect(read(query)).toMatchObject({ phrases, phrase: undefined });
  });

  test.each([
    ['actualités de juillet 2025', true],
    ['agenda de juillet 2025', false],
    ['actualités', false],
  ])('of « %s » knows whether what was published then is asked: %s', (query, isPublished) => {
    expect(read(query).isPublished).toBe(isPublished);
  });

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
    ['14/10/25', ['2025-10-14'], ['2025-10-15', '2024-10-25']],
    ['08-12-26', ['2026-12-08'], ['2026-12-12']],
    ['dezembro 2026', ['2026-12-15'], ['2026-11-15']],
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
    ['le 8 décembre 2026', ['2026-12-08'], ['2026-12-09']],
    ['en octobre 2025', ['2025-10-31'], ['2025-11-01']],
    ['en 2019', ['2019-07-02'], ['2020-07-02']],
    ['fin novembre 2026', ['2026-11-30'], ['2026-12-01']],
    ['année 2022', ['2022-01-01'], ['2023-01-01']],
    ['mardi 14 octobre 2025', ['2025-10-14'], ['2025-10-15']],
    ['mardi 14/10/2025', ['2025-10-14'], ['2025-10-15']],
    ['jeudi 20 novembre', ['2025-11-20', '2026-11-20'], ['2025-11-21']],
    ['18 et 19 septembre 2025', ['2025-09-18', '2025-09-19'], ['2025-09-17', '2025-09-20']],
    ['du 18 au 19 septembre 2025', ['2025-09-18', '2025-09-19'], ['2025-09-17', '2025-09-20']],
    [
      'entre le 8 et le 12 décembre 2026',
      ['2026-12-08', '2026-12-12'],
      ['2026-12-07', '2026-12-13'],
    ],
    ['18-19 septembre', ['2025-09-18', '2024-09-19'], ['2025-09-17', '2025-09-20']],
    ['du 30 juin au 3 juillet 2025', ['2025-06-30', '2025-07-03'], ['2025-06-29', '2025-07-04']],
    ['octobre-novembre 2025', ['2025-10-01', '2025-11-30'], ['2025-12-01', '2024-10-01']],
    ['entre décembre et février 2027', ['2026-12-01', '2027-02-28'], ['2027-03-01', '2026-02-01']],
    ['de décembre à février', ['2026-12-01', '2025-01-31'], ['2026-03-01']],
    ['septembre 2025 à mars 2026', ['2025-09-01', '2026-03-31'], ['2026-04-01', '2025-03-01']],
    ['de mars 2026 à septembre 2025', ['2025-09-01', '2026-03-31'], ['2026-04-01', '2025-08-31']],
    ['du 19 au 18 septembre 2025', ['2025-09-18', '2025-09-19'], ['2025-09-17', '2025-09-20']],
    ['de mars 2025 à mars 2026', ['2025-03-01', '2026-03-31'], ['2026-04-01', '2025-02-28']],
    ['de décembre 2025 à février', ['2025-12-01', '2026-02-28'], ['2025-02-01', '2026-12-01']],
    ['du 01/12/2026 au 15/12/2026', ['2026-12-01', '2026-12-15'], ['2026-11-30', '2026-12-16']],
    ['de 12/2026 à 10/2026', ['2026-10-01', '2026-12-31'], ['2026-09-30', '2027-01-01']],
    ['printemps 2027', ['2027-03-23', '2027-06-20'], ['2027-06-21', '2026-05-01']],
    ['à l’été 2025', ['2025-07-14'], ['2025-06-20', '2026-07-14']],
    ['hiver 2026', ['2026-01-15', '2026-12-25'], ['2026-03-20', '2027-01-15']],
    ['1er trimestre 2027', ['2027-01-01', '2027-03-31'], ['2027-04-01']],
    ['dernier trimestre 2026', ['2026-10-01'], ['2026-09-30']],
    ['second semestre de 2026', ['2026-07-01'], ['2026-06-30']],
    ['hier', ['2026-11-27'], ['2026-11-28']],
    ['la semaine dernière', ['2026-11-16', '2026-11-22'], ['2026-11-23']],
    ['ce week-end', ['2026-11-28', '2026-11-29'], ['2026-11-27']],
    ['le mois dernier', ['2026-10-31'], ['2026-11-01', '2026-09-30']],
    ['cette année', ['2026-01-01'], ['2025-12-31']],
    ['l’année prochaine', ['2027-01-01'], ['2026-12-31']],
    ['l’an dernier', ['2025-12-31'], ['2026-01-01']],
    ['après-demain', ['2026-11-30'], ['2026-11-29']],
    ['vendredi prochain', ['2026-12-04'], ['2026-11-27', '2026-12-11']],
    ['samedi prochain', ['2026-12-05'], ['2026-11-28']],
    ['ce jeudi', ['2026-12-03'], ['2026-11-26']],
    ['lundi dernier', ['2026-11-23'], ['2026-11-30']],
    ['next monday', ['2026-11-30'], ['2026-11-23']],
    ['le week-end prochain', ['2026-12-05', '2026-12-06'], ['2026-11-29']],
    ['dans deux semaines', ['2026-12-07', '2026-12-13'], ['2026-12-06', '2026-12-14']],
    ['dans 3 jours', ['2026-12-01'], ['2026-11-30']],
    ['il y a un mois', ['2026-10-01', '2026-10-31'], ['2026-11-01']],
    ['depuis un an', ['2025-11-28', '2026-11-28'], ['2025-11-27', '2026-11-29']],
    ['ces prochains jours', ['2026-11-28', '2026-12-05'], ['2026-12-06']],
    ['dans les prochaines semaines', ['2026-12-26'], ['2026-12-27']],
    ['les trois prochains mois', ['2027-02-28'], ['2027-03-01']],
    ['les 6 derniers mois', ['2026-05-28'], ['2026-05-27']],
    ['ces dernières années', ['2023-11-28'], ['2023-11-27']],
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
    ['réunions en 2021', []],
    ['agenda 2027', []],
    ['rencontres 2024', ['rencontres']],
    ['que se passe-t-il en mars 2027 ?', []],
    ['assises du 18 au 19 septembre 2025 à Antananarivo', ['assises', 'antananarivo']],
    ['quand ont lieu les assises en décembre', ['assises']],
    ['lundi de la coopération', ['lundi', 'cooperation']],
    ['jeudi prochain liban', ['liban']],
    ['les 3 derniers comptes rendus', ['3', 'comptes', 'rendus']],
    ['actualités 2019', []],
    ['archives 2021', []],
    ['actualités du Liban en 2021', ['liban']],
    ['eventos diciembre 2026', []],
    ['dans dix pays', ['dix', 'pays']],
    ['reportée à l’automne', ['reportee', 'automne']],
    ['jumelages États-Unis 250 ans', ['jumelages', 'etats', 'unis', '250', 'ans']],
  ])('leave of « %s » the other words', (query, words) => {
    expect(read(query).words).toEqual(words);
  });
});
