import path from 'node:path';
import {
  isEmpty,
  selectNewsletter,
  type NewsletterContent,
} from '../../src/domain/newsletter/selection.ts';
import { now } from '../../src/lib/clock.ts';
import { formatDayRange } from '../../src/lib/french-dates.ts';
import { site } from '../../src/site.config.ts';
import { renderArchive } from './archive.ts';
import { describeRefusal } from '../command-line/command-line.ts';
import { LETTRE, readArguments, type NewsletterRequest } from './arguments.ts';
import { findWeightProblem, renderNewsletterHtml } from './html.ts';
import { modelNewsletter } from './model.ts';
import { nameNewsletter } from './name.ts';
import { readNewsletterSource } from './read.ts';
import { renderNewsletterText } from './text.ts';
import { readArchive, describeKept, writeChanged, writeUntouched } from './write.ts';

/** What the command ends with and has to say, in French. */
interface NewsletterOutcome {
  /** 0: done; 1: the content has problems; 2: what is asked cannot be done. */
  exitCode: 0 | 1 | 2;
  lines: readonly string[];
}

interface NewsletterCommand {
  root: string;
  /** Tells the editors what is wrong with the content; a newsletter is made of valid content only. */
  checkContent: (root: string) => Promise<boolean>;
}

/**
 * Writes the newsletter of a period, for mail programs and for the site.
 * @example runNewsletter(['--du', '2025-09-01', '--au', '2025-09-30'], { root, checkContent }) → { exitCode: 0, lines: ['lettre/…/lettre.html : écrit.', …] }
 */
export async function runNewsletter(
  parameters: readonly string[],
  { root, checkContent }: NewsletterCommand,
): Promise<NewsletterOutcome> {
  const request = readArguments(parameters);
  if (request.kind === 'help') return { exitCode: 0, lines: [LETTRE.help] };
  if (request.kind === 'refused') {
    return refuse(...describeRefusal(request.problems, LETTRE));
  }
  if (!(await checkContent(root))) return { exitCode: 1, lines: [] };
  return makeNewsletter(request, root);
}

type PeriodRequest = Extract<NewsletterRequest, { kind: 'newsletter' }>;

async function makeNewsletter(request: PeriodRequest, root: string): Promise<NewsletterOutcome> {
  const { period } = request;
  const moment = { now: now(), zone: site.zone };
  const content = selectNewsletter(await readNewsletterSource(root), { period, moment });
  if (isEmpty(content)) {
    const days = formatDayRange(period.from, period.to);
    return refuse(
      `Rien n’est paru ${days} et rien n’était à venir : il n’y a pas de lettre à écrire.`,
    );
  }
  return writeNewsletter(content, { request, root });
}

async function writeNewsletter(
  content: NewsletterContent,
  { request: { period, mustReplace }, root }: { request: PeriodRequest; root: string },
): Promise<NewsletterOutcome> {
  const { folder, file } = nameNewsletter(period);
  const archive = await readArchive(path.join(root, file));
  const kept = mustReplace ? undefined : archive?.words;
  const newsletter = modelNewsletter(content, { period, kept });
  const html = renderNewsletterHtml(newsletter);
  const problem = findWeightProblem(html);
  if (problem !== undefined) return refuse(problem);
  const text = renderNewsletterText(newsletter);
  const page = renderArchive(newsletter, { file, period });
  const mayWritePage = archive === undefined || mustReplace || archive.source === page;
  const lines = [
    ...(await writeUntouched(html, { root, mustReplace, file: `${folder}/lettre.html` })),
    ...(await writeUntouched(text, { root, mustReplace, file: `${folder}/lettre.txt` })),
    ...(mayWritePage ? [await writeChanged(page, { root, file })] : describeKept(file)),
  ];
  return { exitCode: 0, lines };
}

function refuse(...lines: readonly string[]): NewsletterOutcome {
  return { exitCode: 2, lines };
}
