import { toId } from '../lib/text.ts';
import { setFrenchTypography } from '../lib/typography.ts';

/** Fewer sections than this are seen at a glance. */
const MIN_SECTIONS = 3;

/**
 * The sections of a long page, as links to their headings; none for a short one.
 * @example listSections([{ depth: 2, text: "L'adhésion" }, …]) → [{ title: 'L’adhésion', href: '#l-adhesion' }, …]
 */
export function listSections(
  headings: readonly { depth: number; text: string }[],
): { title: string; href: string }[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  if (sections.length < MIN_SECTIONS) return [];
  return sections.map(({ text }) => ({
    title: setFrenchTypography(text),
    href: `#${toId(text)}`,
  }));
}
