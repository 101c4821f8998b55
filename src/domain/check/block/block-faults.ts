import type { SourceFile } from '../../../files/content-files.ts';
import { KINDS, type ContentKind } from '../../kinds.ts';
import type { Fault } from '../fault.ts';
import { isMisaligned } from './lint/indents.ts';
import { lintBlock } from './lint/lint.ts';
import { readKeyLine } from './lint/line.ts';
import { keysAt } from './schema-keys.ts';

/**
 * Every fault of the lines of a file's block, whether or not YAML can read them.
 * @example checkBlock(file with « titre: “Liban” » on line 2, 'articles') → [{ line: 2, column: 8, … }]
 */
export function checkBlock({ path: file, source }: SourceFile, kind: ContentKind): Fault[] {
  const lines = blockLines(source);
  const { schema } = KINDS[kind];
  const known = {
    keys: keysAt(schema, []),
    childrenOf: (key: string) => keysAt(schema, [key]),
    itemKeysOf: (key: string) => keysAt(schema, [key, 0]),
  };
  return lintBlock(lines, known).map((fault) => {
    const key = readKeyLine(lines[fault.line] ?? '');
    // The block begins on the second line of the file.
    const placed = { ...fault, file, line: fault.line + 2 };
    return key?.indent === 0 && !isMisaligned(fault)
      ? { ...placed, key: key.key, message: `« ${key.key} » : ${fault.message}` }
      : placed;
  });
}

function blockLines(source: string): string[] {
  const lines = source
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return [];
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
  return end < 0 ? [] : lines.slice(1, end);
}
