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
  const { aide, base, img, vers, correspondances, simulation, brouillons, oui } = values;
  if (aide === true) return { kind: 'help' };
  const problems = [
    ...unknown,
    ...(typeof base === 'string' ? [] : ['Donnez la base après --base.']),
    ...(typeof img === 'string' ? [] : ['Donnez le dossier IMG/ après --img.']),
  ];
  const folder = path.resolve(typeof vers === 'string' ? vers : 'content');
  if (path.basename(folder) !== 'content')
    problems.push('Le dossier donné après --vers doit s’appeler « content ».');
  if (problems.length > 0 || typeof base !== 'string' || typeof img !== 'string')
    return { kind: 'refused', problems };
  const request = {
    base,
    media: img,
    root: path.dirname(folder),
    correspondences:
      typeof correspondances === 'string'
        ? correspondances
        : path.join(folder, '_import/correspondances.yml'),
    isProposalAsked: typeof correspondances === 'string',
    isDry: simulation === true,
    mustKeepDrafts: brouillons === true,
    isConfirmed: oui === true,
  };
  return { kind: 'import', request };
}
