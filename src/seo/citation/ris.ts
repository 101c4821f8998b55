import { joinLines } from '../../lib/text.ts';
import type { CitedWork, WorkKind } from './work.ts';

/** Types of reference, as the RIS format counts them. */
const TYPES: Readonly<Record<WorkKind, string>> = {
  text: 'RPRT',
  sound: 'SOUND',
  film: 'VIDEO',
  proceedings: 'CONF',
};

/**
 * A work as a RIS file, which every reference manager imports.
 * @example writeRis(work) → 'TY  - RPRT\r\nTI  - Rapport\r\n…ER  - \r\n'
 */
export function writeRis(work: CitedWork): string {
  const { kind, key, title, authors, publisher, date, url, pdf, language, summary } = work;
  const [year = '', month = '', day = ''] = date.split('-');
  const fields: readonly [tag: string, value: string | undefined][] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['PB', publisher],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['AB', summary],
    ['LA', language],
    ['UR', url],
    ['L1', pdf],
    ['ER', ''],
  ];
  // A value ends with its line: what is written in two would be two values, one of them without a tag.
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${joinLines(value)}\r\n`]))
    .join('');
}
