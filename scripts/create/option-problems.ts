import { nearest } from '../../src/domain/check/near.ts';
import { listFields } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { listOptions } from './option-help.ts';
import { isOption, optionOf, type Answers } from './options.ts';
import { describeSession } from './session.ts';

/** What one kind calls « nom », another calls « titre ». */
const SAME: Readonly<Record<string, string>> = {
  nom: 'titre',
  titre: 'nom',
  seances: 'seance',
  photos: 'image',
};

/**
 * What is wrong with a word that belongs to no option, in French.
 * @example describeStray('–genre') → '« –genre » : une option commence par deux tirets, comme --genre.'
 */
export function describeStray(word: string): string {
  // A word processor makes one long dash of two short ones.
  const [, option] = /^[-–—]+(\p{L}[\p{L}\d_-]*)/u.exec(word) ?? [];
  return option === undefined
    ? `« ${word} » : écrivez l’option qui précède. Voir --aide.`
    : `« ${word} » : une option commence par deux tirets, comme --${option}.`;
}

/**
 * What is wrong with the options themselves, in French.
 * @example findOptionProblems(answers, 'agenda') → ['« --heur » n’est pas une option d’ici. Vouliez-vous dire « --heure » ?']
 */
export function findOptionProblems(answers: Answers, kind: ModelKind): string[] {
  const known = listOptions(kind);
  const unknown = [...answers.keys()].filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => describeUnknown(name, { known, kind })),
    ...findRepeats(answers, kind)
      .filter((name) => known.includes(name))
      .map(describeRepeat),
    ...(answers.get('seance') ?? []).flatMap((words) => describeSession(words) ?? []),
  ];
}

function describeUnknown(
  name: string,
  { known, kind }: { known: readonly string[]; kind: ModelKind },
): string {
  const same = SAME[name];
  const meant = same !== undefined && known.includes(same) ? same : undefined;
  const isKey = listFields(kind).some(({ key }) => optionOf(key) === name);
  if (meant === undefined && isKey) {
    return `« --${name} » ne se donne pas en option : créez d’abord la fiche, puis écrivez cette clé dans le fichier. Voir content/_modeles/CLES.md.`;
  }
  const near = meant ?? nearest(name, known);
  const advice = near === undefined ? 'Voir --aide.' : `Vouliez-vous dire « --${near} » ?`;
  return `« --${name} » n’est pas une option d’ici. ${advice}`;
}

/** A value of which only one would be kept. */
function findRepeats(answers: Answers, kind: ModelKind): string[] {
  const lists = listFields(kind)
    .filter((field) => isOption(field) && field.schema.type === 'array')
    .map(({ key }) => optionOf(key));
  return [...answers]
    .filter(([name, values]) => values.length > 1 && ![...lists, 'seance'].includes(name))
    .map(([name]) => name);
}

function describeRepeat(name: string): string {
  return `« --${name} » est écrit plusieurs fois : gardez-le une seule fois.`;
}
