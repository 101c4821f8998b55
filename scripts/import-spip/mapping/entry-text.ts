import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import type { LeftOut } from '../privacy/lines.ts';
import { leaveOutOfNotes, withoutCalls } from '../privacy/notes.ts';
import { leaveOutOfTree } from '../privacy/tree.ts';
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
  const notes = createNotes();
  const leftOut: LeftOut = { count: 0, isSignUp: false };
  const pages = [article.lead, article.text, article.postscript].map((source) =>
    parseSpip(source, { context, notes }),
  );
  const foot = leaveOutOfNotes(
    notes.kept.map(({ label, body }) => ({ label, body: pairTags(body) })),
    leftOut,
  );
  const toPart = (page: HastRoot) => {
    const kept = withoutCalls(leaveOutOfTree(page, leftOut), foot.gone);
    return toTree({ parts: [kept], notes: [] });
  };
  const [lead = EMPTY, text = EMPTY, postscript = EMPTY] = pages.map(toPart);
  const uncalled = notes.uncalled.map(pairTags).map(toPart);
  const last = toTree({ parts: [], notes: foot.notes });
  // A file has a text: an article that is only a lead says it twice.
  const isAlone = text.children.length + postscript.children.length === 0;
  const isField = lead.children.length > 0 && isPlain(lead);
  const parts = [...(isField && !isAlone ? [] : [lead]), text, postscript, ...uncalled, last];
  const body: Root = { type: 'root', children: parts.flatMap(({ children }) => children) };
  return {
    summary: isField ? wordsOf(lead) : summarise(article, { lead, body, context, leftOut }),
    body: writeMarkdown(body),
    leftOut,
  };
}

const EMPTY: Root = { type: 'root', children: [] };

interface EntrySources {
  lead: Root;
  body: Root;
  context: SyntaxContext;
  leftOut: LeftOut;
}

function summarise(
  { description, text }: Article,
  { lead, body, context, leftOut }: EntrySources,
): string {
  // What is only read for its words has said its warnings already, or says nothing of the text.
  const quiet = { ...context, warn: () => undefined };
  const wordsIn = (source: string, tally: LeftOut) => {
    const page = parseSpip(source, { context: quiet, notes: createNotes() });
    return wordsOf(toTree({ parts: [leaveOutOfTree(page, tally)], notes: [] }));
  };
  const described = wordsIn(description, leftOut);
  if (described !== '') return shorten(described, 400);
  // The text holds it too: what was left out there is counted.
  const intro = wordsIn(INTRO.exec(text)?.[1] ?? '', { count: 0, isSignUp: false });
  if (intro !== '') return shorten(intro, 400);
  return wordsOf(lead) === '' ? openingOf(body) : openingOf(lead);
}
