import { parseClock, formatDuration } from '../../../lib/durations.ts';
import type { MediaFile } from '../../../files/media.ts';
import { resolveMediaPath } from '../../../lib/media-path.ts';
import { parseWebVtt } from '../../../lib/web-vtt.ts';
import { countOf } from '../../../lib/text.ts';
import type { KeyFault } from '../../entry/key-fault.ts';
import { CHAPTER_BEYOND_END } from '../../resource/chapters.ts';
import { formatsOf } from '../../resource/file-formats.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { CheckContext } from '../context.ts';
import { faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';

/**
 * Compares what an editor says of a resource with its file: the file is right.
 * @example checkDeclaredFacts(files, { inspected }) → [{ line: 7, message: '« pages » : le fichier a 14 pages…' }]
 */
export function checkDeclaredFacts(
  files: readonly ParsedFile[],
  { inspected }: Pick<CheckContext, 'inspected'>,
): Fault[] {
  return files
    .filter(({ kind }) => kind === 'ressources')
    .flatMap((file) => {
      const { fichier } = file.fields;
      const media =
        typeof fichier === 'string'
          ? inspected.get(resolveMediaPath(fichier, file.path))?.media
          : undefined;
      const found = media
        ? [...compare(file, media), ...compareSubtitles(file, media, inspected)]
        : [];
      // Of another type than its file, it lacks nothing of that type.
      const isOfType = found.every(({ path }) => path[0] !== 'fichier');
      const faults = [...(isOfType ? findMissingPoster(file) : []), ...found];
      return faults.map(({ path, message }) => faultAtKey(file, path, message));
    });
}

function findMissingPoster({ fields }: ParsedFile): KeyFault[] {
  if (fields.type !== 'video' || fields.image !== undefined) return [];
  const message =
    'donnez une image tirée de la vidéo : c’est elle que l’on voit avant de la lancer.';
  return [{ path: ['image'], message }];
}

function compare({ fields }: ParsedFile, media: MediaFile): KeyFault[] {
  return [
    ...compareFormat(fields.type, media),
    ...comparePages(fields.pages, media),
    ...compareDuration(fields.duree, media),
    ...compareChapters(fields.chapitres, media),
  ];
}

function compareFormat(type: unknown, { format }: MediaFile): KeyFault[] {
  const formats = formatsOf(String(type));
  if (formats === undefined || formats.includes(format)) return [];
  const names = formats.map((name) => `.${name.toLowerCase()}`).join(', ');
  const message = `ce fichier ne convient pas au type « ${String(type)} », qui attend ${names}. Corrigez « type », ou enregistrez le fichier autrement.`;
  return [{ path: ['fichier'], message }];
}

function comparePages(declared: unknown, { pageCount }: MediaFile): KeyFault[] {
  if (typeof declared !== 'number' || pageCount === undefined || declared === pageCount) return [];
  const message = `le fichier a ${countOf(pageCount, ['page', 'pages'])}, et non ${String(declared)}. Retirez cette ligne : leur nombre est lu dans le fichier.`;
  return [{ path: ['pages'], message }];
}

/** Players round: two seconds, or one hundredth, are no contradiction. */
function slackOf(seconds: number): number {
  return Math.max(2, seconds / 100);
}

function compareDuration(declared: unknown, { durationSeconds }: MediaFile): KeyFault[] {
  const seconds = typeof declared === 'string' ? parseClock(declared) : undefined;
  if (seconds === undefined || durationSeconds === undefined) return [];
  if (Math.abs(seconds - durationSeconds) <= slackOf(durationSeconds)) return [];
  const message = `le fichier dure ${formatDuration(durationSeconds)}, et non ${formatDuration(seconds)}. Retirez cette ligne : la durée est lue dans le fichier.`;
  return [{ path: ['duree'], message }];
}

function compareChapters(chapters: unknown, { durationSeconds }: MediaFile): KeyFault[] {
  if (!Array.isArray(chapters) || durationSeconds === undefined) return [];
  return chapters.flatMap((chapter: unknown, index) => {
    const start = startOf(chapter);
    if (start === undefined || start < durationSeconds) return [];
    return [{ path: ['chapitres', index, 'debut'], message: CHAPTER_BEYOND_END }];
  });
}

/** Subtitles that begin after the end are those of something else. */
function compareSubtitles(
  { fields: { transcription }, path }: ParsedFile,
  { durationSeconds }: MediaFile,
  inspected: CheckContext['inspected'],
): KeyFault[] {
  if (typeof transcription !== 'string' || durationSeconds === undefined) return [];
  const { media, text = '' } = inspected.get(resolveMediaPath(transcription, path)) ?? {};
  const last = media?.format === 'VTT' ? parseWebVtt(text).cues.at(-1) : undefined;
  if (last === undefined || last.start <= durationSeconds + slackOf(durationSeconds)) return [];
  const message = `le dernier sous-titre commence à ${formatDuration(last.start)}, et le fichier dure ${formatDuration(durationSeconds)}. Vérifiez que ces sous-titres sont les siens.`;
  return [{ path: ['transcription'], message }];
}

function startOf(chapter: unknown): number | undefined {
  if (typeof chapter !== 'object' || chapter === null || !('debut' in chapter)) return undefined;
  return typeof chapter.debut === 'string' ? parseClock(chapter.debut) : undefined;
}
