import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { SyntaxContext } from './context.ts';
import { readEmphasis, readEscapes } from './emphasis.ts';
import { flowNodes, wordNodes } from './flow.ts';
import { readLineStarts, readPoetry } from './lines.ts';
import { readAbbreviations, readAddresses, readAnchors, readGlossary, readLinks } from './links.ts';
import { readLists } from './lists.ts';
import { readModels } from './models.ts';
import { chooseLanguage } from './multi.ts';
import { readNotes } from './notes.ts';
import { createPieces, removeReserved, type SpipNode } from './pieces.ts';
import type { NoteBook, Reader, Rule } from './reader.ts';
import { readTables } from './tables.ts';
import { readEmbedded, readTags } from './tags.ts';
import { readVerbatim } from './verbatim.ts';

/** In the order in which SPIP applies them: each rule sees what those before have left. */
const FIRST: readonly Rule[] = [
  readVerbatim,
  readEmbedded,
  readAnchors,
  readGlossary,
  readLinks,
  readModels,
  readNotes,
  readAbbreviations,
];
const WITHIN_LINE: readonly Rule[] = [readModels, readTags, readAddresses, readEscapes];
const WITHIN_TITLE: readonly Rule[] = [readVerbatim, readGlossary, readLinks];
const LAST: readonly Rule[] = [readEmphasis, readLists, readLineStarts];

/**
 * Reads a text in SPIP's syntax.
 * @example parseSpip('{{{Titre}}}\nUn {mot}.', { context, notes }) → <h2>Titre</h2><p>Un <i>mot</i>.</p>
 */
export function parseSpip(
  source: string,
  { context, notes }: { context: SyntaxContext; notes: NoteBook },
): Root {
  const reader = createReader(context, notes);
  const text = prepare(source, context);
  return pairTags(reader.flow(apply(FIRST, text, reader)));
}

/**
 * Closes what the author has left open, as a browser would.
 * @example pairTags([<strong> as a raw tag, 'mot']) → <strong>mot</strong>
 */
export function pairTags(nodes: readonly SpipNode[]): Root {
  const tree = raw({ type: 'root', children: [...nodes] });
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}

function prepare(source: string, { language, warn }: SyntaxContext): string {
  const lines = removeReserved(source)
    .replace(/\r\n?/g, '\n')
    .replace(/^[ \t]+$/gm, '');
  const chosen = chooseLanguage(lines, language, (found) => {
    warn('langue-absente', found);
  });
  return chosen.replace(/<\/?intro>/gi, '').replace(/^\n+|\s+$/g, '');
}

function createReader(context: SyntaxContext, notes: NoteBook): Reader {
  const reader: Reader = {
    context,
    notes,
    pieces: createPieces(),
    phrasing: (words) =>
      wordNodes(apply([readModels, ...WITHIN_LINE, ...LAST], words, reader), reader),
    title: (words) => reader.phrasing(apply(WITHIN_TITLE, prepare(words, context), reader)),
    flow: (words) =>
      flowNodes(
        apply([readPoetry, ...WITHIN_LINE, readTables, ...LAST], `\n${words}`, reader),
        reader,
      ),
  };
  return reader;
}

function apply(rules: readonly Rule[], text: string, reader: Reader): string {
  return rules.reduce((result, rule) => rule(result, reader), text);
}
