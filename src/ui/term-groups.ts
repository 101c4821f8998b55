import { toId } from '../lib/text.ts';

/** Terms of a vocabulary under their heading; one group without a heading is a plain list. */
export interface TermGroup {
  heading?: string;
  terms: readonly {
    name: string;
    summary: string;
    href: string;
    /** What sets it apart from the others of its group. */
    note?: string | undefined;
  }[];
}

/**
 * The anchor of a group of terms.
 * @example anchorOfGroup('Proche-Orient et Maghreb') → 'groupe-proche-orient-et-maghreb'
 */
export function anchorOfGroup(heading: string): string {
  return `groupe-${toId(heading)}`;
}

/**
 * Links to the groups of a list that have a heading, with the number of terms of each.
 * @example jumpsTo([{ heading: 'Asie', terms }]) → [{ title: 'Asie', href: '#groupe-asie', note: '5' }]
 */
export function jumpsTo(groups: readonly TermGroup[]) {
  return groups.flatMap(({ heading, terms }) =>
    heading === undefined
      ? []
      : [{ title: heading, href: `#${anchorOfGroup(heading)}`, note: String(terms.length) }],
  );
}
