import type { z } from 'zod';
import { formatOf } from '../../lib/media-path.ts';
import { addKeyFault } from '../entry/key-fault.ts';
import { text } from '../entry/scalars.ts';
import { day } from '../entry/times.ts';
import { formatsOf } from './file-formats.ts';
import { resourceHelp as help } from './help.ts';

/** Written in place of a file by whoever has no transcript yet. */
export const TO_COME = 'a-venir';

const FILE = /\.(?:txt|vtt)$/i;

/** The keys that say where the words of a sound or a film can be read. */
export const transcriptKeys = {
  transcription: text('transcription')
    .refine((name) => !/\.md$/i.test(name), {
      error:
        'Un fichier .md serait pris pour une fiche. Enregistrez la transcription en .txt, ou les sous-titres en .vtt.',
    })
    .refine((name) => name === TO_COME || /^$|\.md$/i.test(name) || FILE.test(name), {
      error:
        'Donnez un fichier .txt ou .vtt posé à côté de la fiche, comme ./entretien.vtt, ou écrivez a-venir.',
    })
    .optional()
    .meta({ ...help.transcription, pattern: String.raw`^a-venir$|\.(?:txt|vtt|TXT|VTT)$` }),
  transcription_prevue: day.optional().meta(help.transcription_prevue),
};

type TranscriptKeys = z.output<z.ZodObject<typeof transcriptKeys>>;

/** A transcript that is here, or the day by which it will be. */
type TranscriptPlan = { state: 'file'; file: string } | { state: 'planned'; dueOn: string };

/**
 * Sound and film must be readable by those who cannot hear them (RGAA 4.1): now, or by a day that is said.
 * @example checkTranscript on { type: 'son' } adds an issue at « transcription »
 */
export function checkTranscript(
  keys: TranscriptKeys & { type: string; fichier?: string | undefined },
  context: z.RefinementCtx,
): void {
  const { type, fichier, transcription, transcription_prevue: due } = keys;
  const isHeard = (type === 'son' || type === 'video') && !isOfOtherType(fichier, type);
  if (isHeard && transcription === undefined) {
    const message =
      'Écrivez le fichier de transcription ou de sous-titres (« transcription: ./nom.vtt »), ou « transcription: a-venir » avec « transcription_prevue: » et une date.';
    addKeyFault(context, { path: ['transcription'], message, dependsOn: ['transcription_prevue'] });
  }
  if (transcription === TO_COME && due === undefined) {
    const message =
      'Dites pour quel jour la transcription est prévue, comme « transcription_prevue: 2027-01-15 ».';
    addKeyFault(context, { path: ['transcription_prevue'], message });
  }
  // What is no file, « à venir », has its own fault.
  const isFile = transcription === undefined || FILE.test(transcription);
  if (isFile && due !== undefined) {
    const message =
      'Retirez cette date, ou écrivez « transcription: a-venir » : elle ne vaut que pour une transcription à venir.';
    addKeyFault(context, { path: ['transcription_prevue'], message, dependsOn: ['transcription'] });
  }
}

/** A PDF that is said to be a film has one fault: its type, or its file. */
function isOfOtherType(file: string | undefined, type: string): boolean {
  return file !== undefined && formatsOf(type)?.includes(formatOf(file)) === false;
}

/**
 * Renames the two keys as one.
 * @example toTranscript({ transcription: 'a-venir', transcription_prevue: '2027-01-15' }) → { state: 'planned', dueOn: '2027-01-15' }
 */
export function toTranscript(keys: TranscriptKeys): TranscriptPlan | undefined {
  const { transcription, transcription_prevue: dueOn } = keys;
  if (transcription === undefined) return undefined;
  if (dueOn !== undefined) return { state: 'planned', dueOn };
  return { state: 'file', file: transcription };
}
