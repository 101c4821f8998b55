import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { suggest } from '../../src/domain/check/near.ts';
import { listFields } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import type { Values } from './values.ts';

/** A term that can be chosen. */
export interface Term {
  slug: string;
  /** As editors read it. */
  name: string;
}

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
 * Says which terms of a new file have no file of their own.
 * @example findUnknownTerms({ pays: ['marroc'] }, { kind: 'articles', root }) → ['« marroc » n’est pas une fiche de content/pays/. Vouliez-vous dire « maroc » ?']
 */
export function findUnknownTerms(
  values: Values,
  { kind, root }: { kind: ModelKind; root: string },
): string[] {
  return listFields(kind).flatMap(({ key, terms }) => {
    if (terms === undefined) return [];
    const known = listTerms(terms, root);
    return [values[key]].flat().flatMap((slug) => {
      if (typeof slug !== 'string' || known.includes(slug)) return [];
      const advice = suggest(slug, known, 'Créez-la par « npm run terme ».');
      return [`« ${slug} » n’est pas une fiche de content/${terms}/. ${advice}`];
    });
  });
}
