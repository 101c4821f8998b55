import path from 'node:path';
import type { Period } from '../src/domain/newsletter/period.ts';
import { isEmpty, selectLetter } from '../src/domain/newsletter/selection.ts';
import { now } from '../src/lib/clock.ts';
import { formatDayRange } from '../src/lib/french-dates.ts';
import { site } from '../src/site.config.ts';
import { checkContent } from './content/check.ts';
import { renderArchive } from './letter/archive.ts';
import { HELP, readArguments } from './letter/arguments.ts';
import { findWeightProblem, renderLetterHtml } from './letter/html.ts';
import { modelLetter } from './letter/model.ts';
import { nameLetter } from './letter/name.ts';
import { readLetterSource } from './letter/read.ts';
import { renderLetterText } from './letter/text.ts';
import { readArchive, writeChanged } from './letter/write.ts';

/** Exit codes: what is asked cannot be done, or the content has problems. */
const REFUSED = 2;
const BAD_CONTENT = 1;

const root = process.cwd();

/** `npm run lettre -- --du … --au …`: the newsletter of a period, for mail programs and for the site. */
const request = readArguments(process.argv.slice(2));
if (request.kind === 'help') console.log(HELP);
else if (request.kind === 'refused')
  refuse(...request.problems, 'Rien n’a été écrit. Voir --aide.');
else if (await checkContent(root)) await makeLetter(request);
else process.exitCode = BAD_CONTENT;

async function makeLetter({ period, mustReplace }: { period: Period; mustReplace: boolean }) {
  const moment = { now: now(), zone: site.zone };
  const content = selectLetter(await readLetterSource(root), { period, moment });
  if (isEmpty(content)) {
    const days = formatDayRange(period.from, period.to);
    refuse(`Rien n’est paru ${days} et rien n’était à venir : il n’y a pas de lettre à écrire.`);
    return;
  }
  const { folder, file } = nameLetter(period);
  const archive = await readArchive(path.join(root, file));
  const letter = modelLetter(content, { period, kept: mustReplace ? undefined : archive?.words });
  const html = renderLetterHtml(letter);
  const problem = findWeightProblem(html);
  if (problem !== undefined) {
    refuse(problem);
    return;
  }
  await write(`${folder}/lettre.html`, html);
  await write(`${folder}/lettre.txt`, renderLetterText(letter));
  const page = renderArchive(letter, { file, period });
  if (archive === undefined || mustReplace || archive.source === page) await write(file, page);
  else sayKept(file);
}

async function write(file: string, text: string): Promise<void> {
  console.log(await writeChanged(text, { root, file }));
}

/** Nobody's words are overwritten in silence. */
function sayKept(file: string): void {
  console.log(`${file} : gardé tel quel, car il a été retouché ou le contenu a changé depuis.`);
  console.log('Pour le refaire, relancez la commande avec --remplacer.');
}

function refuse(...lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = REFUSED;
}
