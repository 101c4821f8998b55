import { readPeriod, type Period } from '../../src/domain/newsletter/period.ts';
import { readOptions } from '../command-line/read-options.ts';

/** What the editor asks of `npm run lettre`. */
export type NewsletterRequest =
  | { kind: 'help' }
  | { kind: 'newsletter'; period: Period; mustReplace: boolean }
  | { kind: 'refused'; problems: string[] };

const OPTIONS = {
  du: { type: 'string', multiple: true },
  au: { type: 'string', multiple: true },
  remplacer: { type: 'boolean' },
  aide: { type: 'boolean' },
} as const;

export const HELP = `Écrit la lettre d’une période, à partir du contenu publié.

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

/**
 * Reads the words that follow the command; every problem is reported at once, in French.
 * @example readArguments(['--du', '2025-09-01', '--au', '2025-09-30']) → { kind: 'newsletter', period, mustReplace: false }
 */
export function readArguments(args: readonly string[]): NewsletterRequest {
  const { values, problems: unknown } = readOptions(args, {
    options: OPTIONS,
    reminder: '--du ou --au',
  });
  const { aide, du, au, remplacer } = values;
  if (aide === true) return { kind: 'help' };
  const repeated = Object.entries({ du, au })
    .filter(([, days]) => Array.isArray(days) && days.length > 1)
    .map(([name]) => `« --${name} » est écrit plusieurs fois : gardez une seule date.`);
  if (repeated.length > 0) return { kind: 'refused', problems: [...unknown, ...repeated] };
  const reading = readPeriod(wordsOf(du), wordsOf(au));
  if ('problems' in reading || unknown.length > 0) {
    const problems = 'problems' in reading ? reading.problems : [];
    return { kind: 'refused', problems: [...unknown, ...problems] };
  }
  return { kind: 'newsletter', period: reading.period, mustReplace: remplacer === true };
}

/** An option written without its value comes as `true`. */
function wordsOf(values: unknown): string | undefined {
  return Array.isArray(values) ? values.find((value) => typeof value === 'string') : undefined;
}
