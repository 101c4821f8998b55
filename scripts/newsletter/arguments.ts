import { readPeriod, type Period } from '../../src/domain/newsletter/period.ts';
import { readCommandLine } from '../command-line/command-line.ts';

/** What the editor asks of `npm run lettre`. */
export type NewsletterRequest =
  | { kind: 'help' }
  | { kind: 'newsletter'; period: Period; mustReplace: boolean }
  | { kind: 'refused'; problems: string[] };

const HELP = `Écrit la lettre d’une période, à partir du contenu publié.

  npm run lettre -- --du 2025-09-01 --au 2025-09-30

  --du          premier jour de la période (année-mois-jour)
  --au          dernier jour, compris
  --remplacer   refait les trois fichiers, même s’ils ont été retouchés
  --aide        affiche ces lignes

Trois fichiers :
  lettre/<du>_<au>/lettre.html   à coller dans l’outil d’envoi
  lettre/<du>_<au>/lettre.txt    sa version en texte seul
  content/lettres/<année>/….md   la page d’archive du site, à publier avec le reste

Le titre et le chapo de l’archive sont à vous : modifiez-les puis relancez la commande, la lettre les
reprend.`;

/** `npm run lettre`, as one types it. */
export const LETTRE = {
  command: 'npm run lettre',
  help: HELP,
  options: {
    du: { type: 'string', example: '2025-09-01' },
    au: { type: 'string', example: '2025-09-30' },
    remplacer: { type: 'boolean' },
  },
} as const;

/**
 * Reads the words that follow the command: what is wrong with the options, then what is wrong with the days.
 * @example readArguments(['--du', '2025-09-01', '--au', '2025-09-30']) → { kind: 'newsletter', period, mustReplace: false }
 */
export function readArguments(args: readonly string[]): NewsletterRequest {
  const reading = readCommandLine(args, LETTRE);
  if (reading.kind !== 'asked') return reading;
  const { du, au, remplacer } = reading.values;
  const days = readPeriod(du, au);
  if ('problems' in days) return { kind: 'refused', problems: days.problems };
  return { kind: 'newsletter', period: days.period, mustReplace: remplacer === true };
}
