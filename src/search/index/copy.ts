import { escapeHtml } from '../../lib/html.ts';
import type { BuiltRecord } from './read-record.ts';
import type { PageFiles } from './texts.ts';

/** A page of dist/ that has a record, ready for the search engine. */
export interface SearchPage {
  url: string;
  html: string;
  record: BuiltRecord;
  /** What its files say, after what it says itself. */
  files: PageFiles;
}

/** How the copy of a page for the engine differs from the page. */
export interface CopyOptions {
  /** What is made of each piece of text. */
  write: (text: string) => string;
  /** Names the state of all that a result shows: the engine names a result by what it reads. */
  fingerprint?: string;
}

/** What the sections of files are called until the index is made. */
export const SECTION_ID = 'recherche-section-';
const FINGERPRINT_ID = 'recherche-empreinte-';

/** Words of files count half as much as those of the page. */
const FILE_WEIGHT = '0.5';

/**
 * The copy of a page that the engine reads: its own facets and sort key, its text rewritten, no
 * pictures, whose names and alternatives would be words to find, and the text of its files.
 */
export function writeCopy(page: SearchPage, { write, fingerprint = '' }: CopyOptions): string {
  const { html, record, files } = page;
  const text = html
    .replaceAll(/<img\b(?:[^>"]|"[^"]*")*>/g, '')
    .replaceAll(/>([^<]+)(?=<)/g, (_, words: string) => `>${write(words)}`);
  const appendix = files.sections.map(
    ({ text: words }, index) =>
      `<h2 id="${SECTION_ID}${String(index)}"></h2><p>${write(escapeHtml(words))}</p>`,
  );
  // Who types the name of a country wants its page; its name weighs most there.
  const headed = record.facets.type?.includes('term')
    ? text.replace('<h1', '<h1 data-pagefind-weight="10"')
    : text;
  return headed
    .replace('</head>', () => `${writeKeys(record)}</head>`)
    .replace(
      '</main>',
      () =>
        `<div data-pagefind-body data-pagefind-weight="${FILE_WEIGHT}"><i id="${FINGERPRINT_ID}${fingerprint}"></i>${appendix.join('')}</div></main>`,
    );
}

function writeKeys({ facets, day }: BuiltRecord): string {
  const filters = Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => writeKey('filter', name, value)),
  );
  return [...filters, writeKey('sort', 'date', day)].join('');
}

function writeKey(attribute: 'filter' | 'sort', name: string, value: string): string {
  return `<meta data-pagefind-${attribute}="${name}[content]" content="${escapeHtml(value)}">`;
}
