import { z } from 'zod';
import { formatClock, parseClock, readSpokenDuration } from '../../lib/durations.ts';
import { text } from '../entry/scalars.ts';
import { block, list } from '../entry/shapes.ts';
import { groupHelp } from '../entry/group-help.ts';
import { resourceGroupHelp } from './help.ts';

/** A moment or a length as a player shows it, in seconds for the code. */
export const clock = z
  .string({ error: 'Écrivez minutes et secondes entre guillemets, comme "1:15".' })
  .transform((written, context) => {
    const seconds = parseClock(written);
    if (seconds !== undefined) return seconds;
    const meant = readSpokenDuration(written);
    const remedy =
      meant === undefined
        ? 'Écrivez minutes et secondes entre guillemets, comme "1:15", ou "1:02:05" au-delà d’une heure.'
        : `Écrivez "${formatClock(meant)}", entre guillemets.`;
    const message = `« ${written} » n’est pas une durée. ${remedy}`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  })
  .meta({ pattern: String.raw`^(?:\d+:)?[0-5]?\d:[0-5]\d$` });

const CHAPTER = '{ debut: "1:15", titre: "Ouverture" }';

const chapter = block(
  {
    debut: clock.meta(resourceGroupHelp.start),
    titre: text('titre').meta(groupHelp.title),
  },
  CHAPTER,
);

/** The parts of a sound or a film, first to last. */
export const chapterList = list(chapter, `[${CHAPTER}]`);

interface ChapterKeys {
  type: string;
  duree?: number | undefined;
  chapitres: readonly z.output<typeof chapter>[];
}

/**
 * Refuses chapters of what does not last, out of order, or beyond the end that the editor has written.
 * @example checkChapters on chapters at 75 s and 60 s adds an issue at « chapitres.1.debut »
 */
export function checkChapters(keys: ChapterKeys, context: z.RefinementCtx): void {
  const { type, chapitres, duree } = keys;
  if (chapitres.length > 0 && type !== 'son' && type !== 'video') {
    const message = 'Retirez les chapitres : seuls un son ou une vidéo en ont.';
    context.addIssue({ code: 'custom', path: ['chapitres'], message });
  }
  const starts = chapitres.map(({ debut }) => debut);
  for (const [index, start] of starts.entries()) {
    const message = describeStart(start, { previous: starts[index - 1], duration: duree });
    if (message === undefined) continue;
    context.addIssue({ code: 'custom', path: ['chapitres', index, 'debut'], message });
  }
}

function describeStart(
  start: number,
  { previous, duration }: { previous: number | undefined; duration: number | undefined },
): string | undefined {
  if (previous !== undefined && start <= previous) {
    return 'Ce chapitre doit commencer après le précédent. Rangez-les dans l’ordre.';
  }
  return duration !== undefined && start >= duration ? CHAPTER_BEYOND_END : undefined;
}

/** Said of the length that the editor writes and of that of the file. */
export const CHAPTER_BEYOND_END =
  'Ce chapitre commence après la fin. Corrigez son début, ou vérifiez le fichier.';
