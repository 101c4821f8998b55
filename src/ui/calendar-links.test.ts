import { expect, test } from 'vitest';
import { subscriptionLinks } from './calendar-links.ts';

test('subscriptionLinks gives each application the address that it takes', () => {
  expect(subscriptionLinks('/pays/liban/agenda.ics')).toEqual({
    https: 'https://www.cites-unies-france.org/pays/liban/agenda.ics',
    webcal: 'webcal://www.cites-unies-france.org/pays/liban/agenda.ics',
    google:
      'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fwww.cites-unies-france.org%2Fpays%2Fliban%2Fagenda.ics',
    outlook:
      'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fwww.cites-unies-france.org%2Fpays%2Fliban%2Fagenda.ics',
  });
});
