import { KINDS } from '../../kinds.ts';
import type { ParsedFile } from './fields.ts';
import { keysAt } from './schema-keys.ts';

/**
 * Whether a file is kept from readers: where its kind has no drafts, the key is a fault of its own, and
 * the page is there.
 * @example isDraft(an article with « brouillon: true ») → true ; isDraft(a country with it) → false
 */
export function isDraft({ fields, kind }: Pick<ParsedFile, 'fields' | 'kind'>): boolean {
  return fields.brouillon === true && keysAt(KINDS[kind].schema, []).includes('brouillon');
}

/**
 * What is wrong with naming a file that readers do not see; what they do not see may name it.
 * @example describeDraft(an article, a draft) → 'content/agenda/… est un brouillon…'
 */
export function describeDraft(file: ParsedFile, target: ParsedFile): string | undefined {
  if (!isDraft(target) || isDraft(file)) return undefined;
  return `${target.path} est un brouillon, que personne ne peut lire. Publiez-le d’abord, ou retirez ce renvoi.`;
}
