import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { LeftOut } from '../privacy/lines.ts';
import { leaveOutOfNotes, withoutCalls } from '../privacy/notes.ts';
import { leaveOutOfTree } from '../privacy/tree.ts';
import { unlinkLostAnchors } from '../syntax/dead-anchors.ts';
import { createNotes } from '../syntax/notes.ts';
import { toTree, writeMarkdown } from '../syntax/markdown.ts';
import { pairTags, parseSpip } from '../syntax/parse.ts';
import type { SyntaxContext } from '../syntax/context.ts';
import type { Article } from './article-records.ts';
import { isPlain, openingOf, shorten, wordsOf } from './summary.ts';

/** The words of one article, as our files hold them. */
interface EntryText {
  summary: string;
  body: string;
  /** A description that neither the summary nor the text holds whole. */
  untold: string;
  leftOut: LeftOut;
}

const INTRO = /<intro>([\s\S]*?)<\/intro>/i;

/**
 * Reads the texts of an article. A lead that a field cannot hold (links, notes, several paragraphs)
 * stays at the top of the text; the summary is then made of the description, or of its beginning.
 * @example readTexts({ ...article, lead: 'Un résumé.', text: 'Un {{mot}}.' }, context)
 *   → { summary: 'Un résumé.', body: 'Un **mot**.\n' }
 */
export function readTexts(article: Article, context: SyntaxContext): EntryText {
  const leftOut: LeftOut = { count: 0, isSignUp: false };
  const read = readPages(article, context);
  const foot = leaveOutOfNotes(read.notes, leftOut);
  const toPart = (page: HastRoot) => {
    const kept = withoutCalls(leaveOutOfTree(page, leftOut), foot.gone);
    return toTree({ parts: [kept], notes: [] });
  };
  const [lead = EMPTY, text = EMPTY, postscript = EMPTY] = read.pages.map(toPart);
  const uncalled = read.uncalled.map(toPart);
  const last = toTree({ parts: [], notes: foot.notes });
  // A file has a text: an article that is only a lead says it twice.
  const isAlone = text.children.length + postscript.children.length === 0;
  const isField = lead.children.length > 0 && isPlain(lead);
  const parts = [...(isField && !isAlone ? [] : [lead]), text, postscript, ...uncalled, last];
  const body: Root = { type: 'root', children: parts.flatMap(({ children }) => children) };
  const described = wordsIn(article.description, { context, leftOut });
  const summary = isField ? wordsOf(lead) : summarise(article, { lead, body, context, described });
  const told = `${summary} ${wordsOf(body)}`;
  return {
    summary,
    body: writeMarkdown(body),
    untold: told.includes(described) ? '' : described,
    leftOut,
  };
}

/** The texts of an article with their notes, and no link to a place that none of them has. */
function readPages({ lead, text, postscript }: Article, context: SyntaxContext) {
  const book = createNotes();
  const sources = [lead, text, postscript];
  const pages = sources.map((source) => parseSpip(source, { context, notes: book }));
  const others = [...book.uncalled, ...book.kept.map(({ body }) => body)].map(pairTags);
  const linked = unlinkLostAnchors([...pages, ...others], (anchor) => {
    context.warn('ancre-absente', `#${anchor.replace(/^ancre-/, '')}`);
  });
  const bodies = linked.splice(sources.length + book.uncalled.length);
  return {
    pages: linked.slice(0, sources.length),
    uncalled: linked.slice(sources.length),
    notes: book.kept.flatMap(({ label }, index) => {
      const body = bodies[index];
      return body === undefined ? [] : [{ label, body }];
    }),
  };
}

const EMPTY: Root = { type: 'root', children: [] };

interface EntrySources {
  lead: Root;
  body: Root;
  context: SyntaxContext;
  /** The words of the description. */
  described: string;
}

function summarise({ text }: Article, { lead, body, context, described }: EntrySources): string {
  if (described !== '') return shorten(described, 400);
  // The text holds it too: what was left out there is counted.
  const leftOut = { count: 0, isSignUp: false };
  const intro = wordsIn(INTRO.exec(text)?.[1] ?? '', { context, leftOut });
  if (intro !== '') return shorten(intro, 400);
  return wordsOf(lead) === '' ? openingOf(body) : openingOf(lead);
}

/** What is only read for its words has said its warnings already, or says nothing of the text. */
function wordsIn(
  source: string,
  { context, leftOut }: { context: SyntaxContext; leftOut: LeftOut },
): string {
  const quiet = { ...context, warn: () => undefined };
  const page = parseSpip(source, { context: quiet, notes: createNotes() });
  return wordsOf(toTree({ parts: [leaveOutOfTree(page, leftOut)], notes: [] }));
}
