import { capitalise } from '../../../lib/text.ts';
import { createHeadingNames, PAGE_IDS } from '../../../lib/heading-names.ts';
import type { Finding } from '../fault.ts';
import type { ParsedFile } from '../block/fields.ts';
import { nearest } from '../near.ts';
import { nodesOf, wordsOf } from './body.ts';
import { PASTED_NOTES } from './pasted-marks.ts';

/** The names of the headings of each content file, by its path. */
export type Anchors = ReadonlyMap<string, () => readonly string[]>;

/** The names that Word and LibreOffice give to notes and to their calls. */
const PASTED_NOTE = /^_?(?:ftn|edn)(?:ref)?\d+$|^sd(?:foot|end)note\d+(?:sym|anc)$/i;

/**
 * The anchors that the headings of each file have on its page.
 * @example listAnchors(files).get('content/pays/liban.md')() → ['le-programme']
 */
export function listAnchors(files: readonly ParsedFile[]): Anchors {
  return new Map(files.map((file) => [file.path, () => anchorsOf(file)]));
}

/** Places in the text to which links lead, as texts of the old site have them. */
function placesIn(html: string): string[] {
  return [...html.matchAll(/<a id="(ancre-[a-z0-9-]+)">/g)].map(([, name = '']) => name);
}

function anchorsOf(file: ParsedFile): string[] {
  const nameHeading = createHeadingNames();
  return nodesOf(file).flatMap(({ node }) => {
    if (node.type === 'heading') return [nameHeading(wordsOf(node).trim())];
    return node.type === 'html' ? placesIn(node.value) : [];
  });
}

/**
 * What is wrong with the part of a page that a link names.
 * @param anchor what follows « # »; '' names the whole page
 * @example describeAnchor('budjet', { path: '/pays/liban/', target: 'content/pays/liban.md', anchors })
 *   → { message: '/pays/liban/ n’a pas d’intertitre « budjet ». Vouliez-vous dire #budget ?' }
 */
export function describeAnchor(
  anchor: string,
  { path, target, anchors }: { path: string; target: string; anchors: Anchors },
): Finding | undefined {
  if (anchor === '' || anchor === 'top' || /^(?:t|page)=/.test(anchor)) return undefined;
  const known = anchors.get(target)?.();
  if (known === undefined || known.includes(anchor) || isPart(anchor)) return undefined;
  if (PASTED_NOTE.test(anchor)) return PASTED_NOTES;
  const near = nearest(anchor, known);
  const remedy =
    near === undefined
      ? 'Retirez ce qui suit « # », ou corrigez-le.'
      : `Vouliez-vous dire #${near} ?`;
  return { message: `${capitalise(path)} n’a pas d’intertitre « ${anchor} ». ${remedy}` };
}

/** Parts of pages, passages of a transcript and notes are named by the site. */
function isPart(anchor: string): boolean {
  return PAGE_IDS.includes(anchor) || /^(?:t|p)-\d+|^user-content-fn|^footnote-label$/.test(anchor);
}
