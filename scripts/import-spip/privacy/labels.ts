const MAIL =
  String.raw`(?:adresses?\s+)?(?:(?:courriers?\s+)?[ée]lectroniques?|courriels?|e[-‐‑\s]?mails?|mail(?:s|to)?|e?-?m[ée]ls?|correos?(?:\s+electr[óo]nicos?)?)` +
  String.raw`(?:\s+(?:address|direct|pro(?:fessionnel)?|de\s+contact))?`;
const LANDLINE = String.raw`(?:t[ée]l(?:[ée]phones?|s)?|phone)(?:\s+(?:direct|pro(?:fessionnel)?))?`;
const PHONE =
  String.raw`(?:(?:n[°o]|num[ée]ro)\s?(?:de\s+)?)?(?:t[ée]l(?:[ée]phones?|s)?|portables?|port|mobiles?|mob|gsm|cell(?:ulaire)?|phone|whats\s?app|sms|fax)` +
  String.raw`(?:\s+(?:portable|mobile|gsm|direct|pro(?:fessionnel)?))?`;
const SYMBOL = String.raw`(?:[✉✆☎@]|📧|📱|📞|📩)\u{FE0F}?`;
const ANY = `(?:${MAIL}|${PHONE}|${SYMBOL})`;

/** What stands before a mail address: « Courriel », « mél. ». */
export const MAIL_LABEL = `(?:${MAIL})`;
/** What stands before a number that may be a service's. */
export const LANDLINE_LABEL = `(?:${LANDLINE})`;
/** What stands before an address or a number: « Tél. / WhatsApp », « Courriel ». */
export const LABEL = String.raw`(?:${ANY}(?:\s*(?:/|-|&|,|et|ou)\s*${ANY}){0,3})`;

/** Words that join two ways to reach somebody. */
export const OR = String.raw`(?:et\s?/\s?ou|ou\s+bien|et|ou|and|or)`;

/** What leads to an address within a sentence: « par courriel à », « à l’adresse suivante ». */
export const PREPOSITION =
  String.raw`(?:(?:par|via|sur)\s+(?:un\s+|simple\s+|retour\s+de\s+)?${LABEL}(?:\s+(?:à|au|sur|to)(?:\s+l[’']adresse(?:\s+(?:suivante|ci-dessous))?)?)?` +
  String.raw`|(?:à|sur|via)\s+(?:l[’']|cette\s+|son\s+)adresse(?:\s+(?:${MAIL}|suivante|ci-dessous))*` +
  String.raw`|aux?\s+(?:adresses?|num[ée]ros?)(?:\s+(?:suivante?s?|ci-dessous|${MAIL}|de\s+(?:portable|t[ée]l[ée]phone)))*` +
  String.raw`|en\s+(?:écrivant|s[’']adressant|envoyant\s+un\s+${MAIL})\s+(?:à|au|auprès\s+de)` +
  String.raw`|(?:avec\s+)?(?:une\s+)?copie\s+à|en\s+(?:copie|cc)(?:\s+à)?|cc` +
  String.raw`|auprès\s+de|à|aux?|chez|via|par|sur|to|at)`;

const ASK =
  String.raw`(?:contacts?|personnes?\s+(?:à\s+contacter|ressources?)|renseignements?|informations?|infos?|inscriptions?|réservations?|rsvp|coordonnées|correspondante?s?|référente?s?)` +
  String.raw`(?:\(s\))?`;

/** What asks readers to get in touch, before an address: « Contact », « Inscription ». */
export const ASK_LABEL = ASK;

const LABEL_ONLY = new RegExp(String.raw`^${LABEL}\s*\.?\s*:?$`, 'iu');
const ASK_ONLY = new RegExp(
  String.raw`^(?:(?:vos?|votre|nos|notre|les?|la)\s+)?${ASK}(?:\s*(?:,|/|&|et|ou|-|–)\s*${ASK})*` +
    String.raw`(?:\s+(?:presse|cuf|utiles?|complémentaires?|pratiques?|techniques?|par\s+${LABEL}))*\s*[:.]?$`,
  'iu',
);
/** Without capitals: a name has one. */
const PURPOSE_ONLY =
  /^(?:[Pp]our\s+(?:toute?s?|tous|plus|davantage|en\s+savoir|vous|s[’']|nous|obtenir|participer)|[Pp]lus\s+d[’']info\p{Ll}*)(?!\p{L})[^.!?,:\p{Lu}]{0,60}[:.,]?$/u;

const DASHES = /^[\s–—•·-]+|\s+$/gu;

/**
 * Whether words only name what was left out after them.
 * @example isLabel('Courriel :') → true ; isLabel('Contact(s) :') → true ; isLabel('Contact : Jean Dupont') → false
 */
export function isLabel(words: string): boolean {
  const bare = words.replace(DASHES, '');
  return LABEL_ONLY.test(bare) || ASK_ONLY.test(bare) || PURPOSE_ONLY.test(bare);
}

const POLITE = String.raw`(?:merci|veuillez|vous\s+pouvez(?:\s+aussi)?|n[’']hésitez\s+pas|prière)`;
const REQUEST = new RegExp(
  String.raw`^(?:${POLITE}[\s,]*(?:(?:à|de|bien\s+vouloir)\s+|d[’']|à\s+)?)*(?:nous\s+|lui\s+|l[’'])?` +
    String.raw`(?:écri(?:re|vez)|contacte[rz]|appele[rz]|joindre|joignez|s[’']adresser|adressez-vous|répond(?:re|ez)|envoye[rz]\s+un\s+${MAIL})$`,
  'iu',
);

/**
 * Whether a sentence only asks to write to whom was left out of it.
 * @example isRequest('Vous pouvez écrire') → true ; isRequest('Confirmez votre présence') → false
 */
export function isRequest(sentence: string): boolean {
  return REQUEST.test(sentence.trim());
}
