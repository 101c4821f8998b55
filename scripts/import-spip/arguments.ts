import path from 'node:path';
import { readCommandLine, type Asked } from '../command-line/command-line.ts';

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

type Arguments =
  | { kind: 'help' }
  | { kind: 'import'; request: ImportRequest }
  | { kind: 'refused'; problems: string[] };

const HELP = `Reprend le contenu d’un site SPIP (2.1 à 4.x) dans content/.

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

/** `npm run import:spip`, as one types it. */
export const IMPORT = {
  command: 'npm run import:spip',
  help: HELP,
  options: {
    base: { type: 'string', example: 'spip.sqlite' },
    img: { type: 'string', example: 'IMG/' },
    vers: { type: 'string', example: 'content/' },
    correspondances: { type: 'string', example: 'content/_import/correspondances.yml' },
    simulation: { type: 'boolean' },
    brouillons: { type: 'boolean' },
    oui: { type: 'boolean' },
  },
} as const;

/**
 * Reads the words that follow the command: what is wrong with the options, then what they lack.
 * @example readArguments(['--base', 'spip.sqlite', '--img', 'IMG']) → { kind: 'import', request: { base: 'spip.sqlite', … } }
 */
export function readArguments(args: readonly string[]): Arguments {
  const reading = readCommandLine(args, IMPORT);
  if (reading.kind !== 'asked') return reading;
  const { base, img: media, vers = 'content' } = reading.values;
  const folder = path.resolve(vers);
  const problems = [
    ...(base === undefined ? ['Donnez la base après --base.'] : []),
    ...(media === undefined ? ['Donnez le dossier IMG/ après --img.'] : []),
    ...(path.basename(folder) === 'content'
      ? []
      : ['Le dossier donné après --vers doit s’appeler « content ».']),
  ];
  if (problems.length > 0 || base === undefined || media === undefined)
    return { kind: 'refused', problems };
  return { kind: 'import', request: { base, media, ...choicesOf(reading.values, folder) } };
}

function choicesOf(
  { correspondances, simulation, brouillons, oui }: Asked<(typeof IMPORT)['options']>['values'],
  folder: string,
): Omit<ImportRequest, 'base' | 'media'> {
  return {
    root: path.dirname(folder),
    correspondences: correspondances ?? path.join(folder, '_import/correspondances.yml'),
    isProposalAsked: correspondances !== undefined,
    isDry: simulation === true,
    mustKeepDrafts: brouillons === true,
    isConfirmed: oui === true,
  };
}
