import { foldLetters } from '../../../lib/text.ts';
import { FIRST_NAMES } from '../first-names.ts';

/** A kind of words that are not for everyone to read. */
export interface PersonalPattern {
  /** What a text that has some holds at the least, found sooner. */
  sign?: RegExp;
  pattern: RegExp;
  /** What is said of it to an editor; nothing when it is no person's. */
  describe: (words: string) => string | undefined;
}

/** What an address of a service, an office, a function begins with. */
const SERVICES = [
  'contact contacts info infos information informations accueil secretariat presse communication',
  'com admin administration webmaster support service services direction mairie ville commune',
  'region departement metropole agglo communaute prefecture conseil cabinet rh recrutement',
  'candidature candidatures formation inscription inscriptions adhesion adhesions agenda',
  'evenement evenements event events rencontres assises congres forum festival colloque',
  'conference seminaire atelier ateliers newsletter lettre redaction bureau pole poles mission',
  'crises climat europe international relations affaires action actions cooperation developpement',
  'solidarite urgence fonds dons donateurs dpo rgpd donnees noreply no-reply hello bonjour club',
  'comite comites jumelage jumelages association asso federation groupe delegation coordination',
  'maison centre observatoire universite ecole vie reseau reseaux collectivites partenariat',
  'partenariats projet projets programme ambassade consulat office documentation archives',
  'mediatheque tourisme environnement sante sport sports mail courrier team equipe jeunesse',
  'jeunesses culture eau pays cites cuf afrique ameriques asie maroc liban senegal palestine',
  'ukraine mention mentions legal juridique relation protocole patrimoine social finances',
  'comptabilite gestion assemblee education enseignement ecoles urbanisme logement habitat',
  'transports mobilite mobilites energie agriculture alimentation biodiversite numerique',
  'informatique technique standard guichet espace commission associations fondation subvention',
  'subventions appel appels concours prix rencontre plateforme groupes diplomatie francophonie',
  'migrations citoyennete participation democratie egalite humanitaire volontariat volontaires',
  'benevolat stage stages emploi facturation factures achats marches bibliotheque musee',
  'publication publications editions site media medias visites reservation reservations',
  'billetterie accessibilite handicap signalement alerte permanence general siege antenne agence',
  'agglomeration communes departements regions villes territoires algerie benin cameroun japon',
  'madagascar mali tunisie',
];
const SERVICE = new RegExp(`^(?:${SERVICES.join(' ').replaceAll(' ', '|')})(?:[._-].*|\\d*)$`, 'i');

/** « marie@ », « marie.d@ », « marie2@ ». */
const LONE_NAME = /^(\p{L}+)(?:[._-]\p{L})?\d*$/u;

/** What stands before « @ », from its first letter or digit. */
const NAME = String.raw`(?=[\p{L}\p{N}])(?<![\p{L}\p{N}]|[\p{L}\p{N}][_.+-]+)[\p{L}\p{N}_.+-]+`;
/** « @ » as it is spelt to hide an address from robots. */
const AT = String.raw`\s?[([{]\s?(?:at|a|@|arobase)\s?[)\]}]\s?|\sarobase\s`;
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|point)\s?[)\]}]\s?)`;
const HOST = String.raw`[\p{L}\p{N}-]+(?:${DOT}[\p{L}\p{N}-]+)+`;

/** Every kind of words by which a person could be reached: for the check, and for what makes content. */
export const WAYS_TO_REACH: readonly PersonalPattern[] = [
  {
    sign: /@|arobase|[([{]\s?at?\s?[)\]}]/i,
    pattern: new RegExp(`${NAME}(?:${AT}|\\s?@\\s?)${HOST}`, 'giu'),
    describe: describeMail,
  },
  {
    pattern:
      /(?<![\d+])(?:\(?(?:\+|00)\s?33\)?[\s.-]?(?:\(0\)[\s.-]?)?|0)[67](?:[\s./\u2010-\u2013-]{0,3}\d{2}){4}(?!\d)/g,
    describe: (number) =>
      `« ${number} » est un numéro de portable : cette page est publique. Donnez le numéro d’un service, ou retirez-le.`,
  },
  {
    sign: /whatsapp|wa\.me/i,
    pattern: /(?:wa\.me\/|whatsapp\.com\/send\/?\?phone=)\+?(?:00)?33[67]\d{8}/gi,
    describe: (address) =>
      `« ${address} » mène au portable d’une personne : cette page est publique. Donnez le numéro d’un service, ou retirez-le.`,
  },
];

function describeMail(mail: string): string | undefined {
  const name = /^[\p{L}\p{N}_.+-]+/u.exec(mail)?.[0] ?? '';
  if (SERVICE.test(foldLetters(name))) return undefined;
  // A first name, a space and « @ » are rather words of a sentence.
  const [, first = ''] = LONE_NAME.exec(name) ?? [];
  const isAlone =
    FIRST_NAMES.has(foldLetters(first)) && !/^\s?@\s|^\s@/.test(mail.slice(name.length));
  const isPerson = /^\p{L}+(?:[._-]\p{L}+)*[._-]\p{L}{2,}/u.test(name) || isAlone;
  return isPerson
    ? `« ${mail} » est l’adresse d’une personne. Donnez celle d’un service, comme contact@…, ou seulement le nom du service.`
    : undefined;
}

/** Where a text says how to reach a person. */
interface FoundWay {
  start: number;
  end: number;
}

/**
 * Finds every mail address of a person, mobile number and link to one in a text, in their order.
 * @example findWaysToReach('marie.dupont@a.fr ou contact@a.fr') → [{ start: 0, end: 17 }]
 */
export function findWaysToReach(text: string): FoundWay[] {
  return WAYS_TO_REACH.flatMap(({ sign = /^/, pattern, describe }) =>
    sign.test(text)
      ? [...text.matchAll(pattern)]
          .filter(([words]) => describe(words) !== undefined)
          .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
      : [],
  ).toSorted((a, b) => a.start - b.start);
}
