import { formatReport } from '../../src/domain/editorial-report/report.ts';
import { now } from '../../src/lib/clock.ts';
import { site } from '../../src/site.config.ts';
import { openBuiltSearch } from './engine.ts';
import { readReportGroups } from './groups.ts';
import { findMissedQuestions, QUESTIONS_FILE, readQuestions } from './questions.ts';

/**
 * Prints what the editors of a project should look at.
 * @example await printReport('.') // « Bilan du 1er avril 2026 … »
 */
export async function printReport(root: string): Promise<void> {
  const moment = { now: now(), zone: site.zone, quietAfterDays: site.home.quietAfterDays };
  const groups = await readReportGroups(root, moment);
  const search = await openBuiltSearch('dist');
  const missed = search && (await findMissedQuestions(await readQuestions(root), search.find));
  console.log(formatReport(missed ? [...groups, groupMissedQuestions(missed)] : groups, moment));
  if (missed === undefined) {
    console.log('La recherche n’a pas été éprouvée : lancez d’abord « npm run build ».');
  }
}

function groupMissedQuestions(questions: Awaited<ReturnType<typeof findMissedQuestions>>) {
  return {
    title: 'Questions qui ne mènent plus à la page attendue',
    advice: `Corrigez la page, les synonymes, ou ce que ${QUESTIONS_FILE} attend.`,
    lines: questions.map(({ query, found }) => ({
      path: `« ${query} »`,
      note: `d’abord ${found.join(', ') || 'rien'}`,
    })),
  };
}
