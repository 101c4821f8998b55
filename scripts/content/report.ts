import { formatAnnotation, formatFault } from '../../src/domain/check/fault.ts';
import type { ValidFiles } from '../../src/domain/check/check-file.ts';
import { now } from '../../src/lib/clock.ts';
import { countOf } from '../../src/lib/text.ts';
import { findContentFaults, type ContentReport } from './check.ts';

/** How faults are reported: to people, to a pull request of GitHub, to a program. */
type ReportFormat = 'text' | 'github' | 'json';

/**
 * Checks the content of a project and prints, in French, each fault at its place.
 * @returns whether there was none that keeps the site from being published
 * @example await checkContent('.') → false // « content/articles/2026/…md:3:1 — … »
 */
export async function checkContent(
  root: string,
  { format = 'text', valid }: { format?: ReportFormat; valid?: ValidFiles } = {},
): Promise<boolean> {
  const report = await findContentFaults(root, now(), valid);
  const blocking = report.faults.filter(({ isAdvice }) => isAdvice !== true).length;
  if (format === 'json') console.log(JSON.stringify(report, undefined, 2));
  else print(report, { blocking, format });
  return blocking === 0;
}

function print(
  { faults, fileCount }: ContentReport,
  { blocking, format }: { blocking: number; format: ReportFormat },
): void {
  for (const fault of faults) console.error(formatFault(fault));
  if (format === 'github') for (const fault of faults) console.log(formatAnnotation(fault));
  if (blocking > 0) {
    console.error(
      `\n${countOf(blocking, ['problème', 'problèmes'])} à corriger avant publication.`,
    );
    return;
  }
  const files = countOf(fileCount, ['fichier', 'fichiers']);
  const advice = faults.length === 0 ? '' : ` ${countOf(faults.length, ['conseil', 'conseils'])}.`;
  console.log(`Contenu vérifié : ${files}, aucun problème.${advice}`);
}
