import path from 'node:path';
import { readOptions } from '../command-line/read-options.ts';

/** What is asked of `npm run import:spip`. */
export interface ImportRequest {
  base: string;
  media: string;
  /** The project whose `content/` is written. */
  root: string;
  correspondences: string;
  /** Whether the file of correspondences was named: a proposal is then written into it first. */
  isProposalAsked: boolean;
  isDry: boolean;
  mustKeepDrafts: boolean;
  isConfirmed: boolean;
}

export type Arguments =
  | { kind: 'help' }
  | { kind: 'import'; request: ImportRequest }
  | { kind: 'refused'; problems: string[] };

const OPTIONS = {
  base: { type: 'string' },
  img: { type: 'string' },
  vers: { type: 'string', default: 'content' },
  correspondances: { type: 'string' },
  simulation: { type: 'boolean' },
  brouillons: { type: 'boolean' },
  oui: { type: 'boolean' },
  aide: { type: 'boolean' },
} as const;

export const HELP = `Reprend le contenu d’un site SPIP (2.1 à 4.x) dans content/.

  npm run import:spip -- --base spip.sqlite --img IMG/

  --base             la base : fichier SQLite, ou export .sql de MySQL ou de MariaDB
  --img              le dossier IMG/ du site
  --vers             le dossier de contenu à remplir (content/)
  --correspondances  où va chaque rubrique et mot-clé (content/_import/correspondances.yml) ;
                     un fichier qui n’existe pas encore est proposé, à relire, puis relu
  --brouillons       reprend aussi les articles en préparation et proposés, comme brouillons
  --simulation       dit ce qui serait fait, sans rien écrire
  --oui              ne demande pas confirmation
  --aide             affiche ces lignes

Marche à suivre : scripts/import-spip/README.md`;

/**
 * Reads the words that follow the command; every problem is reported at once, in French.
 * @example readArguments(['--base', 'spip.sqlite', '--img', 'IMG']) → { kind: 'import', request: { base: 'spip.sqlite', … } }
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, problems: unknown } = readOptions(args, {
    options: OPTIONS,
    reminder: 'comme --base',
  });
  if (values.aide === true) return { kind: 'help' };
  const base = textOf(values.base);
  const media = textOf(values.img);
  const folder = path.resolve(textOf(values.vers) ?? 'content');
  const problems = [
    ...unknown,
    ...(base === undefined ? ['Donnez la base après --base.'] : []),
    ...(media === undefined ? ['Donnez le dossier IMG/ après --img.'] : []),
    ...(path.basename(folder) === 'content'
      ? []
      : ['Le dossier donné après --vers doit s’appeler « content ».']),
  ];
  if (problems.length > 0 || base === undefined || media === undefined)
    return { kind: 'refused', problems };
  return { kind: 'import', request: { base, media, ...choicesOf(values, folder) } };
}

type Values = ReturnType<typeof readOptions>['values'];

function choicesOf(
  { correspondances, simulation, brouillons, oui }: Values,
  folder: string,
): Omit<ImportRequest, 'base' | 'media'> {
  const named = textOf(correspondances);
  return {
    root: path.dirname(folder),
    correspondences: named ?? path.join(folder, '_import/correspondances.yml'),
    isProposalAsked: named !== undefined,
    isDry: simulation === true,
    mustKeepDrafts: brouillons === true,
    isConfirmed: oui === true,
  };
}

/** An option written without its value comes as `true`. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
