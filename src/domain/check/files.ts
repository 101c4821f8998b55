import type { MediaFile } from '../../files/media.ts';
import { capitalise, formatNumber, formatSize } from '../../lib/text.ts';
import { parseWebVtt } from '../../lib/web-vtt.ts';
import type { ReadFile } from './fields.ts';
import type { InspectedFile } from './inspect.ts';
import { findNamedFiles, type NamedFile } from './named-files.ts';
import type { Problem } from './problem.ts';

/** The most that the CDN publishes of one file, in octets: 25 MiB. */
export const MOST_BYTES = 25 * 1024 * 1024;
/** No page shows a picture larger than this, in pixels. */
const MOST_PIXELS = 4000;
/** What astro:assets makes smaller for pages. */
const PICTURE_FORMATS = ['PNG', 'JPG', 'JPEG', 'WEBP', 'AVIF'];

/**
 * Says what is wrong with the files that content names: missing, empty, too heavy, unreadable, or not
 * what their name says.
 * @example checkFiles(files, inspected) → [{ line: 4, message: '« fichier » : ce PDF ne s’ouvre…' }]
 */
export function checkFiles(
  files: readonly ReadFile[],
  inspected: ReadonlyMap<string, InspectedFile>,
): Problem[] {
  return files.flatMap((file) =>
    findNamedFiles(file).flatMap((named) => {
      const found = inspected.get(named.path);
      const answers =
        found === undefined ? [describeAbsence(named.path)] : judge(found.media, named);
      const problems = answers.map(({ message, isWarning }) => ({
        file: file.path,
        ...named.placeOf(),
        message: named.key === undefined ? capitalise(message) : `« ${named.key} » : ${message}`,
        ...(isWarning === true ? { isWarning } : {}),
      }));
      return [...problems, ...(found === undefined ? [] : checkSubtitles(found))];
    }),
  );
}

interface Answer {
  message: string;
  isWarning?: true;
}

function describeAbsence(path: string): Answer {
  return {
    message: `le fichier ${path} n’existe pas. Déposez-le à cet endroit ou corrigez son nom.`,
  };
}

function judge(media: MediaFile, { isPicture }: NamedFile): Answer[] {
  const answers = [describeName(media), describeWeight(media), describeFault(media)].filter(
    (answer) => answer !== undefined,
  );
  return isPicture ? [...answers, ...judgePicture(media)] : answers;
}

/** A name is part of an address: « # », « ? », « % » and composed accents do not come through it. */
function describeName({ path }: MediaFile): Answer | undefined {
  if (/\/[\w.-]+\.[a-z0-9]+$/.test(path)) return undefined;
  return {
    message:
      'renommez ce fichier sans espaces, accents ni signes, et son extension en minuscules, comme ordre-du-jour.pdf.',
  };
}

function describeWeight({ bytes }: MediaFile): Answer | undefined {
  if (bytes === 0) return { message: 'ce fichier est vide. Déposez le bon à sa place.' };
  if (bytes <= MOST_BYTES) return undefined;
  const message = `ce fichier pèse ${formatSize(bytes)}, plus que les ${formatSize(MOST_BYTES)} que l’hébergement accepte. Allégez-le, ou déposez-le chez un hébergeur et donnez son adresse.`;
  return { message };
}

function describeFault({ fault, format, bytes }: MediaFile): Answer | undefined {
  if (fault === undefined || bytes === 0) return undefined;
  if (fault === 'locked') {
    const message = 'ce PDF ne s’ouvre qu’avec un mot de passe. Enregistrez-le sans mot de passe.';
    // Whoever has the password can read it: it may be published.
    return { message, isWarning: true };
  }
  const messages = {
    broken: 'ce fichier est abîmé, il ne peut pas être lu. Enregistrez-le à nouveau.',
    mislabelled: `ce fichier n’est pas un ${format}, malgré son nom. Enregistrez-le dans ce format, ou corrigez son extension.`,
  };
  return { message: messages[fault] };
}

function judgePicture({ path, format, dimensions }: MediaFile): Answer[] {
  if (!PICTURE_FORMATS.includes(format)) {
    return [
      {
        message: 'ce n’est pas une image à montrer. Enregistrez-la en .jpg, .png, .webp ou .avif.',
      },
    ];
  }
  if (path.startsWith('public/')) {
    return [{ message: 'posez cette image à côté de la fiche, et non dans public/.' }];
  }
  const { width = 0, height = 0 } = dimensions ?? {};
  if (Math.max(width, height) <= MOST_PIXELS) return [];
  const size = `${formatNumber(width)} × ${formatNumber(height)} pixels`;
  const message = `cette image mesure ${size}. Réduisez-la : ${formatNumber(MOST_PIXELS)} de côté suffisent.`;
  return [{ message, isWarning: true }];
}

/** Faults of subtitles are told where they stand, in their own file. */
function checkSubtitles({ media, text }: InspectedFile): Problem[] {
  if (text === undefined || text === '') return [];
  return parseWebVtt(text).problems.map(({ line, message }) => {
    return { file: media.path, line, column: 1, message };
  });
}
