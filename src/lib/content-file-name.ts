/** What the name of a dated content file says: `2025/2025-09-09-hokusai-nantes-obuse`. */
export interface DatedName {
  year: string;
  day: string;
  slug: string;
}

const DATED = /^(\d{4})\/(\d{4}-\d{2}-\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/**
 * Reads the name of a dated content file, or nothing when it is not one.
 * @example parseDatedName('2025/2025-09-09-hokusai') → { year: '2025', day: '2025-09-09', slug: 'hokusai' }
 */
export function parseDatedName(id: string): DatedName | undefined {
  const [, year, day, slug] = DATED.exec(id) ?? [];
  if (year === undefined || day === undefined || slug === undefined) return undefined;
  return { year, day, slug };
}

/**
 * The same for a file that the checks have let through.
 * @throws when the name is not one: the content check has not run
 * @example readDatedName('2025/2025-09-09-hokusai') → { day: '2025-09-09', slug: 'hokusai', … }
 */
export function readDatedName(id: string): DatedName {
  const name = parseDatedName(id);
  if (name === undefined) {
    throw new Error(`"${id}" is not a dated name; run "npm run check:content" to see what to fix.`);
  }
  return name;
}

/**
 * The content file that a reference names.
 * @example pathOfRef('agenda/2025/2025-10-14-liban') → 'content/agenda/2025/2025-10-14-liban.md'
 */
export function pathOfRef(ref: string): string {
  return `content/${ref}.md`;
}
