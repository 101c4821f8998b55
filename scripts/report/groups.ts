import { checkFile, type ValidFiles } from '../../src/domain/check/check-file.ts';
import { inspectFile, inspectFiles } from '../../src/domain/check/files/inspect.ts';
import { sortContent, type ReportMoment } from '../../src/domain/editorial-report/content.ts';
import { addNamingFiles } from '../../src/domain/editorial-report/named-by.ts';
import { groupPrivacy } from '../../src/domain/editorial-report/privacy.ts';
import { listGroups, type ReportGroup } from '../../src/domain/editorial-report/report.ts';
import { readPrivacyCrawl } from '../../src/domain/privacy/queries.ts';
import { readContent } from '../content/read.ts';

/**
 * What the content of a project has to tell its editors, from its files alone.
 * @param valid what is known of files that are the same
 * @example readReportGroups('/chemin/du/projet', moment) → [{ title: 'Transcriptions en retard', advice, lines }, …]
 */
export async function readReportGroups(
  root: string,
  moment: ReportMoment,
  valid?: ValidFiles,
): Promise<ReportGroup[]> {
  const files = (await readContent(root)).flatMap(([kind, sources]) =>
    sources.flatMap((source) => checkFile(source, kind, valid).read ?? []),
  );
  const inspected = await inspectFiles(files, (path) => inspectFile(path, root));
  const media = [...inspected.values()].map((file) => file.media);
  const groups = listGroups(sortContent({ files, media }, moment), moment);
  return [...addNamingFiles(groups, files), groupPrivacy(await readPrivacyCrawl(root), moment)];
}
