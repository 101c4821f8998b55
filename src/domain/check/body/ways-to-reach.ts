/** A kind of words that are not for everyone to read. */
export interface PersonalPattern {
  /** What a text that has some holds at the least, found sooner. */
  sign?: RegExp;
  pattern: RegExp;
  /** What is said of it to an editor; nothing when it is no person's. */
  describe: (words: string) => string | undefined;
}

/** What stands before « @ » for a service, an office, a function. */
const SERVICE =
  /^(?:contact|contacts|info|infos|information|accueil|secretariat|presse|communication|com|admin|administration|webmaster|support|service|services|direction|mairie|ville|region|departement|metropole|cabinet|rh|recrutement|formation|inscription|inscriptions|adhesion|adhesions|agenda|evenement|evenements|event|events|newsletter|lettre|redaction|bureau|pole|poles|mission|crises|climat|europe|international|cooperation|solidarite|urgence|dons|donateurs|dpo|rgpd|donnees|noreply|no-reply|hello|bonjour|club|reseau|reseaux|collectivites|partenariat|partenariats|projet|projets|programme|ambassade|consulat|office|mail|courrier|team|equipe|jeunesse|jeunesses|culture|eau|pays|afrique|ameriques|asie|maroc|liban|senegal|palestine|ukraine)(?:[._-].*|\d*)$/i;

/** First names that are frequent enough to tell a person without a dot: « marie@ ». */
const FIRST_NAME =
  /^(?:marie|jean|pierre|paul|jacques|nicolas|anne|sophie|julie|claire|camille|thomas|julien|antoine|francois|philippe|isabelle|nathalie|catherine|christine|laurent|david|sarah|laura|emma|lea|alice|lucie|fatou|mohamed|ahmed|karim|aicha|fatima)$/i;

/** Every kind of words by which a person could be reached: for the check, and for what makes content. */
export const WAYS_TO_REACH: readonly PersonalPattern[] = [
  {
    sign: /@/,
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    describe: describeMail,
  },
  {
    pattern: /(?<![\d+])(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[67](?:[\s.-]?\d{2}){4}(?!\d)/g,
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
  const [name = ''] = mail.split('@');
  if (SERVICE.test(name)) return undefined;
  const isPerson = /^[a-z]+[._-][a-z]{2,}/i.test(name) || FIRST_NAME.test(name);
  return isPerson
    ? `« ${mail} » est l’adresse d’une personne. Donnez celle d’un service, comme contact@…, ou seulement le nom du service.`
    : undefined;
}

/** Where a text says how to reach a person. */
export interface FoundWay {
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
