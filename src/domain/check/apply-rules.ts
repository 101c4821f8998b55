import type { ParsedFile } from './block/fields.ts';
import type { ValidFiles } from './check-file.ts';
import type { CheckContext } from './context.ts';
import type { Fault } from './fault.ts';
import { RULES } from './rules.ts';

/**
 * All that the rules find. Those that judge each file by itself are not asked again of a file in which they
 * found nothing, as long as it is the same.
 * @param judged the files in which the rules of one file are known to find nothing
 * @param valid is told of those in which they find nothing now
 * @example applyRules(files, context, { judged: new Set() }) → [{ file, line, column, message }, …]
 */
export function applyRules(
  files: readonly ParsedFile[],
  context: CheckContext,
  { judged, valid }: { judged: ReadonlySet<ParsedFile>; valid?: ValidFiles | undefined },
): Fault[] {
  const unjudged = files.filter((file) => !judged.has(file));
  const faulty = new Set<string>();
  const found = RULES.flatMap((rule) => {
    if ('inAll' in rule) return rule.inAll(files, context);
    const faults = unjudged.flatMap((file) => rule.inEach([file]));
    for (const { file } of faults) faulty.add(file);
    return faults;
  });
  for (const file of unjudged) if (!faulty.has(file.path)) valid?.keepText(file);
  return found;
}
