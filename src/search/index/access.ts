import { LineCounter, isMap, isNode, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Fault } from '../../domain/check/fault.ts';

const FORM =
  'Écrivez une adresse du site, deux-points, puis des mots entre crochets, comme /contact/: [contact, téléphone].';

const word = z
  .string({ error: ({ input }) => `Écrivez ce nombre entre guillemets, comme "${String(input)}".` })
  .trim()
  .min(1, 'Écrivez un mot entre les virgules.');

const schema = z.record(
  z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
    error: 'Écrivez l’adresse depuis la racine du site, avec ses barres, comme /contact/.',
  }),
  z.array(word, { error: FORM }).min(1, FORM),
  { error: FORM },
);

/** The words by which editors lead to pages. */
export interface Access {
  /** By the address of each page. */
  words: ReadonlyMap<string, readonly string[]>;
  problems: Fault[];
}

/**
 * Reads the words by which editors lead to pages of service.
 * @example parseAccess('/contact/: [presse]', 'content/_recherche/acces.yml') → { words: { '/contact/' → ['presse'] }, problems: [] }
 */
export function parseAccess(source: string, file: string): Access {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const problemAt = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const [fault] = document.errors;
  if (fault !== undefined) {
    return { words: new Map(), problems: [problemAt(fault.pos[0], FORM)] };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { words: new Map(Object.entries(parsed.data)), problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const { path } = issue;
    const node = isMap(document.contents) ? document.contents.getIn(path, true) : undefined;
    const message =
      issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? FORM) : issue.message;
    return problemAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message);
  });
  return { words: new Map(), problems };
}
