import { PANEL_SIZE } from '../lib/link-card.ts';
import { oncePerKey } from '../lib/once.ts';
import { drawCountryByDay } from './country-drawing.ts';
import { drawSection } from './section-drawing.ts';

/** What is drawn beside the words of a link's picture: a country, else the pattern of a stream. */
export interface PanelSubject {
  /** ISO 3166-1 alpha-2. */
  country?: string | undefined;
  section: string;
}

/**
 * The drawing beside the words of the picture of a link, as SVG; thousands of pages share some hundred.
 * @example drawPanel({ country: 'LB', section: 'cuf' }) → '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 630" …'
 */
export const drawPanel = oncePerKey(
  ({ country, section }: PanelSubject) => country ?? `/${section}`,
  ({ country, section }) =>
    country === undefined ? drawSection(section) : drawCountryByDay(country, PANEL_SIZE),
);
