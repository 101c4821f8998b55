import { z } from 'zod';
import type { SynonymGroup } from '../ask/catalogue-file.ts';
import { foldForSearch } from '../ask/folding.ts';
import { foldLetters } from '../../lib/text.ts';
import type { Fault } from '../../domain/check/fault.ts';
import { describeNoWord, SEMICOLON } from '../../domain/check/setting-words.ts';
import { parseYamlList } from '../../domain/check/yaml-list.ts';

const LIST = 'Écrivez une liste entre crochets, comme - [CGLU, UCLG].';

const form = z
  .string({ error: ({ input }) => describeNoWord(input) })
  .trim()
  .min(1, 'Écrivez un texte entre les virgules.')
  .refine((text) => !/[“”„«»]/u.test(text), {
    error: ({ input }) =>
      `Retirez les guillemets de ${String(input)} : aucun visiteur ne les tape.`,
  })
  .refine((text) => !text.includes(';'), { error: SEMICOLON });

/** Whoever corrects these finds the others. */
const MAX_REPEATS = 50;

const schema = z
  .array(
    z
      .array(form, { error: LIST })
      .min(
        2,
        'Écrivez au moins deux expressions sur la même ligne, séparées par une virgule, comme - [CGLU, UCLG].',
      ),
    { error: LIST },
  )
  .default([])
  .superRefine((groups, context) => {
    const seen = new Set<string>();
    for (const [line, group] of groups.entries()) {
      for (const [place, form] of group.entries()) {
        const key = foldLetters(foldForSearch(form));
        if (seen.has(key) && context.issues.length < MAX_REPEATS) {
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
  const { data, problems } = parseYamlList(source, { file, schema, form: LIST });
  return { groups: data ?? [], problems };
}
