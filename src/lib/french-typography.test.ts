import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { NBSP as N, NNBSP as F } from './spaces.ts';
import { setFrenchTypography, setTypography } from './typography.ts';

/** As typed, and as a careful French typographer sets it. */
const PAIRS: readonly (readonly [typed: string, set: string])[] = [
  ['le 2e trimestre', `le 2e${N}trimestre`],
  ['la 1re réunion', `la 1re${N}réunion`],
  ['les 17es rencontres', `les 17es${N}rencontres`],
  ['le 1er et le 2e', `le 1er et le 2e`],
  ['le IIe siècle, le Ier siècle', `le IIe${N}siècle, le Ier${N}siècle`],
  ['la Ve République', `la Ve${N}République`],
  ['le 18e arrondissement', `le 18e${N}arrondissement`],
  ['François Ier et Louis XIV', `François${N}Ier et Louis${N}XIV`],
  ['Vatican II', `Vatican${N}II`],
  ['le 2nd tour', `le 2nd${N}tour`],
  ['la 2nde partie', `la 2nde${N}partie`],
  ['le 2e pour tous', 'le 2e pour tous'],
  ['article 5, page 12', `article${N}5, page${N}12`],
  ['ODD 11 et annexe 2', `ODD${N}11 et annexe${N}2`],
  ['chapitre 3, tome 2', `chapitre${N}3, tome${N}2`],
  ['loi n°2014-773', `loi n°${N}2014-773`],
  ['n° 12 bis', `n°${N}12 bis`],
  ['N°s 3-4', `N°s${N}3-4`],
  ['art. L. 1115-1', `art.${N}L.${N}1115-1`],
  ['tél. 01 53 41 81 81', `tél.${N}01 53 41 81 81`],
  ['op. cit., p. 12', `op.${N}cit., p.${N}12`],
  ['en 52 av. J.-C.', `en 52 av.${N}J.-C.`],
  ['90 km/h', `90${N}km/h`],
  ['12°C', `12${N}°C`],
  ['un angle de 45°', 'un angle de 45°'],
  ['5 l, 5 L, 20 cl', `5${N}l, 5${N}L, 20${N}cl`],
  ['9 kW et 3 TWh', `9${N}kW et 3${N}TWh`],
  ['15 mn', `15${N}mn`],
  ['30 s', `30${N}s`],
  ['12 m3, 40 dB', `12${N}m3, 40${N}dB`],
  ['2,5 millions', `2,5${N}millions`],
  ["3 millions d'euros", `3${N}millions d’euros`],
  ['12,50 €', `12,50${N}€`],
  ['500 F CFA', `500${N}F${N}CFA`],
  ['20 000 FCFA', `20${F}000${N}FCFA`],
  ['300 USD ou 250 EUR', `300${N}USD ou 250${N}EUR`],
  ['3 Mds €', `3${N}Mds${N}€`],
  ['-5 %', `-5${N}%`],
  ['5 ‰', `5${N}‰`],
  ['1500 €', `1500${N}€`],
  ['12 €/an', `12${N}€/an`],
  ['1 000 000 €', `1${F}000${F}000${N}€`],
  ['9h-12h', `9${N}h-12${N}h`],
  ['de 9h à 17h30', `de 9${N}h à 17${N}h${N}30`],
  ['8h00', `8${N}h${N}00`],
  ['14 heures', `14${N}heures`],
  ['24h/24', `24${N}h/24`],
  ['2 h 5 min 30 s', `2${N}h${N}5${N}min${N}30${N}s`],
  [`"Il dit 'oui'"`, `«${N}Il dit “oui”${N}»`],
  [`« Il dit 'oui' »`, `«${N}Il dit “oui”${N}»`],
  [`« Il dit « oui » »`, `«${N}Il dit “oui”${N}»`],
  ['“Il dit ‘oui’”', `«${N}Il dit “oui”${N}»`],
  ['un ‘projet’ commun', `un «${N}projet${N}» commun`],
  [`"L'eau, c'est la vie"`, `«${N}L’eau, c’est la vie${N}»`],
  [`« Les "villes" et l'"eau" »`, `«${N}Les “villes” et l’“eau”${N}»`],
  [`l'an '98 et l'eau d'ici`, `l’an '98 et l’eau d’ici`],
  ['« oui », « non »; « bof »', `«${N}oui${N}», «${N}non${N}»${F}; «${N}bof${N}»`],
  ['("oui")', `(«${N}oui${N}»)`],
  ['"oui"...', `«${N}oui${N}»…`],
  ['J. P. Martin', `J.${N}P.${N}Martin`],
  ['J.-C. Dupont', `J.-C.${N}Dupont`],
  ['É. Zola', `É.${N}Zola`],
  ['Ch. de Gaulle', `Ch.${N}de Gaulle`],
  ['C. de Gaulle', `C.${N}de Gaulle`],
  ['M. le maire', `M.${N}le maire`],
  ['Mme la maire, MM. les élus', `Mme${N}la maire, MM.${N}les élus`],
  ['Mlles Roux, Drs Aubry', `Mlles${N}Roux, Drs${N}Aubry`],
  ['M. J. Dupont', `M.${N}J.${N}Dupont`],
  ['17 ODD, 3 EPCI', `17${N}ODD, 3${N}EPCI`],
  ['3 pays, 5 élus, 12 ans', `3${N}pays, 5${N}élus, 12${N}ans`],
  ['10 000 habitants', `10${F}000${N}habitants`],
  ['du 3 au 5 mai 2026', `du 3 au 5${N}mai 2026`],
  ['les 12 et 13 mai', `les 12 et 13${N}mai`],
  ['+33 1 53 41 81 81', '+33 1 53 41 81 81'],
  ['3 fois 4', `3${N}fois 4`],
  ['75 % des élus', `75${N}% des élus`],
  ['etc...', 'etc.'],
  ['etc… et', 'etc. et'],
  ['Quoi ? ! Non', `Quoi${F}?${F}! Non`],
  ['Note:oui', 'Note:oui'],
  ['a; b', `a${F}; b`],
  ['Bravo!!!', `Bravo${F}!!!`],
  ['« Pourquoi ? »,', `«${N}Pourquoi${F}?${N}»,`],
  ['12 : 3', `12${N}: 3`],
  ['Paris, 9 rue Christiani', 'Paris, 9 rue Christiani'],
  ['3 bis rue X', '3 bis rue X'],
];

const OTHERS: readonly (readonly [Language, typed: string, set: string])[] = [
  ['en', `"He said 'yes'"`, '“He said ‘yes’”'],
  ['en', "the mayors' network", 'the mayors’ network'],
  ['en', '"One" and "two"', '“One” and “two”'],
  ['es', 'El "pacto" y el \'acuerdo\'', 'El «pacto» y el ‘acuerdo’'],
  ['es', '«Dijo "sí"»', '«Dijo “sí”»'],
  ['es', '"Dijo \'sí\'"', '«Dijo “sí”»'],
  ['ar', '«قال "نعم"»', '«قال “نعم”»'],
];

describe('setFrenchTypography, beside names, numbers and quotations', () => {
  test.each(PAIRS)('sets %s', (typed, set) => {
    const once = setFrenchTypography(typed);
    expect(once).toBe(set);
    expect(setFrenchTypography(once)).toBe(set);
  });
});

describe('setTypography, for quotations within others', () => {
  test.each(OTHERS)('sets in %s: %s', (language, typed, set) => {
    const once = setTypography(typed, language);
    expect(once).toBe(set);
    expect(setTypography(once, language)).toBe(set);
  });
});
