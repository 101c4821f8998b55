import { LineCounter, isCollection, isNode, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import type { SynonymGroup } from '../ask/catalogue.ts';
import { foldForSearch } from '../ask/folding.ts';
import { foldLetters } from '../../lib/text.ts';
import type { Fault } from '../../domain/check/fault.ts';

const NAMED = 'Retirez les signes « & » et « * » : écrivez chaque expression.';
const LIST = 'Écrivez une liste entre crochets, comme - [CGLU, UCLG].';

const form = z
  .string({ error: ({ input }) => `Écrivez ce nombre entre guillemets, comme "${String(input)}".` })
  .trim()
  .min(1, 'Écrivez un texte entre les virgules.')
  .refine((text) => !/[“”„«»]/u.test(text), {
    error: ({ input }) =>
      `Retirez les guillemets de ${String(input)} : aucun visiteur ne les tape.`,
  });

const schema = z
  .array(
    z
      .array(form, { error: LIST })
      .min(2, 'Écrivez au moins deux expressions sur la même ligne, comme - [CGLU, UCLG].'),
    { error: LIST },
  )
  .superRefine((groups, context) => {
    const seen = new Set<string>();
    for (const [line, group] of groups.entries()) {
      for (const [place, form] of group.entries()) {
        const key = foldLetters(foldForSearch(form));
        if (seen.has(key)) {
          const message = `« ${form} » figure déjà plus haut : gardez-en une seule mention.`;
          context.addIssue({ code: 'custom', path: [line, place], message });
        }
        seen.add(key);
      }
    }
  });

/**
 * Reads the synonyms that editors keep.
 * @example parseSynonyms('- [CGLU, UCLG]', 'content/_recherche/synonymes.yml') → { groups: [['CGLU', 'UCLG']], problems: [] }
 */
export function parseSynonyms(
  source: string,
  file: string,
): { groups: readonly SynonymGroup[]; problems: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const problemAt = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, message };
  };
  const [fault] = document.errors;
  if (fault !== undefined) return { groups: [], problems: [problemAt(fault.pos[0], LIST)] };
  const named = findNamed(document);
  if (named !== undefined) return { groups: [], problems: [problemAt(named, NAMED)] };
  const parsed = schema.safeParse(document.toJS() ?? []);
  if (parsed.success) return { groups: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) => {
    const node = isCollection(document.contents)
      ? document.contents.getIn(path, true)
      : document.contents;
    return problemAt(isNode(node) ? (node.range?.[0] ?? 0) : 0, message);
  });
  return { groups: [], problems };
}

/** Where a value is called by a name, « *a »: nine lines of them can make a list of a billion words. */
function findNamed(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias: (_key, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}
