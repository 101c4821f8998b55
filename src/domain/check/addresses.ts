import { INVISIBLE } from './block/lint/signs.ts';
import { decodePart } from '../../lib/decode.ts';
import { WORD_TAGS } from './body/pasted-marks.ts';
import type { Finding } from './fault.ts';
import { describeHost, isLocalHost } from './doubtful-hosts.ts';
import { describeTrackers } from './trackers.ts';

/**
 * What is wrong with an address as an editor has written it; nothing for one that a browser can open.
 * @example describeAddress('htp://www.uclg.org') → { message: 'Cette adresse est mal écrite. Écrivez https://www.uclg.org.' }
 */
export function describeAddress(written: string): Finding | undefined {
  const address = written.trim();
  return (
    describeNowhere(address) ??
    describeHiddenSign(written) ??
    describeDoubleBar(address) ??
    describeScheme(address) ??
    describePhone(address) ??
    describeMail(address) ??
    describeForm(address) ??
    describeHost(address) ??
    describeTrackers(address)
  );
}

function describeNowhere(address: string): Finding | undefined {
  if (address !== '#') return undefined;
  return { message: 'Ce lien ne mène nulle part. Écrivez son adresse au lieu de « # ».' };
}

/** A copy brings along signs that nobody sees, and that make another address. */
function describeHiddenSign(address: string): Finding | undefined {
  const signs = new RegExp(INVISIBLE.source, 'gu');
  // « trim » takes no-break spaces away, which a browser keeps.
  const clean = address.replace(signs, '').replace(/^[\u00A0\u202F]+|[\u00A0\u202F]+$/g, '');
  if (clean === address) return undefined;
  return { message: `Un signe invisible se cache dans cette adresse. Écrivez ${clean}.` };
}

/** « //pays/liban/ » is the page « liban » of a site called « pays ». */
function describeDoubleBar(address: string): Finding | undefined {
  const [, inside] = /^\/(\/[\w-]+\/.*)$/.exec(address) ?? [];
  if (inside === undefined) return undefined;
  return { message: `Cette adresse commence par une barre de trop. Écrivez ${inside}.` };
}

const IS_WEB = /^https?:\/\/[^/\s]/i;

function describeScheme(address: string): Finding | undefined {
  if (/^(?:st\d|o|w|v|m):[a-z]+$/i.test(address)) return WORD_TAGS;
  if (IS_WEB.test(address) && !/^https?:\/\/(?:https?[:/]|ttps?:)/i.test(address)) return undefined;
  if (/^(?:javascript|vbscript|data):/i.test(address.replace(/[\s\p{C}]/gu, ''))) {
    return {
      message:
        'Cette adresse exécuterait du code : elle est retirée de la page. Écrivez une adresse qui commence par https://.',
    };
  }
  if (/^(?:file:|[a-z]:[\\/]|\\)/i.test(address)) {
    return {
      message:
        'Cette adresse est celle d’un fichier de votre ordinateur. Posez-le à côté de la fiche, nommez-le sous « documents: » et écrivez ./ puis son nom.',
    };
  }
  const rest = slipOf(address);
  if (rest !== undefined)
    return { message: `Cette adresse est mal écrite. Écrivez https://${rest}.` };
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
  if (scheme === undefined || /^(?:mailto|tel|https?|webcal|sms)$/i.test(scheme)) return undefined;
  return {
    message: `« ${scheme}: » ne s’ouvre pas dans une page. Écrivez une adresse qui commence par https://.`,
  };
}

/** « htp:// », « ttps:// », « https:/x », « https//x », « http:www », « ((https://x)) », « https://https://x ». */
function slipOf(address: string): string | undefined {
  const bare = address.replace(/^[([{<«"'“\s]+|[)\]}>»"'”\s]+$/gu, '');
  const [, rest] =
    /^(?:https?:\/\/)*(?:h{0,2}t{1,3}p{0,2}s{0,2}|hhttps?|htpp?s?|hpttps?)\s?[:;.,]{0,2}\s?\/{1,3}\s?(?:https?:?\/\/)?(?=[\w-])(.+)$/i.exec(
      bare,
    ) ??
    /^https?:\\+(.+)$/i.exec(bare) ??
    /^https?:(?=[\w-])(.+)$/i.exec(bare) ??
    /^(?:(?:w{2}|w{4,5})\.|www[,;])(?=[\w-])(.+\..+)$/i.exec(bare) ??
    [];
  if (rest !== undefined) return rest;
  return bare !== address && IS_WEB.test(bare) ? bare.replace(/^https?:\/\//i, '') : undefined;
}

/** A number alone, with the signs that may part its figures (RFC 3966): a phone dials nothing else. */
function describePhone(address: string): Finding | undefined {
  const [, number] = /^tel:(.*)$/i.exec(address) ?? [];
  if (number === undefined || /^\+?\d(?:[\d.()-]*\d)?$/.test(number)) return undefined;
  const digits = decodePart(number)
    .replace(/[^\d+]/g, '')
    .replace(/^00|^0(?=\d{9}$)/, (zeros) => (zeros === '00' ? '+' : '+33'));
  const example = digits === '' ? '+33123456789' : digits;
  return { message: `Un téléphone ne compose que des chiffres. Écrivez tel:${example}.` };
}

function describeMail(address: string): Finding | undefined {
  const [, mail] = /^(?:mailto:\s*)?([\w.+-]+\s?@\s?[\w.-]+)/i.exec(address) ?? [];
  const isMail = /^mailto:/i.test(address);
  if (!isMail && (mail === undefined || /^[a-z]+:\/\//i.test(address))) return undefined;
  if (!isMail)
    return {
      message: `Devant une adresse de courriel, écrivez « mailto: » : mailto:${String(mail)}.`,
    };
  if (/^mailto:[^@\s/?]+@[\w-]+(?:\.[\w-]+)+(?:\?.*)?$/i.test(address)) return undefined;
  return {
    message:
      'Cette adresse de courriel est mal écrite. Écrivez mailto:service@exemple.org, sans espace.',
  };
}

function describeForm(address: string): Finding | undefined {
  if (!/^https?:/i.test(address)) return undefined;
  if (/\s/.test(address)) {
    return { message: 'Cette adresse contient une espace. Retirez-la, ou remplacez-la par %20.' };
  }
  if (/^https?:\/\/[^/]*https?:/i.test(address)) {
    return { message: 'Deux adresses se suivent ici. Gardez-en une.' };
  }
  const url = URL.parse(address);
  if (url === null || !isHost(url.hostname)) {
    return {
      message: `« ${address} » ne peut pas être lue comme une adresse. Écrivez-la en entier, comme https://www.exemple.org/.`,
    };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      message: 'Cette adresse contient un nom ou un mot de passe. Retirez ce qui précède « @ ».',
    };
  }
  if (!/[.,;:!?)»"']$/.test(address) || /\([^)]*\)$/.test(address)) return undefined;
  return {
    message: `Cette adresse finit par « ${address.slice(-1)} », qui n’en fait sans doute pas partie. Retirez ce signe.`,
    isAdvice: true,
  };
}

function isHost(host: string): boolean {
  return /^(?:[^.]+\.)+(?:\p{L}{2,}|xn--[\w-]+)$/u.test(host) || isLocalHost(host);
}
