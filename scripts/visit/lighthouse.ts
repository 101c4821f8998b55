import { spawn } from 'node:child_process';
import { z } from 'zod';
import { findBrowser, FLAGS } from '../browser/launch.ts';

/** The release that npx fetches: 50 MB that only one job of the workflow needs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** The templates that are judged. */
export const JUDGED = [
  'home',
  'list of articles',
  'article with a picture',
  'agenda',
  'country',
  'resource: texte',
];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** The least that is accepted: the speed of a shared machine varies. */
const MIN_SCORES: Readonly<Record<Category, number>> = {
  performance: 0.9,
  accessibility: 1,
  'best-practices': 1,
  seo: 1,
};

const report = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(
    z.string(),
    z.object({ title: z.string(), score: z.number().nullable(), scoreDisplayMode: z.string() }),
  ),
});

/** What Lighthouse says of a page. */
interface Judgement {
  scores: Record<Category, number>;
  /** The titles of what failed, in English as it writes them. */
  failed: string[];
}

/**
 * Judges a page as on a small phone.
 * @throws with what it printed when it could not
 * @example await judge('http://localhost:4321/')
 *   → { scores: { performance: 0.98, accessibility: 1, … }, failed: [] }
 */
export async function judge(address: string): Promise<Judgement> {
  const { executablePath, variables } = await findBrowser();
  const categories = CATEGORIES.join(',');
  const child = spawn(
    process.platform === 'win32' ? 'npx.cmd' : 'npx',
    [
      ...['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', '--output-path=stdout'],
      ...[`--only-categories=${categories}`, '--no-enable-error-reporting'],
      `--chrome-flags=--headless=new ${FLAGS.join(' ')}`,
    ],
    { env: { ...process.env, ...variables, CHROME_PATH: executablePath } },
  );
  const [output, errors] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  if (output === '') throw new Error(`Lighthouse said nothing of ${address}.\n${errors}`);
  const read = report.parse(JSON.parse(output));
  const scoreOf = (category: Category) => read.categories[category]?.score ?? 0;
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    failed: Object.values(read.audits)
      .filter(({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary')
      .map(({ title }) => title),
  };
}

/**
 * Whether a page reaches the least that is accepted of each category.
 * @example isAccepted({ performance: 0.98, accessibility: 0.96, 'best-practices': 1, seo: 1 }) → false
 */
export function isAccepted(scores: Judgement['scores']): boolean {
  return CATEGORIES.every((category) => scores[category] >= MIN_SCORES[category]);
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
