import { checkFields } from '../../src/domain/check/block/fields.ts';
import type { Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { findDropped } from './dropped-file.ts';
import { wordFault } from './fault-words.ts';
import { describeNoFile } from './media.ts';
import { renderFile } from './render.ts';
import { toValue } from './values.ts';

/**
 * What the content check will say of an answer, before the next question is asked.
 * @example findAnswerFault('15/12/2026', { field: the day of an event, kind: 'agenda' }) → '« 15/12/2026 » n’est pas une date du calendrier. Écrivez 2026-12-15.'
 */
export function findAnswerFault(
  words: string,
  { field, kind }: { field: Field; kind: ModelKind },
): string | undefined {
  const { key } = field;
  if (key === 'fichier' || key === 'image') return describeNoFile(findDropped(words));
  const source = renderFile({ [key]: toValue([words.trim()], field) }, '');
  const path = `content/${kind}/reponse.md`;
  const { faults } = checkFields({ path, id: 'reponse', source }, kind);
  const fault = faults.find((one) => one.key === key);
  if (fault === undefined) return undefined;
  // The question itself names the key.
  const message = fault.message.replace(/^« \w+ » : /, '');
  return wordFault({ key, message }, { kind, in: 'questions' });
}
