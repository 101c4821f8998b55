import { element, rawTag, text } from './nodes.ts';
import type { Rule } from './reader.ts';

const BREAK = '<br>';

const POETRY = /<(?:poesie|poetry)>([\s\S]*?)<\/(?:poesie|poetry)>/gi;

/** `----` or `____` at the start of a line: a rule. */
const RULE = /(?<=\n)(?:-{4,}|_{4,})/g;
const DIALOGUE = /(?<=\n)-- */g;
const BULLET = /(?<=\n)- */g;
const NEEDLESS = /(^\n|\n\n)_ +/g;
const FORCED = /\n_ +/g;

/**
 * `<poesie>`: a quotation of which each line is one.
 * @example '<poesie>un\ndeux</poesie>' → a piece that holds <blockquote><p>un<br>deux</p></blockquote>
 */
export const readPoetry: Rule = (source, reader) =>
  source.replace(POETRY, (_whole, content: string) => {
    const stanzas = content
      .trim()
      .split(/\n\s*\n/)
      .map((stanza) => element('p', {}, reader.phrasing(stanza.trim())));
    return reader.pieces.put([element('blockquote', {}, stanzas)], 'block');
  });

/**
 * What the first signs of a line say: a rule, a line of dialogue, a dash, a forced break.
 * @example 'Liste :\n- un' → 'Liste :\n– un'
 */
export const readLineStarts: Rule = (source, reader) =>
  source
    .replace(RULE, () => reader.pieces.put([element('hr')], 'block'))
    .replace(DIALOGUE, () => reader.pieces.put([text('—\u00A0')], 'inline'))
    .replace(BULLET, () => reader.pieces.put([text('–\u00A0')], 'inline'))
    .replace(NEEDLESS, '$1')
    .replace(FORCED, () => reader.pieces.put([rawTag(BREAK)], 'inline'));
