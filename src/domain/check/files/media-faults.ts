import type { MediaFile } from '../../../files/media.ts';
import { MAX_PIXELS } from '../../../files/media-facts.ts';
import { formatMebibytes, MAX_FILE_BYTES, MAX_FILE_SIZE } from '../../../lib/host-limits.ts';
import { formatNumber, toId } from '../../../lib/text.ts';
import type { Finding } from '../fault.ts';
import type { InspectedFile, Refusal } from './inspect.ts';
import type { NamedFile } from './named-files.ts';

/** No page shows a picture larger than this, in pixels; below the other, it is a stamp. */
const MAX_SIDE = 4000;
const MIN_SIDE = 200;
/** What astro:assets makes smaller for pages. */
const PICTURE_FORMATS = ['PNG', 'JPG', 'JPEG', 'WEBP', 'AVIF'];

const KINDS =
  '.pdf, .docx, .xlsx, .pptx, .odt, .ods, .odp, .csv, .txt, .epub, .zip, .mp3, .m4a, .ogg, .mp4, .webm, .vtt, .ics, .jpg, .png, .webp';

/** What telephones, recorders and older programs make, and what can be played everywhere. */
const CONVERSIONS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:WAV|WMA|AIFF?|AIFC|FLAC|AAC|AMR|OPUS|OGA|M4B|CAF)$/,
    'Enregistrez ce son en .mp3, .m4a ou .ogg.',
  ],
  [
    /^(?:MOV|QT|AVI|WMV|MKV|M4V|MPE?G|3GP|FLV|M?TS|OGV)$/,
    'Enregistrez cette vidéo en .mp4 ou .webm.',
  ],
];

const NO_PICTURE =
  'ce n’est pas une image à montrer. Enregistrez-la en .jpg, .png, .webp ou .avif.';

const REFUSALS: Readonly<Record<Exclude<Refusal, 'format' | 'link'>, string>> = {
  outside:
    'ce chemin sort des dossiers publiés. Posez le fichier à côté de la fiche et écrivez ./ puis son nom.',
  denied:
    'ce fichier ne peut pas être lu : ses droits l’interdisent. Donnez-vous le droit de le lire, ou remplacez-le par une copie.',
  folder: 'c’est un dossier. Écrivez le nom du fichier qu’il contient.',
};

/**
 * All that is wrong with a file that is there.
 * @example judgeFile({ media: { bytes: 0, … } }, named) → [{ message: 'ce fichier est vide. Déposez le bon à sa place.' }]
 */
export function judgeFile(
  found: InspectedFile,
  { isPicture }: Pick<NamedFile, 'isPicture'>,
): Finding[] {
  const { media, refusal } = found;
  // Each link of the file system is named once, where it lies.
  if (refusal === 'link') return [];
  if (refusal !== undefined) return [{ message: describeRefusal(refusal, media, isPicture) }];
  // Of a file that cannot be read, its weight or its name matter little.
  const fault = describeWeight(media) ?? describeFault(media) ?? describeEncoding(found);
  const name = describeName(media);
  const answers = [name, fault].filter((answer) => answer !== undefined);
  return isPicture && media.fault === undefined ? [...answers, ...judgePicture(media)] : answers;
}

function describeRefusal(
  refusal: Exclude<Refusal, 'link'>,
  { format }: MediaFile,
  isPicture: boolean,
): string {
  if (refusal !== 'format') return REFUSALS[refusal];
  if (isPicture) return NO_PICTURE;
  if (/^(?:SRT|SBV|SUB|ASS)$/.test(format)) {
    return 'une page ne lit que des sous-titres WebVTT. Enregistrez ceux-ci en .vtt.';
  }
  const name = format === '' ? 'sans extension' : `.${format.toLowerCase()}`;
  const remedy =
    CONVERSIONS.find(([formats]) => formats.test(format))?.[1] ??
    `Enregistrez-le en PDF, ou dans l’un de ces formats : ${KINDS}.`;
  return `un fichier ${name} ne peut pas être publié. ${remedy}`;
}

/** A name is part of an address: « # », « ? », « % » and composed accents do not come through it. */
function describeName({ path }: MediaFile): Finding | undefined {
  if (/\/[\w.-]+\.[a-z0-9]+$/.test(path)) return undefined;
  const [, stem = '', extension = ''] = /([^/]*)\.([^./]*)$/.exec(path) ?? [];
  const right = `${toId(stem) || 'ordre-du-jour'}.${extension.trim().toLowerCase()}`;
  return {
    message: `renommez ce fichier sans espaces, accents ni signes, et son extension en minuscules : ${right}.`,
  };
}

function describeWeight({ bytes }: MediaFile): Finding | undefined {
  if (bytes === 0) return { message: 'ce fichier est vide. Déposez le bon à sa place.' };
  if (bytes <= MAX_FILE_BYTES) return undefined;
  const message = `ce fichier pèse ${formatMebibytes(bytes)}, plus que les ${MAX_FILE_SIZE} que l’hébergement accepte. Allégez-le, ou déposez-le chez un hébergeur et donnez son adresse.`;
  return { message };
}

function describeFault({ fault, format }: MediaFile): Finding | undefined {
  if (fault === undefined) return undefined;
  if (fault === 'locked') {
    const message = 'ce PDF ne s’ouvre qu’avec un mot de passe. Enregistrez-le sans mot de passe.';
    // Whoever has the password can read it: it may be published.
    return { message, isAdvice: true };
  }
  const messages = {
    bomb: 'ce fichier se déplie en bien plus qu’il ne pèse : il bloquerait l’ordinateur de vos lecteurs. Enregistrez-le à nouveau depuis le document d’origine.',
    broken: 'ce fichier est abîmé, il ne peut pas être lu. Enregistrez-le à nouveau.',
    mislabelled: `ce fichier n’est pas un ${format}, malgré son nom. Enregistrez-le dans ce format, ou corrigez son extension.`,
  };
  return { message: messages[fault] };
}

/** A browser reads subtitles as UTF-8 whatever they are (W3C WebVTT § 8.1). */
function describeEncoding({ encoding }: InspectedFile): Finding | undefined {
  if (encoding === undefined || encoding === 'utf-8') return undefined;
  return {
    message:
      'ce texte n’est pas enregistré en UTF-8 : ses accents se perdraient. Ouvrez-le, puis « Enregistrer sous », encodage UTF-8.',
  };
}

function judgePicture({ path, format, dimensions }: MediaFile): Finding[] {
  if (!PICTURE_FORMATS.includes(format)) return [{ message: NO_PICTURE }];
  if (path.startsWith('public/')) {
    return [{ message: 'posez cette image à côté de la fiche, et non dans public/.' }];
  }
  if (dimensions === undefined) return [];
  const { width, height } = dimensions;
  const size = `${formatNumber(width)} × ${formatNumber(height)} pixels`;
  if (width * height > MAX_PIXELS) {
    const message = `cette image mesure ${size} : elle est trop grande pour être préparée. Réduisez-la : ${formatNumber(MAX_SIDE)} de côté suffisent.`;
    return [{ message }];
  }
  if (Math.max(width, height) > MAX_SIDE) {
    const message = `cette image mesure ${size}. Réduisez-la : ${formatNumber(MAX_SIDE)} de côté suffisent.`;
    return [{ message, isAdvice: true }];
  }
  if (Math.max(width, height) >= MIN_SIDE) return [];
  const message = `cette image ne mesure que ${size} : elle sera floue. Donnez-en une de ${formatNumber(1200)} pixels de large.`;
  return [{ message, isAdvice: true }];
}
