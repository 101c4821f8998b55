import { checkFields } from '../src/domain/check/fields.ts';
import { inspectFile, inspectFiles } from '../src/domain/check/inspect.ts';
import { sortContent } from '../src/domain/editorial-report/content.ts';
import { formatReport, listGroups } from '../src/domain/editorial-report/report.ts';
import { now } from '../src/lib/clock.ts';
import { site } from '../src/site.config.ts';
import { readContent } from './content/read.ts';

/** `npm run bilan`: what the editors should look at; it finds no fault, so it never fails for one. */
const root = process.cwd();
const moment = { now: now(), zone: site.zone, quietAfterDays: site.home.quietAfterDays };

const content = await readContent(root);
const files = content
  .flatMap(([kind, sources]) => sources.map((source) => checkFields(source, kind).read))
  .filter((file) => file !== undefined);
const inspected = await inspectFiles(files, (path) => inspectFile(path, root));
const media = [...inspected.values()].map((file) => file.media);

console.log(formatReport(listGroups(sortContent({ files, media }, moment), moment), moment));
