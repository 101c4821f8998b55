import type { Language } from './language.ts';

/** The picture of a link, in pixels: what social networks and messengers show whole (ogp.me). */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The size of the drawing that stands on the right of the words. */
export const PANEL_SIZE = { width: 400, height: CARD_SIZE.height } as const;

/** What the picture of a link to a page says; the drawing beside it is chosen apart. */
export interface LinkCard {
  /** What the page is part of. */
  kicker?: string | undefined;
  title: string;
  /** The language of the title. */
  language: Language;
  /** What has become of a date: « Annulé ». */
  state?: string | undefined;
  /** Day and place, in French, as far as they are known. */
  lines: readonly string[];
}

/** What is drawn once the pages are made: the card of each picture, and the number of the drawing beside it. */
export interface CardList {
  /** The name of the site. */
  name: string;
  /** As SVG. */
  drawings: string[];
  cards: { path: string; card: LinkCard; drawing: number }[];
}

/**
 * All that the picture says, as its text for those who do not see it.
 * @example describeCard({ state: 'Annulé', title: 'Groupe-pays Liban', lines: ['14 octobre 2025'], … }) → 'Annulé. Groupe-pays Liban. 14 octobre 2025.'
 */
export function describeCard({ state, title, lines }: LinkCard): string {
  const parts = [state, title, ...lines].filter((part) => part !== undefined);
  return parts.map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`)).join(' ');
}
