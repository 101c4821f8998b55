import { listFields } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { optionKeyOf, type DraftFault } from './draft.ts';
import { optionOf } from './options.ts';

/** Where the answer was given, and is corrected. */
interface Answered {
  kind: ModelKind;
  in: 'options' | 'questions';
}

/**
 * A fault in the words of whoever has written no file: what the check says of keys, lines and quotation
 * marks, said of options or of questions.
 * @example wordFault({ key: 'heure', message: '« heure » : … Écrivez "14:30", entre guillemets.' }, { kind: 'agenda', in: 'options' }) → '« --heure » : … Écrivez 14:30.'
 */
export function wordFault({ key, message }: DraftFault, answered: Answered): string {
  const field = listFields(answered.kind).find((one) => one.key === key);
  if (key !== undefined && field?.schema.type === 'boolean' && answered.in === 'options') {
    const option = `--${optionOf(key)}`;
    return `« ${option} » : écrivez ${option} oui, ou ${option} non.`;
  }
  const unquoted = message.replace(/,? entre guillemets(?:, (?=comme))?/g, (words) =>
    words.endsWith(', ') ? ' ' : '',
  );
  const place = key === 'texte' ? '« --texte » : ' : '';
  const renamed = `${place}${renameKeys(unquoted, answered)}`;
  if (answered.in === 'questions') return renamed.replace(/"([^"]+)"/g, '$1');
  // A shell needs those around several words.
  return renamed
    .replace(/"([^"\s]+)"/g, '$1')
    .replace(/(deux|trois|ces) lignes/g, '$1 options')
    .replace(/cette (?:ligne|clé)/g, 'cette option')
    .replace(' ou true ', ' ou oui ')
    .replace(' et écrivez, sur une ligne,', ' et écrivez');
}

function renameKeys(message: string, answered: Answered): string {
  const titles = new Map(listFields(answered.kind).map(({ key, title }) => [key, title]));
  const nameOf = (key: string) => {
    const optionKey = optionKeyOf(key);
    return answered.in === 'options'
      ? `--${optionOf(optionKey)}`
      : (titles.get(optionKey) ?? optionKey);
  };
  const isKnown = (key: string) =>
    titles.has(key.replace(/\..*$/, '')) || ['alt', 'credit', 'decorative'].includes(key);
  return (
    message
      .replace(/ sur une autre ligne (\w+): ([^ ]+?)(?=\.$)/, ' « $1: $2 »')
      // « heure », « heure: », « etat: annule ».
      .replace(/« ([\w.]+)(?::(?: ([^»]+))?)? »/g, (whole, key: string, value?: string) => {
        if (!isKnown(key)) return whole;
        return value === undefined ? `« ${nameOf(key)} »` : `« ${nameOf(key)} ${spell(value)} »`;
      })
  );
}

function spell(value: string): string {
  if (value === 'true') return 'oui';
  return value === 'false' ? 'non' : value;
}
