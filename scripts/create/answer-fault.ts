import { checkFields } from '../../src/domain/check/block/fields.ts';
import type { Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { renderFile } from './render.ts';
import { toValue } from './values.ts';

/**
 * What the content check will say of an answer, before the next question is asked.
 * @example findAnswerFault('15/12/2026', { field: the day of an event, kind: 'agenda' }) → '« jour » : « 15/12/2026 » n’est pas une date du calendrier. Écrivez 2026-12-15.'
 */
export function findAnswerFault(
  words: string,
  { field, kind }: { field: Field; kind: ModelKind },
): string | undefined {
  const source = renderFile({ [field.key]: toValue([words.trim()], field) }, '');
  const path = `content/${kind}/reponse.md`;
  return checkFields({ path, id: 'reponse', source }, kind).faults.find(
    ({ key }) => key === field.key,
  )?.message;
}
