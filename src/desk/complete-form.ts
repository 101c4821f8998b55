import { TO_COME } from '../domain/resource/transcription.ts';
import { nameSessions } from './sessions.ts';

/**
 * The answers that the desk gives itself before a form is saved: what sessions are known by, and what stands for a
 * transcript that is not ready, where the day on which it will be is given. The form chooses a file there, and has
 * no room for a word.
 * @example completeForm({ transcription_prevue: '2027-01-15' }) → { transcription: 'a-venir' } ; completeForm({}) → {}
 */
export function completeForm(form: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const sessions = nameSessions(form.seances);
  return {
    ...(sessions === undefined ? {} : { seances: sessions }),
    ...(awaitsTranscript(form) ? { transcription: TO_COME } : {}),
  };
}

function awaitsTranscript({
  transcription,
  transcription_prevue: dueOn,
}: Readonly<Record<string, unknown>>): boolean {
  return isBlank(transcription) && !isBlank(dueOn);
}

function isBlank(answer: unknown): boolean {
  return answer === undefined || answer === null || answer === '';
}
