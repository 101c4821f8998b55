import { markdownToHast } from 'satteri';
import type { Language } from '../lib/language.ts';
import { stripControlCharacters } from '../lib/text.ts';
import { reduceToAllowList } from './allow-list.ts';
import { identifyHeadings, type Heading } from './headings.ts';
import { resolveLinks } from './links.ts';
import { placePictures, type ResolvePicture } from './pictures.ts';
import { typesetTree } from './prose.ts';
import { wrapTables } from './tables.ts';
import { treeToHtml } from './tree-to-html.ts';
import { textOf } from './tree.ts';

/** A Markdown text made ready: for its page, for feeds, for the search index. */
export interface RenderedText {
  html: string;
  headings: Heading[];
  /** The words alone, without markup. */
  text: string;
}

/** The words that the pipeline writes itself. */
export interface MarkdownWords {
  footnotes: string;
  backToText: string;
  table: string;
}

/** What the pipeline asks of the site around it, and the words it writes itself. */
export interface RenderContext {
  siteUrl: string;
  /** The language of the text, French by default: each has its typography. */
  language?: Language | undefined;
  /** The address of the page of a content file named relatively, `./autre.md`. */
  resolveFile: (reference: string) => string;
  /** Addresses of pages that readers cannot open: links to them become plain words. */
  hiddenAddresses?: ReadonlySet<string> | undefined;
  resolvePicture: ResolvePicture;
  words: MarkdownWords;
}

/**
 * The one pipeline from Markdown to HTML. Raw HTML is reduced before anything reads it, and
 * typography comes last, so that identifiers and addresses never see its spaces.
 * @example renderMarkdown('Le *Liban* : ici', context) → { html: '<p>Le <em>Liban</em>\u00A0: ici</p>', … }
 */
export async function renderMarkdown(
  markdown: string,
  context: RenderContext,
): Promise<RenderedText> {
  const features = featuresFor(context.words);
  const root = markdownToHast(stripControlCharacters(markdown), { features });
  if (root.type !== 'root')
    throw new Error(`A text became a ${root.type}: read the notes of Sätteri’s version.`);
  const { root: identified, headings } = identifyHeadings(reduceToAllowList(root));
  const linked = resolveLinks(identified, context);
  const pictured = await placePictures(linked, context.resolvePicture);
  const finished = typesetTree(wrapTables(pictured, context.words.table), context.language);
  const text = textOf(finished)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  return { html: treeToHtml(finished), headings, text };
}

function featuresFor(words: MarkdownWords) {
  return {
    rawHtml: true,
    frontmatter: false,
    smartPunctuation: false,
    gfm: { footnotes: { label: words.footnotes, backLabel: `${words.backToText} {reference}` } },
  };
}
