import { element } from './nodes.ts';
import type { SpipNode } from './pieces.ts';
import type { NoteBook, Reader, Rule } from './reader.ts';

const NOTE = /[ \u00A0]*\[\[(\s*(?:<([^>'"]*)>)?([\s\S]*?))\]\](?!\])/g;

/** One note as it stands at the foot of the page. */
interface KeptNote {
  label: string;
  body: readonly SpipNode[];
}

/** The notes of a page, and those that no call leads to. */
export interface Notes extends NoteBook {
  kept: KeptNote[];
  uncalled: (readonly SpipNode[])[];
}

/**
 * Numbers the notes of one page, over its summary, its text and its postscript.
 * @example const notes = createNotes() ; notes.add({ name: undefined, body }) → '1'
 */
export function createNotes(): Notes {
  const kept: KeptNote[] = [];
  const uncalled: (readonly SpipNode[])[] = [];
  const names = new Map<string, string>();
  const freeLabel = (wanted: string | undefined) => {
    const taken = new Set(kept.map(({ label }) => label));
    if (wanted !== undefined && /^[a-z\d-]+$/i.test(wanted) && !taken.has(wanted)) return wanted;
    let number = 1;
    while (taken.has(String(number))) number += 1;
    return String(number);
  };
  return {
    kept,
    uncalled,
    labelOf: (name) => names.get(name),
    addUncalled: (body) => uncalled.push(body),
    add: ({ name, body }) => {
      const label = freeLabel(name);
      kept.push({ label, body });
      if (name !== undefined && name !== '*') names.set(name, label);
      return label;
    },
  };
}

/**
 * `[[note]]`, `[[<*> note]]`, `[[<> note without a call]]`, `[[<a> named]]` and its recall `[[<a>]]`.
 * @example 'Un mot[[Une note.]]' → 'Un mot' and a piece that holds the call of note 1
 */
export const readNotes: Rule = (source, reader) =>
  source.replace(NOTE, (_whole, all: string, typed: string | undefined, rest: string) => {
    const isName = typed !== undefined && !rest.includes(`</${typed}>`);
    return isName
      ? readNamed({ name: typed.trim(), body: rest }, reader)
      : callNote({ body: all }, reader);
  });

function readNamed({ name, body }: { name: string; body: string }, reader: Reader): string {
  const { notes, context } = reader;
  if (name === '') {
    context.warn('note-sans-appel', body.trim());
    notes.addUncalled(reader.flow(body.trim()));
    return '';
  }
  const known = notes.labelOf(name);
  if (body.trim() === '' && known !== undefined) return putCall(known, reader);
  return callNote({ name, body }, reader);
}

function callNote({ name, body }: { name?: string; body: string }, reader: Reader): string {
  if (body.trim() === '') return '';
  // The label is taken before the body is read: a number belongs to the first call.
  return putCall(reader.notes.add({ name, body: reader.flow(body.trim()) }), reader);
}

function putCall(label: string, { pieces }: Reader): string {
  return pieces.put([element('spip-note', { dataLabel: label })], 'inline');
}
