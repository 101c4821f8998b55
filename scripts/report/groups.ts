import type { ValidFiles } from '../../src/domain/check/check-file.ts';
import { checkFields } from '../../src/domain/check/block/fields.ts';
import { inspectFile, inspectFiles } from '../../src/domain/check/files/inspect.ts';
import { sortContent, type ReportMoment } from '../../src/domain/editorial-report/content.ts';
import { addNamingFiles } from '../../src/domain/editorial-report/named-by.ts';
import { groupPrivacy } from '../../src/domain/editorial-report/privacy.ts';
import { listGroups, type ReportGroup } from '../../src/domain/editorial-report/report.ts';
import type { ContentKind } from '../../src/domain/kinds.ts';
import { readPrivacyCrawl } from '../../src/domain/privacy/queries.ts';
import type { SourceFile } from '../../src/files/content-files.ts';
import { readContent } from '../content/read.ts';

/**
 * What the content of a project has to tell its editors, from its files alone.
 * @param valid what is known of files that are the same
 * @example readReportGroups('/chemin/du/projet', moment) → [{ title: 'Transcriptions en retard', advice, lines }, …]
 */
export async function readReportGroups(
  root: string,
  moment: ReportMoment,
  valid?: Pick<ValidFiles, 'find'>,
): Promise<ReportGroup[]> {
  const read = (file: SourceFile, kind: ContentKind) => {
    const known = valid?.find(file, kind);
    if (known === undefined) return checkFields(file, kind).read;
    return { ...file, kind, fields: known.fields, links: known.links };
  };
  const files = (await readContent(root))
    .flatMap(([kind, sources]) => sources.map((source) => read(source, kind)))
    .filter((file) => file !== undefined);
  const inspected = await inspectFiles(files, (path) => inspectFile(path, root));
  const media = [...inspected.values()].map((file) => file.media);
  const groups = listGroups(sortContent({ files, media }, moment), moment);
  return [...addNamingFiles(groups, files), groupPrivacy(await readPrivacyCrawl(root), moment)];
}
