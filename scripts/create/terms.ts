import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suggest } from '../../src/domain/check/near.ts';
import { listFields } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { FrontmatterError, readFrontmatter } from '../../src/files/frontmatter.ts';
import { compareFrench } from '../../src/lib/text.ts';
import type { DraftFault } from './draft.ts';
import type { Choice } from './search-list.ts';
import type { Values } from './values.ts';

/**
 * The terms of a vocabulary, by their files.
 * @example listTerms('pays', '/chemin/du/projet') → ['liban', 'maroc']
 */
export function listTerms(folder: string, root: string): string[] {
  const place = path.join(root, 'content', folder);
  if (!existsSync(place)) return [];
  return readdirSync(place)
    .filter((file) => /^[^_].*\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length))
    .toSorted();
}

/**
 * The terms of a vocabulary, by the names that readers see.
 * @example listTermChoices('pays', '/chemin/du/projet') → [{ value: 'cote-d-ivoire', label: 'Côte d’Ivoire' }, …]
 */
export function listTermChoices(folder: string, root: string): Choice[] {
  const choices = listTerms(folder, root).map((slug) => {
    const source = readFileSync(path.join(root, 'content', folder, `${slug}.md`), 'utf8');
    return { value: slug, label: nameIn(source) ?? slug };
  });
  return choices.toSorted((a, b) => compareFrench(a.label, b.label));
}

/** A file that cannot be read is the content check's to name: here it keeps the name of its file. */
function nameIn(source: string): string | undefined {
  try {
    const { nom, titre } = readFrontmatter(source).fields;
    return [nom, titre].find((name) => typeof name === 'string');
  } catch (error) {
    if (error instanceof FrontmatterError) return undefined;
    throw error;
  }
}

/**
 * Says which terms of a new file have no file of their own.
 * @example findUnknownTerms({ pays: ['marroc'] }, { kind: 'articles', root }) → [{ key: 'pays', message: '« marroc » n’est pas une fiche de content/pays/. Vouliez-vous dire « maroc » ?' }]
 */
export function findUnknownTerms(
  values: Values,
  { kind, root }: { kind: ModelKind; root: string },
): DraftFault[] {
  return listFields(kind).flatMap(({ key, terms }) => {
    if (terms === undefined) return [];
    const known = listTerms(terms, root);
    return [values[key]].flat().flatMap((slug) => {
      if (typeof slug !== 'string' || known.includes(slug)) return [];
      const command = terms === 'actes' ? 'nouveau' : 'terme';
      const advice = suggest(slug, known, `Créez-la par « npm run ${command} ».`);
      return [{ key, message: `« ${slug} » n’est pas une fiche de content/${terms}/. ${advice}` }];
    });
  });
}
