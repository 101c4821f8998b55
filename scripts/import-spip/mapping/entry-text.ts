import type { Root } from 'mdast';
import { createNotes } from '../syntax/notes.ts';
import { toTree, writeMarkdown } from '../syntax/markdown.ts';
import { pairTags, parseSpip } from '../syntax/parse.ts';
import type { SyntaxContext } from '../syntax/context.ts';
import type { Article } from './article-records.ts';
import { isPlain, openingOf, shorten, wordsOf } from './summary.ts';

/** The words of one article, as our files hold them. */
export interface EntryText {
  summary: string;
  body: string;
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
  const read = (source: string) =>
    toTree({ parts: [parseSpip(source, { context, notes })], notes: [] });
  const lead = read(article.lead);
  const text = read(article.text);
  const postscript = read(article.postscript);
  const uncalled = toTree({ parts: notes.uncalled.map(pairTags), notes: [] });
  const foot = toTree({
    parts: [],
    notes: notes.kept.map(({ label, body }) => ({ label, body: pairTags(body) })),
  });
  // A file has a text: an article that is only a lead says it twice.
  const isAlone = text.children.length + postscript.children.length === 0;
  const isField = lead.children.length > 0 && isPlain(lead);
  const parts = [...(isField && !isAlone ? [] : [lead]), text, postscript, uncalled, foot];
  const body: Root = { type: 'root', children: parts.flatMap(({ children }) => children) };
  return {
    summary: isField ? wordsOf(lead) : summarise(article, { lead, body, context }),
    body: writeMarkdown(body),
  };
}

function summarise(
  { description, text }: Article,
  { lead, body, context }: { lead: Root; body: Root; context: SyntaxContext },
): string {
  // What is only read for its words has said its warnings already, or says nothing of the text.
  const quiet = { ...context, warn: () => undefined };
  const wordsIn = (source: string) =>
    wordsOf(
      toTree({ parts: [parseSpip(source, { context: quiet, notes: createNotes() })], notes: [] }),
    );
  const described = wordsIn(description);
  if (described !== '') return shorten(described, 400);
  const intro = wordsIn(INTRO.exec(text)?.[1] ?? '');
  if (intro !== '') return shorten(intro, 400);
  return wordsOf(lead) === '' ? openingOf(body) : openingOf(lead);
}
