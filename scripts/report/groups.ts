import { checkFields } from '../../src/domain/check/block/fields.ts';
import { inspectFile, inspectFiles } from '../../src/domain/check/files/inspect.ts';
import { sortContent, type ReportMoment } from '../../src/domain/editorial-report/content.ts';
import { addNamingFiles } from '../../src/domain/editorial-report/named-by.ts';
import { groupPrivacy } from '../../src/domain/editorial-report/privacy.ts';
import { listGroups, type ReportGroup } from '../../src/domain/editorial-report/report.ts';
import { readPrivacyCrawl } from '../../src/domain/privacy/queries.ts';
import { readContent } from '../content/read.ts';

/**
 * What the content of a project has to tell its editors, from its files alone.
 * @example readReportGroups('/chemin/du/projet', moment) → [{ title: 'Transcriptions en retard', advice, lines }, …]
 */
export async function readReportGroups(root: string, moment: ReportMoment): Promise<ReportGroup[]> {
  const content = await readContent(root);
  const files = content
    .flatMap(([kind, sources]) => sources.map((source) => checkFields(source, kind).read))
    .filter((file) => file !== undefined);
  const inspected = await inspectFiles(files, (path) => inspectFile(path, root));
  const media = [...inspected.values()].map((file) => file.media);
  const groups = listGroups(sortContent({ files, media }, moment), moment);
  return [...addNamingFiles(groups, files), groupPrivacy(await readPrivacyCrawl(root), moment)];
}
