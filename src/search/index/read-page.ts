import { Parser } from 'htmlparser2';
import { formatClock } from '../../lib/durations.ts';
import { readRecord, type BuiltRecord } from './read-record.ts';
import type { TextSection } from './texts.ts';

/** A page of dist/ as its readers see it: its words, and what it tells the index of itself. */
export interface BuiltPage {
  record: BuiltRecord | undefined;
  /** What it is called, and what it is for. */
  title: string;
  /** The text of the page; what stands before the first heading has no anchor. */
  sections: TextSection[];
  anchors: ReadonlySet<string>;
}

/**
 * Reads a built page. Only what a template marks `data-indexed` is its text: labels, dates and menus
 * are words of the interface, which would be found and shown in place of it.
 * @example readPage('<main><h1>Liban</h1><p data-indexed>Un texte.</p>…')
 *   → { title: 'Liban', sections: [{ id: '', title: '', text: 'Un texte.' }], anchors: Set {}, record: undefined }
 */
export function readPage(html: string): BuiltPage {
  const reader = new PageReader();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      reader.open(name, attributes);
    },
    ontext: (text) => {
      reader.read(text);
    },
    onclosetag: (name) => {
      reader.close(name);
    },
  });
  parser.end(mainOf(html));
  const { title, sections, anchors } = reader;
  return { record: readRecord(html), title, sections: sections.flatMap(tidy), anchors };
}

/** Drawings, scripts, menus and what stands beside a text: most of the HTML of a page, and nothing of its text. */
const BESIDE = /<(svg|script|nav|aside)\b[^]*?<\/\1>/g;
/** The list of contents of a document bears the anchors of its pages. */
const PAGE_ANCHOR = ' id="page-';

/** Menus and footers are more than half of the HTML of a page, and say nothing of it; to parse it takes longest. */
function mainOf(html: string): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  const main = start === -1 || end === -1 ? html : html.slice(start, end);
  return main.replaceAll(BESIDE, (part) => (part.includes(PAGE_ANCHOR) ? part : ''));
}

/** What ends no word. */
const INLINE = new Set(['a', 'em', 'strong', 'span', 'sup', 'sub', 'bdi']);

/** A heading that is being read: its own words name what follows. */
interface Heading {
  depth: number;
  words: string;
  end: (words: string) => void;
}

/** Reads element by element, without a tree: a site has thousands of pages. */
class PageReader {
  title = '';
  readonly sections: TextSection[] = [];
  readonly anchors = new Set<string>();
  #depth = 0;
  /** How deep the mark stands within which all is text, and the call of a note, which names nothing. */
  #marked = Infinity;
  #note = Infinity;
  #heading: Heading | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    const { id } = attributes;
    if ('data-indexed' in attributes) this.#marked = Math.min(this.#marked, this.#depth);
    if ('data-footnote-ref' in attributes) this.#note = Math.min(this.#note, this.#depth);
    if (name === 'h1' && this.title === '') this.#name((words) => (this.title = words.trim()));
    if (id === undefined) return;
    this.anchors.add(id);
    this.#openSection(name, id);
  }

  read(text: string): void {
    if (this.#depth >= this.#marked) this.#write(text);
    if (this.#heading !== undefined && this.#depth < this.#note) this.#heading.words += text;
  }

  close(name: string): void {
    const heading = this.#heading;
    if (heading !== undefined && name === 'br') heading.words += '\n';
    if (heading?.depth === this.#depth) {
      heading.end(heading.words);
      this.#heading = undefined;
    }
    // A block ends a word.
    if (this.#depth >= this.#marked && !INLINE.has(name)) this.#write('\n');
    if (this.#depth === this.#marked) this.#marked = Infinity;
    if (this.#depth === this.#note) this.#note = Infinity;
    this.#depth -= 1;
  }

  #openSection(name: string, id: string): void {
    const [, seconds] = /^t-(\d+)(?:-\d+)?$/.exec(id) ?? [];
    if (seconds !== undefined) {
      this.sections.push({ id, title: formatClock(Number(seconds)), text: '' });
    } else if (this.#depth >= this.#marked && /^h[2-4]$/.test(name)) {
      const section = { id, title: '', text: '' };
      this.sections.push(section);
      this.#name((words) => (section.title = words.replaceAll(/\s+/g, ' ').trim()));
    }
  }

  #name(end: Heading['end']): void {
    this.#heading = { depth: this.#depth, words: '', end };
  }

  #write(text: string): void {
    const last = this.sections.at(-1);
    if (last === undefined) this.sections.push({ id: '', title: '', text });
    else last.text += text;
  }
}

function tidy(section: TextSection): TextSection[] {
  // No-break spaces stay: a result shows the text as its page does. Most spaces are one alone.
  const text = section.text.replaceAll(/[ \t\r\n]{2,}|[\t\r\n]/g, ' ').trim();
  return text === '' ? [] : [{ ...section, text }];
}
