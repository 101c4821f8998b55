import type { Finding } from './fault.ts';

/** A place of the web that readers cannot open, or that should not be shown to them. */
interface DoubtfulHost {
  /** The host and the path. */
  pattern: RegExp;
  message: string;
  isAdvice?: true;
}

/** A machine, or a network that only its own office reaches (RFC 1918, RFC 6761, RFC 6762). */
const LOCAL =
  /^(?:(?:[\w-]+\.)*(?:localhost|local|lan|intranet|internal)|127\.\d+\.\d+\.\d+|0\.0\.0\.0|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+|\[::1\])(?:[:/]|$)/i;

/** The first that fits explains most. */
const DOUBTFUL_HOSTS: readonly DoubtfulHost[] = [
  {
    pattern: LOCAL,
    message:
      'Cette adresse est celle de votre ordinateur ou de vos bureaux : personne d’autre ne peut l’ouvrir. Écrivez l’adresse publique de la page, ou retirez le lien.',
  },
  {
    pattern:
      /^(?:[\w.-]+\.)?(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|l\.facebook\.com|linkprotect\.cudasvc\.com)\/|^www\.google\.[a-z.]+\/url/i,
    message:
      'Cette adresse est celle d’une messagerie ou d’un moteur, qui en cache une autre. Ouvrez-la et copiez l’adresse de la page elle-même.',
    isAdvice: true,
  },
  {
    pattern:
      /^(?:docs\.google\.com\/(?:document|spreadsheets|presentation|forms)\/.*\/edit|drive\.google\.com\/(?:drive\/u\/|file\/.*\/edit)|(?:calendar|mail)\.google\.com\/|[\w-]+\.sharepoint\.com\/|1drv\.ms\/|onedrive\.live\.com\/|[\w-]*\.?dropbox\.com\/home|outlook\.(?:office|live|office365)\.com\/|teams\.microsoft\.com\/l\/(?:file|channel)|(?:[\w-]+\.)?notion\.so\/|[\w-]+\.slack\.com\/|www\.canva\.com\/design\/.*\/edit|www\.facebook\.com\/groups\/)/i,
    message:
      'Cette adresse ne s’ouvre que pour qui a un compte ou se trouve dans vos bureaux. Donnez une adresse publique, ou posez le fichier à côté de la fiche.',
    isAdvice: true,
  },
  {
    pattern:
      /^(?:docs\.google\.com\/(?:document|spreadsheets|presentation)\/d\/(?!e\/)|drive\.google\.com\/(?:file\/d|drive\/folders|open|uc))/i,
    message:
      'Ce document ne s’ouvre que s’il est partagé avec tous, et peut disparaître. Posez-le plutôt à côté de la fiche, sous « documents: ».',
    isAdvice: true,
  },
  {
    pattern: /^deploy-preview-\d+--[\w-]+\.netlify\.app\/|^[\da-f]{8}\.[\w-]+\.pages\.dev\//i,
    message:
      'Cette adresse est celle d’un essai du site, qui disparaîtra. Écrivez celle de la page publiée.',
    isAdvice: true,
  },
  {
    pattern:
      /^(?:we\.tl|(?:[\w-]+\.)?wetransfer\.com|(?:[\w-]+\.)?swisstransfer\.com|(?:[\w-]+\.)?grosfichiers\.com|(?:[\w-]+\.)?smash\.com|fromsmash\.com)\//i,
    message:
      'Cet envoi de fichiers expire en quelques jours. Téléchargez le fichier et posez-le à côté de la fiche, sous « documents: ».',
    isAdvice: true,
  },
  {
    pattern:
      /^(?:chat\.whatsapp\.com\/|t\.me\/(?:joinchat\/|\+)|signal\.group\/|discord\.(?:gg|com\/invite)\/|join\.slack\.com\/)/i,
    message:
      'Cette adresse fait entrer tout lecteur dans un groupe de discussion. Envoyez-la aux membres, et donnez ici l’adresse d’un service ; si le groupe est ouvert à tous, gardez-la.',
    isAdvice: true,
  },
  {
    pattern:
      /^(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|buff\.ly|lnkd\.in|rb\.gy|cutt\.ly|shorturl\.at|urlz\.fr|urlr\.me|tiny\.cc|t\.ly|rebrand\.ly|bitly\.com)\//i,
    message:
      'Ce lien raccourci cache où il mène, et peut cesser de marcher. Ouvrez-le et copiez l’adresse de la page elle-même.',
    isAdvice: true,
  },
];

/**
 * What is wrong with the place of the web to which an address leads.
 * @example describeHost('https://bit.ly/3abcd') → { message: 'Ce lien raccourci cache où il mène…', isAdvice: true }
 */
export function describeHost(address: string): Finding | undefined {
  const url = /^https?:\/\/[^/\s]/i.test(address) ? URL.parse(address) : null;
  if (url === null) return undefined;
  const place = url.host + url.pathname;
  const found = DOUBTFUL_HOSTS.find(({ pattern }) => pattern.test(place));
  if (found === undefined) return undefined;
  const { message, isAdvice } = found;
  return { message, ...(isAdvice === true ? { isAdvice } : {}) };
}

/**
 * Whether a host is one of a machine or an office, which has no name of the web.
 * @example isLocalHost('localhost') → true ; isLocalHost('www.uclg.org') → false
 */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host);
}
