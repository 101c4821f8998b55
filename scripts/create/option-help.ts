import { listFields, type Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import type { CreateCommand } from './kinds.ts';
import { isOption, optionOf } from './options.ts';

/** The options that are no key of a file: those of every kind, of pictures, of sessions. */
const OF_ALL = ['genre', 'texte', 'nom-du-fichier', 'aide'];
const OF_PICTURES: readonly [string, string][] = [
  ['alt', 'Ce que montre l’image'],
  ['credit', 'Auteur de l’image'],
  ['decorative', 'L’image n’apprend rien : elle n’a pas de description'],
];
const OF_SESSIONS: readonly [string, string][] = [
  ['seance', 'Une séance, comme "2026-12-15 14:30 16:00 Ouverture" (se répète)'],
];

/**
 * Every option of a kind.
 * @example listOptions('alertes') → ['genre', 'texte', 'nom-du-fichier', 'aide', 'titre', 'niveau', 'debut', 'fin']
 */
export function listOptions(kind: ModelKind): string[] {
  return [
    ...OF_ALL,
    ...listFields(kind)
      .filter(isOption)
      .map(({ key }) => optionOf(key)),
    ...listOthers(kind).map(([option]) => option),
  ];
}

/** The options that say more of a key. */
function listOthers(kind: ModelKind): (readonly [string, string])[] {
  const keys = listFields(kind).map(({ key }) => key);
  return [
    ...(keys.includes('image') ? OF_PICTURES : []),
    ...(keys.includes('seances') ? OF_SESSIONS : []),
  ];
}

/**
 * What « --aide » shows.
 * @example describeOptions(NEW_TERM) → 'Commence un fichier, au bon endroit.\n\n  npm run terme -- --genre pays …'
 */
export function describeOptions({ command, kinds, example }: CreateCommand): string {
  const sections = Object.entries(kinds).map(([word, kind]) => {
    const fields = listFields(kind).filter(isOption).map(describeField);
    const others = listOthers(kind).map(describeOption);
    return [`  --genre ${word}`, ...fields, ...others].join('\n');
  });
  return `Commence un fichier, au bon endroit ; n’en remplace jamais un.

  npm run ${command}                 pose les questions
  npm run ${command} -- ${example}

  --texte            le texte, sous le bloc
  --nom-du-fichier   quelques mots, si le titre n’en donne pas de bons
  --aide             affiche ces lignes

${sections.join('\n\n')}`;
}

function describeField({ key, title, isRequired, schema }: Field): string {
  const notes = [
    ...(isRequired ? ['obligatoire'] : []),
    ...(schema.type === 'array' ? ['se répète'] : []),
  ];
  return describeOption([
    optionOf(key),
    `${title}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
  ]);
}

function describeOption([option, words]: readonly [string, string]): string {
  return `      --${option.padEnd(22)} ${words}`;
}
