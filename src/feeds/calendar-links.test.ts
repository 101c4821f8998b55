import { describe, expect, test } from 'vitest';
import { buildEvent } from '../test/builders.ts';
import { calendarLinks } from './calendar-links.ts';

/** The fields that a link fills in Google's form. */
function formOf(href: string | undefined): Record<string, string> {
  const url = new URL(href ?? '');
  expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
  return Object.fromEntries(url.searchParams);
}

describe('calendarLinks', () => {
  test('offers the file of the event and Google’s form', () => {
    const event = buildEvent({
      titre: 'Groupe-pays Liban',
      heure: '14:00',
      heure_fin: '16:00',
      lieu: 'Sénat',
      etat: 'date-a-retenir',
    });
    const [file, google] = calendarLinks(event).event;
    expect(file).toEqual({
      title: 'Ajouter à mon agenda',
      href: '/agenda/2025/10/groupe-pays-liban.ics',
      isExternal: false,
    });
    expect(google).toMatchObject({ title: 'Ajouter à Google Agenda', isExternal: true });
    expect(formOf(google?.href)).toEqual({
      action: 'TEMPLATE',
      text: 'Date à retenir\u00A0: Groupe-pays Liban',
      dates: '20251014T120000Z/20251014T140000Z',
      details:
        'Le groupe-pays donne rendez-vous à ses membres.\n\nhttps://www.cites-unies-france.org/agenda/2025/10/groupe-pays-liban/',
      location: 'Sénat',
    });
  });

  test.each([
    ['whole days', { jour_fin: '2025-10-15' }, '20251014/20251016'],
    ['an unknown end as the start', { heure: '14:00' }, '20251014T120000Z/20251014T120000Z'],
    [
      'hours of another zone',
      { heure: '09:00', heure_fin: '11:00', fuseau: 'Asia/Tokyo' },
      '20251014T000000Z/20251014T020000Z',
    ],
  ])('gives Google %s', (_name, keys, dates) => {
    expect(formOf(calendarLinks(buildEvent(keys)).event[1]?.href).dates).toBe(dates);
  });

  test('offers all the sessions at once, then each', () => {
    const event = buildEvent({
      titre: 'Le parcours',
      jour: '2027-04-01',
      jour_fin: '2027-04-08',
      seances: [{ jour: '2027-04-01' }, { titre: 'Agir', jour: '2027-04-08' }],
    });
    const links = calendarLinks(event);
    expect(links.event).toEqual([
      {
        title: 'Ajouter toutes les séances à mon agenda',
        href: '/agenda/2027/04/le-parcours.ics',
        isExternal: false,
      },
    ]);
    expect(links.sessions.map(([file]) => file)).toEqual([
      {
        title: 'Ajouter à mon agenda',
        detail: 'séance 1, 1er\u00A0avril 2027',
        href: '/agenda/2027/04/le-parcours-seance-1.ics',
        isExternal: false,
      },
      {
        title: 'Ajouter à mon agenda',
        detail: 'séance 2, 8\u00A0avril 2027',
        href: '/agenda/2027/04/le-parcours-seance-2.ics',
        isExternal: false,
      },
    ]);
    const googles = links.sessions.map(([, google]) => google);
    expect(googles.map((google) => google?.detail)).toEqual([
      'séance 1, 1er\u00A0avril 2027',
      'séance 2, 8\u00A0avril 2027',
    ]);
    expect(googles.map((google) => formOf(google?.href).text)).toEqual([
      'Le parcours\u00A0: séance 1',
      'Le parcours\u00A0: Agir',
    ]);
  });
});
