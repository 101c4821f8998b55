import { z } from 'zod';
import type { Fault } from '../../domain/check/fault.ts';
import { describeNoWord, SEMICOLON } from '../../domain/check/setting-words.ts';
import { parseYamlList } from '../../domain/check/yaml-list.ts';

const FORM =
  'Écrivez une adresse du site, deux-points, puis des mots entre crochets, comme /contact/: [contact, téléphone].';

const word = z
  .string({ error: ({ input }) => describeNoWord(input) })
  .trim()
  .min(1, 'Écrivez un mot entre les virgules.')
  .refine((text) => !text.includes(';'), { error: SEMICOLON });

const schema = z
  .record(
    z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, {
      error: 'Écrivez l’adresse depuis la racine du site, avec ses barres, comme /contact/.',
    }),
    z.array(word, { error: FORM }).min(1, FORM),
    { error: FORM },
  )
  .default({});

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
  const { data, problems } = parseYamlList(source, { file, schema, form: FORM });
  return { words: new Map(Object.entries(data ?? {})), problems };
}
