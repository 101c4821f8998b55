import type { ParsedFile } from '../block/fields.ts';
import { INVISIBLE, isRightToLeft } from '../block/lint/signs.ts';
import type { Fault } from '../fault.ts';
import { bodyOf } from './body.ts';

/** So many lines are named; whoever finds these finds the others. */
const MAX_LINES = 5;

/**
 * Advises on signs without width in a text: a search does not find the word that holds one.
 * @example checkHiddenSigns([a file whose line 7 holds a zero-width space]) → [{ line: 7, column: 12, isAdvice: true, … }]
 */
export function checkHiddenSigns(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const { markdown, linesBefore } = bodyOf(file);
    if (!INVISIBLE.test(markdown)) return [];
    const found = markdown.split('\n').flatMap((text, index) => {
      const at = isRightToLeft(text) ? -1 : withoutAddresses(text).search(INVISIBLE);
      return at < 0 ? [] : [{ line: linesBefore + index + 1, column: at + 1, text }];
    });
    const [first, ...others] = found;
    if (first === undefined) return [];
    const { line, column, text } = first;
    const message = `Un signe invisible se cache ${describePlace(text, column)}. Effacez ce mot et retapez-le${describeOthers(others.map((one) => one.line))}.`;
    return [{ file: file.path, line, column, message, isAdvice: true }];
  });
}

/** A link names the signs of its own address. */
function withoutAddresses(text: string): string {
  return text.replace(/\]\([^)]*\)|https?:\/\/\S+/g, (address) => '-'.repeat(address.length));
}

function describePlace(text: string, column: number): string {
  const [before = ''] = /[\p{L}\p{N}’'-]*$/u.exec(text.slice(0, column - 1)) ?? [];
  const [after = ''] = /^[\p{L}\p{N}’'-]*/u.exec(text.slice(column)) ?? [];
  const word = before + after;
  return word === '' ? 'ici' : `dans « ${word} »`;
}

function describeOthers(lines: readonly number[]): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MAX_LINES).map(String).join(', ');
  const rest = lines.length > MAX_LINES ? '…' : '';
  return ` ; de même ${lines.length > 1 ? 'aux lignes' : 'à la ligne'} ${shown}${rest}`;
}
