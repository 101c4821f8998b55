import { readContent } from '../content/read.ts';
import type { VocabularyFolder } from '../../src/domain/vocabulary/folders.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { createVocabulary, type KnownTerm, type Vocabulary } from './mapping/vocabulary.ts';
import type { Journal } from './writing/journal.ts';

/**
 * The vocabulary of the content folder, without what an earlier import has made: the same base must
 * give the same files again.
 * @example (await readVocabulary('.', new Map())).has('pays', 'liban') → true
 */
export async function readVocabulary(root: string, journal: Journal): Promise<Vocabulary> {
  const content = new Map(await readContent(root));
  const termsOf = (kind: VocabularyFolder): KnownTerm[] =>
    (content.get(kind) ?? [])
      .filter(({ path }) => !journal.has(path))
      .map(({ id, source }) => {
        const { nom, titre, code } = readFrontmatter(source).fields;
        const name = [nom, titre].find((value): value is string => typeof value === 'string') ?? id;
        return { slug: id, name, code: typeof code === 'string' ? code : undefined };
      });
  return createVocabulary({
    pays: termsOf('pays'),
    thematiques: termsOf('thematiques'),
    collectivites: termsOf('collectivites'),
    reseaux: termsOf('reseaux'),
  });
}
