import { codeNamed } from '../../../lib/iso-codes.ts';
import { toId } from '../../../lib/text.ts';
import type { ContentKind } from '../../kinds.ts';
import { nearest } from '../near.ts';
import type { ParsedFile } from './fields.ts';
import type { Reference } from './listed-references.ts';

/** The content files, by their folders. */
export type Folders = ReadonlyMap<ContentKind, readonly ParsedFile[]>;

/** What a file is called: by its name, and by what it says of itself. */
export interface Known {
  file: ParsedFile;
  names: string[];
}

/**
 * Whether a file says of itself that it is called so.
 * @example isNameOf('Côte d’Ivoire', 'cote-d-ivoire', known) → true
 */
export function isNameOf(written: string, slug: string, candidates: readonly Known[]): boolean {
  const names = candidates.find(({ file }) => file.id === slug)?.names ?? [];
  return names.some((name) => toId(name) === toId(written));
}

/**
 * The files of a folder, by all that they are called.
 * @example listKnown('pays', byFolder) → [{ file: liban, names: ['liban', 'Liban', 'LB'] }]
 */
export function listKnown(kind: string, byFolder: Folders): Known[] {
  const files = [...byFolder].find(([folder]) => folder === kind)?.[1] ?? [];
  return files.map((file) => ({
    file,
    names: [
      file.id,
      file.fields.nom,
      file.fields.sigle,
      file.fields.code,
      file.fields.titre,
    ].filter((name) => typeof name === 'string'),
  }));
}

/**
 * The file that was most likely meant: « Côte d’Ivoire », and the former name of a file, are found by what it says
 * of itself.
 * @example nearestName('marroc', known, 'pays/') → 'pays/maroc'
 */
export function nearestName(
  written: string,
  known: readonly Known[],
  prefix: string,
): string | undefined {
  const namesake = known.find(({ names }) => names.some((name) => toId(name) === toId(written)));
  if (namesake !== undefined) return `${prefix}${namesake.file.id}`;
  const slugs = known.map(({ file }) => `${prefix}${file.id}`);
  const bySlug = nearest(written.replace(/\.md$/, ''), slugs);
  if (bySlug !== undefined) return bySlug;
  const name = nearest(
    written,
    known.flatMap(({ names }) => names),
  );
  const owner = known.find(({ names }) => name !== undefined && names.includes(name));
  return owner === undefined ? undefined : `${prefix}${owner.file.id}`;
}

/**
 * The term that was most likely meant; « nigeria » is no slip for « niger », since it names a country.
 * @example nearestTerm('marroc', known) → 'maroc' ; nearestTerm('nigeria', known) → undefined
 */
export function nearestTerm(written: string, known: readonly Known[]): string | undefined {
  const found = nearestName(written, known, '');
  const code = codeNamed(written);
  const own = known.find(({ file }) => file.id === found)?.file.fields.code;
  return code !== undefined && typeof own === 'string' && own !== code ? undefined : found;
}

/**
 * The name of a term, where its path or the address of its page was written: as it stands in any other case.
 * @example slugIn({ written: 'content/pays/maroc.md', folder: 'pays' }) → 'maroc' ; slugIn({ written: '/pays/maroc/', folder: 'pays' }) → 'maroc'
 */
export function slugIn({ written, folder }: Pick<Reference, 'written' | 'folder'>): string {
  const inside = written.replace(/\.mdx?$/i, '').replace(/^(?:\.{0,2}\/)*(?:content\/)?/, '');
  return inside.startsWith(`${folder}/`)
    ? inside.slice(folder.length + 1).replace(/\/$/, '')
    : written.replace(/\.mdx?$/i, '');
}
