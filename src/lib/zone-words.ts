/** Cities that French does not call by their name in the zone database. */
const FRENCH_CITIES: Readonly<Record<string, string>> = {
  Addis_Ababa: 'Addis-Abeba',
  Algiers: 'Alger',
  Asuncion: 'Asunción',
  Athens: 'Athènes',
  Baghdad: 'Bagdad',
  Bahrain: 'Bahreïn',
  Barbados: 'La Barbade',
  Beirut: 'Beyrouth',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  Chisinau: 'Chișinău',
  Copenhagen: 'Copenhague',
  Damascus: 'Damas',
  Dhaka: 'Dacca',
  Dubai: 'Dubaï',
  El_Aaiun: 'Laâyoune',
  Havana: 'La Havane',
  Ho_Chi_Minh: 'Hô-Chi-Minh-Ville',
  Jerusalem: 'Jérusalem',
  Kathmandu: 'Katmandou',
  Kolkata: 'Calcutta',
  Kuwait: 'Koweït',
  Kyiv: 'Kiev',
  La_Paz: 'La Paz',
  Lisbon: 'Lisbonne',
  London: 'Londres',
  Manila: 'Manille',
  Mexico_City: 'Mexico',
  Montreal: 'Montréal',
  Moscow: 'Moscou',
  Ndjamena: 'N’Djamena',
  Nicosia: 'Nicosie',
  Noumea: 'Nouméa',
  Port_Moresby: 'Port Moresby',
  Porto_Novo: 'Porto-Novo',
  Reunion: 'La Réunion',
  Riyadh: 'Riyad',
  Saigon: 'Hô-Chi-Minh-Ville',
  Santo_Domingo: 'Saint-Domingue',
  Sao_Paulo: 'São Paulo',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  Tashkent: 'Tachkent',
  Tbilisi: 'Tbilissi',
  Tehran: 'Téhéran',
  Ulaanbaatar: 'Oulan-Bator',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
  Yerevan: 'Erevan',
};

/**
 * The clock of a zone in French, by the city that the zone is named for.
 * @param zone of the IANA database
 * @example nameClock('Asia/Tokyo') → 'heure de Tokyo'
 * @example nameClock('Etc/UTC') → 'heure UTC'
 * @example nameClock('Africa/Cairo') → 'heure du Caire' ; nameClock('Africa/Abidjan') → 'heure d’Abidjan'
 */
export function nameClock(zone: string): string {
  const [, key = zone] = /([^/]+)$/.exec(zone) ?? [];
  if (key === 'UTC' || key === 'GMT') return `heure ${key}`;
  const city = FRENCH_CITIES[key] ?? key.replaceAll('_', ' ');
  if (city.startsWith('Le ')) return `heure du ${city.slice('Le '.length)}`;
  return `heure ${/^[AEIOUYÀÂÉÈÊÎÔH]/iu.test(city) && !isAspirated(city) ? 'd’' : 'de '}${city}`;
}

/** « heure de Hongkong », « heure de Yaoundé »: nothing is elided before these. */
function isAspirated(city: string): boolean {
  return /^(?:Harare|Hô-Chi|Ho|Hong|Yaound|Yang|Yak|Yek)/u.test(city);
}
