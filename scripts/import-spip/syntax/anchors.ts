import { decodeEntities } from './entities.ts';

/**
 * The identifier of a place in a text: no part of a page begins with this word.
 * @example anchorId('Point 2') → 'ancre-point-2'
 */
export function anchorId(name: string): string {
  const slug = decodeEntities(name)
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `ancre-${slug || 'texte'}`;
}
