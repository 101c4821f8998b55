import { expect, test } from 'vitest';
import { nameClock } from './zone-words.ts';

test.each([
  ['Europe/Paris', 'heure de Paris'],
  ['Asia/Tokyo', 'heure de Tokyo'],
  ['America/New_York', 'heure de New York'],
  ['America/Argentina/Buenos_Aires', 'heure de Buenos Aires'],
  ['Africa/Cairo', 'heure du Caire'],
  ['UTC', 'heure UTC'],
  ['Etc/UTC', 'heure UTC'],
  ['Etc/GMT', 'heure GMT'],
  ['Etc/GMT0', 'heure GMT'],
  ['Etc/GMT+3', 'heure UTC−3'],
  ['Etc/GMT-14', 'heure UTC+14'],
  ['-03:00', 'heure UTC−3'],
  ['+05:30', 'heure UTC+5:30'],
  ['CET', 'heure CET'],
  ['Africa/Abidjan', 'heure d’Abidjan'],
  ['Africa/Algiers', 'heure d’Alger'],
  ['Asia/Yerevan', 'heure d’Erevan'],
  ['Africa/Harare', 'heure de Harare'],
  ['Asia/Ho_Chi_Minh', 'heure de Hô-Chi-Minh-Ville'],
  ['America/Havana', 'heure de La Havane'],
  ['Atlantic/Azores', 'heure des Açores'],
  ['Atlantic/Cape_Verde', 'heure du Cap-Vert'],
  ['America/Martinique', 'heure de Martinique'],
  ['America/St_Barthelemy', 'heure de Saint-Barthélemy'],
  ['America/El_Salvador', 'heure du Salvador'],
  ['Pacific/Galapagos', 'heure des Galápagos'],
  ['Pacific/Noumea', 'heure de Nouméa'],
  ['Asia/Kolkata', 'heure de Calcutta'],
])('names the clock of %s « %s »', (zone, words) => {
  expect(nameClock(zone)).toBe(words);
});
