import { formatReport } from '../src/domain/editorial-report/report.ts';
import { now } from '../src/lib/clock.ts';
import { site } from '../src/site.config.ts';
import { openBuiltSearch } from './report/engine.ts';
import { readReportGroups } from './report/groups.ts';
import { findMissedQuestions, QUESTIONS_FILE, readQuestions } from './report/questions.ts';

/** `npm run bilan`: what the editors should look at; it finds no fault, so it never fails for one. */
const root = process.cwd();
const moment = { now: now(), zone: site.zone, quietAfterDays: site.home.quietAfterDays };

const groups = await readReportGroups(root, moment);
const search = await openBuiltSearch('dist');
const missed = search && (await findMissedQuestions(await readQuestions(root), search.find));

console.log(formatReport(missed ? [...groups, groupMissedQuestions(missed)] : groups, moment));
if (missed === undefined) {
  console.log('La recherche n’a pas été éprouvée : lancez d’abord « npm run build ».');
}

function groupMissedQuestions(questions: NonNullable<typeof missed>) {
  return {
    title: 'Questions qui ne mènent plus à la page attendue',
    advice: `Corrigez la page, les synonymes, ou ce que ${QUESTIONS_FILE} attend.`,
    lines: questions.map(({ query, found }) => ({
      path: `« ${query} »`,
      note: `d’abord ${found.join(', ') || 'rien'}`,
    })),
  };
}
