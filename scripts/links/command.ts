import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { site } from '../../src/site.config.ts';
import { readContent } from '../content/read.ts';
import { askAll, type LinkStatus } from './ask.ts';
import { collectMentions } from './collect.ts';
import { describeAnswers } from './report.ts';

/** Where the answers of the last run are kept, for a program. */
const KEPT = '.cache/liens.json';

/**
 * Asks all addresses of a project's content and tells, in French, which no longer lead anywhere.
 * @example checkLinks('/chemin/du/projet') → { answers, lines: ['content/…md:12 — https://… : cette page n’existe plus (404). …', …] }
 */
export async function checkLinks(
  root: string,
): Promise<{ answers: LinkStatus[]; lines: string[] }> {
  const files = (await readContent(root)).flatMap(([, ofKind]) => ofKind);
  const mentions = collectMentions(files, new URL(site.url).host);
  const answers = await askAll(mentions.map(({ url }) => url));
  const kept = path.join(root, KEPT);
  await mkdir(path.dirname(kept), { recursive: true });
  await writeFile(kept, `${JSON.stringify(answers, undefined, 2)}\n`);
  return { answers, lines: describeAnswers(answers, mentions) };
}
