import { KIND_NAMES } from '../check/block/known-keys.ts';
import { CONTENT_KINDS } from '../kinds.ts';
import { listFields, type Field } from './fields.ts';
import { isModelKind, type ModelKind } from './model-words.ts';

const HEAD = `# Les clés de chaque fiche

Ce fichier est écrit par \`npm run modeles\` : ne le modifiez pas. Le [guide](../LISEZMOI.md) explique
comment publier ; les modèles de ce dossier se copient.
`;

/**
 * The tables of the guide: each key of each kind, what it is for, and how it is written.
 * @example renderFieldTables() → '# Les clés de chaque fiche\n…\n## Un rendez-vous (`agenda.md`)\n\n| Clé | …'
 */
export function renderFieldTables(): string {
  return [HEAD, ...CONTENT_KINDS.filter(isModelKind).map(renderTable)].join('\n');
}

function renderTable(kind: ModelKind): string {
  const { name, model } = KIND_NAMES[kind];
  const title = `## ${name.charAt(0).toUpperCase()}${name.slice(1)} (\`${model}\`)`;
  const rows = listFields(kind).map(renderRow);
  return `${title}\n\n| Clé | Ce que c’est | Exemple |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function renderRow({ key, title, description, example, isRequired }: Field): string {
  const need = isRequired ? ' **Obligatoire.**' : '';
  const shown = example.replace(/\s+/g, ' ').trim();
  return `| \`${key}\` | ${title}.${need} ${description} | \`${shown}\` |`;
}
