import { describe, expect, test } from 'vitest';
import { readMeetingTitle, readOrganiser } from './titles.ts';
import { readVenue } from './venues.ts';

/** What a title says, without how it was found. */
function read(title: string) {
  const { guesses, ...facts } = readMeetingTitle(title, '2025');
  return { ...facts, count: guesses.length };
}

describe('the title of a meeting', () => {
  test.each([
    ['Réunion du groupe-pays Liban', { title: 'Réunion du groupe-pays Liban', count: 0 }],
    [
      'ANNULATION ! CUF : Réunion du groupe-pays Liban, le 16 juillet 2025',
      {
        title: 'Réunion du groupe-pays Liban',
        state: 'annule',
        organiser: 'CUF',
        day: '2025-07-16',
        count: 3,
      },
    ],
    [
      'CUF : ANNULATION ! Réunion du groupe-pays Liban',
      { title: 'Réunion du groupe-pays Liban', state: 'annule', organiser: 'CUF', count: 2 },
    ],
    [
      'REPORT ! Réunion du groupe-pays Mali du 9 février 2022',
      {
        title: 'Réunion du groupe-pays Mali',
        state: 'reporte',
        day: '2022-02-09',
        count: 2,
      },
    ],
    [
      'Report de la réunion du groupe-pays Mali',
      { title: 'Réunion du groupe-pays Mali', state: 'reporte', count: 1 },
    ],
    [
      'Annulation de la réunion du 3 mai',
      { title: 'Réunion', state: 'annule', day: '2025-05-03', count: 2 },
    ],
    [
      'Annulé : Café des élues et élus',
      { title: 'Café des élues et élus', state: 'annule', count: 1 },
    ],
    [
      'Save the Date ! Réunion du groupe-pays États-Unis le jeudi 20 novembre de 15h00 à 17h00',
      {
        title: 'Réunion du groupe-pays États-Unis',
        state: 'date-a-retenir',
        day: '2025-11-20',
        startHour: '15:00',
        endHour: '17:00',
        count: 3,
      },
    ],
    [
      'SAVE THE DATE : Assises franco-marocaines, les 1er et 2 décembre 2026',
      {
        title: 'Assises franco-marocaines',
        state: 'date-a-retenir',
        day: '2026-12-01',
        lastDay: '2026-12-02',
        count: 2,
      },
    ],
    [
      'MEAE/DAECT : Réunion d’information, le 14 février 2020, à 10h',
      {
        title: 'Réunion d’information',
        organiser: 'MEAE/DAECT',
        day: '2020-02-14',
        startHour: '10:00',
        count: 3,
      },
    ],
    [
      'Conseil mondial de CGLU, du 25 au 29 octobre 2023',
      {
        title: 'Conseil mondial de CGLU',
        day: '2023-10-25',
        lastDay: '2023-10-29',
        count: 1,
      },
    ],
    ['Le 16 juillet 2025', { title: 'Le 16 juillet 2025', day: '2025-07-16', count: 1 }],
    ['Le rapport du 31 février', { title: 'Le rapport du 31 février', count: 0 }],
    ['Reportage à Dakar', { title: 'Reportage à Dakar', count: 0 }],
    ['Annulation', { title: 'Annulation', count: 0 }],
  ])('%s', (title, facts) => {
    expect(read(title)).toEqual(facts);
  });
});

describe('the organiser before a colon', () => {
  test.each([
    ['Ville de Tours : un jardin japonais', 'Ville de Tours', 'Un jardin japonais'],
    ['Région Centre-Val de Loire : les Assises', 'Région Centre-Val de Loire', 'Les Assises'],
    [
      'Conseil départemental de l’Essonne : l’EM Fest',
      'Conseil départemental de l’Essonne',
      'L’EM Fest',
    ],
    ['Dijon Métropole : une semaine au Japon', 'Dijon Métropole', 'Une semaine au Japon'],
    ['RCDP : communiqué', 'RCDP', 'Communiqué'],
    ['CUF : 50 ans', 'CUF', '50 ans'],
  ])('%s', (typed, organiser, title) => {
    expect(readOrganiser(typed)).toMatchObject({ organiser, title });
  });

  test.each(['Maroc : deux ans après', 'CUF : ', 'Ville de Tours'])('is not in « %s »', (typed) => {
    expect(readOrganiser(typed)).toEqual({ title: typed, guesses: [] });
  });
});

describe('where a meeting is held', () => {
  test.each([
    ['', {}],
    ['en visioconférence', { format: 'visio' }],
    ['En ligne', { format: 'visio' }],
    ['à Paris', { venue: 'Paris' }],
    ['Quelle place pour les jeunes ?', { about: 'Quelle place pour les jeunes ?' }],
    ['Un webinaire entre élus', { format: 'visio', about: 'Un webinaire entre élus' }],
    ['3e édition', { about: '3e édition' }],
    ['Unesco, Paris', { venue: 'Unesco, Paris' }],
    ['9 rue Christiani, Paris', { venue: '9 rue Christiani, Paris' }],
    ['au Sénat', { venue: 'Sénat' }],
    ['à Konya, Turquie', { venue: 'Konya, Turquie' }],
    ['en présentiel à Cités Unies France', { format: 'presentiel', venue: 'Cités Unies France' }],
    ['à Paris et en visioconférence', { format: 'hybride', venue: 'Paris' }],
    ['en présentiel et en visio', { format: 'hybride' }],
  ])('« %s »', (subtitle, where) => {
    expect(readVenue(subtitle)).toEqual(where);
  });
});
