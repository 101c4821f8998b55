/** Joins the digit that follows it: a hyphen would let the line end between them. */
const MINUS = '\u2212';

/** Cities that French does not call by their name in the zone database. */
const FRENCH_CITIES: Readonly<Record<string, string>> = {
  Addis_Ababa: 'Addis-Abeba',
  Algiers: 'Alger',
  Andorra: 'Andorre',
  Ashgabat: 'Achgabat',
  Asuncion: 'Asunción',
  Athens: 'Athènes',
  Azores: 'Les Açores',
  Baghdad: 'Bagdad',
  Bahrain: 'Bahreïn',
  Baku: 'Bakou',
  Barbados: 'La Barbade',
  Beirut: 'Beyrouth',
  Bishkek: 'Bichkek',
  Brussels: 'Bruxelles',
  Bucharest: 'Bucarest',
  Cairo: 'Le Caire',
  Canary: 'Les Canaries',
  Cape_Verde: 'Le Cap-Vert',
  Chisinau: 'Chișinău',
  Comoro: 'Les Comores',
  Copenhagen: 'Copenhague',
  Costa_Rica: 'Le Costa Rica',
  Curacao: 'Curaçao',
  Damascus: 'Damas',
  Dhaka: 'Dacca',
  Dubai: 'Dubaï',
  Dushanbe: 'Douchanbé',
  El_Aaiun: 'Laâyoune',
  El_Salvador: 'Le Salvador',
  Fiji: 'Fidji',
  Galapagos: 'Les Galápagos',
  Guyana: 'Le Guyana',
  Havana: 'La Havane',
  Hebron: 'Hébron',
  Ho_Chi_Minh: 'Hô-Chi-Minh-Ville',
  Jamaica: 'Jamaïque',
  Jerusalem: 'Jérusalem',
  Kabul: 'Kaboul',
  Kathmandu: 'Katmandou',
  Kolkata: 'Calcutta',
  Kuwait: 'Koweït',
  Kyiv: 'Kiev',
  La_Paz: 'La Paz',
  Lisbon: 'Lisbonne',
  Lome: 'Lomé',
  London: 'Londres',
  Macau: 'Macao',
  Mahe: 'Mahé',
  Maldives: 'Les Maldives',
  Malta: 'Malte',
  Manila: 'Manille',
  Marquesas: 'Les Marquises',
  Mauritius: 'Maurice',
  Mexico_City: 'Mexico',
  Mogadishu: 'Mogadiscio',
  Montreal: 'Montréal',
  Moscow: 'Moscou',
  Muscat: 'Mascate',
  Ndjamena: 'N’Djamena',
  Nicosia: 'Nicosie',
  Noumea: 'Nouméa',
  Port_Moresby: 'Port Moresby',
  Porto_Novo: 'Porto-Novo',
  Puerto_Rico: 'Porto Rico',
  Reunion: 'La Réunion',
  Riyadh: 'Riyad',
  Saigon: 'Hô-Chi-Minh-Ville',
  Samarkand: 'Samarcande',
  San_Marino: 'Saint-Marin',
  Santo_Domingo: 'Saint-Domingue',
  Sao_Paulo: 'São Paulo',
  Sao_Tome: 'São Tomé',
  Seoul: 'Séoul',
  Singapore: 'Singapour',
  St_Barthelemy: 'Saint-Barthélemy',
  St_Lucia: 'Sainte-Lucie',
  Tashkent: 'Tachkent',
  Tbilisi: 'Tbilissi',
  Tehran: 'Téhéran',
  Tirane: 'Tirana',
  Ulaanbaatar: 'Oulan-Bator',
  Vienna: 'Vienne',
  Warsaw: 'Varsovie',
  Yangon: 'Rangoun',
  Yerevan: 'Erevan',
};

/** Greenwich and UTC under their many names, and zones known by letters alone: CET, EST5EDT. */
const GREENWICH = /^(?:Etc\/)?(?:GMT[+-]?0?|Greenwich)$/;
const UNIVERSAL = /^(?:Etc\/)?(?:UTC|UCT|Universal|Zulu|Unknown)$/;
const LETTERS = /^[A-Z\d]+$/;

/** The zones at a whole number of hours, which POSIX counts westward: `Etc/GMT+3` is three hours behind. */
const WESTWARD = /^Etc\/GMT([+-])(\d+)$/;
/** A browser without the name of its zone gives its distance: `+05:30`. */
const DISTANCE = /^([+-])(\d\d):(\d\d)$/;

/**
 * The clock of a zone in French, by the city that the zone is named for, else by its distance from UTC.
 * @param zone of the IANA database, or the offset that a browser knows instead
 * @example nameClock('Asia/Tokyo') → 'heure de Tokyo'
 * @example nameClock('Africa/Cairo') → 'heure du Caire' ; nameClock('Africa/Abidjan') → 'heure d’Abidjan'
 * @example nameClock('Etc/UTC') → 'heure UTC' ; nameClock('Etc/GMT+3') → 'heure UTC−3'
 */
export function nameClock(zone: string): string {
  return `heure ${nameWithoutCity(zone) ?? ofCity(nameCity(zone))}`;
}

/** « GMT », « UTC−3 », « CET »: the clock of no city. */
function nameWithoutCity(zone: string): string | undefined {
  if (GREENWICH.test(zone)) return 'GMT';
  if (UNIVERSAL.test(zone)) return 'UTC';
  if (LETTERS.test(zone)) return zone;
  return nameDistance(zone);
}

function nameDistance(zone: string): string | undefined {
  const [, west, whole] = WESTWARD.exec(zone) ?? [];
  if (whole !== undefined) return `UTC${west === '+' ? MINUS : '+'}${String(Number(whole))}`;
  const [, sign, hours, minutes = ''] = DISTANCE.exec(zone) ?? [];
  if (hours === undefined) return undefined;
  const rest = minutes === '00' ? '' : `:${minutes}`;
  return `UTC${sign === '-' ? MINUS : '+'}${String(Number(hours))}${rest}`;
}

/**
 * The city that a zone is named for, in French.
 * @example nameCity('Asia/Beirut') → 'Beyrouth'
 */
export function nameCity(zone: string): string {
  const [, key = zone] = /([^/]+)$/.exec(zone) ?? [];
  return FRENCH_CITIES[key] ?? key.replaceAll('_', ' ');
}

/**
 * Where the clocks of a zone are those of all: its country, or its city where the country has several zones.
 * @example nameRegion('Asia/Beirut') → 'Liban' ; nameRegion('America/New_York') → 'New York'
 */
export function nameRegion(zone: string): string {
  const format = new Intl.DateTimeFormat('fr', { timeZone: zone, timeZoneName: 'shortGeneric' });
  const name = format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value;
  return name?.replace(/^heure\s*:\s*/, '') ?? '';
}

/** « du Caire », « des Açores », « d’Abidjan », « de Tokyo ». */
function ofCity(city: string): string {
  if (city.startsWith('Le ')) return `du ${city.slice('Le '.length)}`;
  if (city.startsWith('Les ')) return `des ${city.slice('Les '.length)}`;
  return `${/^[AEIOUYÀÂÉÈÊÎÔH]/iu.test(city) && !isAspirated(city) ? 'd’' : 'de '}${city}`;
}

/** « heure de Hongkong », « heure de Yaoundé »: nothing is elided before these. */
function isAspirated(city: string): boolean {
  return /^(?:Harare|Hô-Chi|Ho|Hong|Yaound|Yang|Yak|Yek)/u.test(city);
}
