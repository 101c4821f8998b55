import { drawCountryPortrait } from './country-portrait.ts';

/** The size of the picture beside a title, in SVG units. */
const CARD = { width: 800, height: 500 };

/** The same drawing at night, for who shows the file itself: a picture follows the scheme of its reader. */
const NIGHT = [
  '@media(prefers-color-scheme:dark){',
  '.sea{fill:#161d28}.lines{stroke:#252f3e}.around{fill:#2b3340;stroke:#465062}',
  '.country{fill:#abcaf6}.rule{fill:#f6b48f}}',
].join('');

/**
 * The default picture of what concerns a country: its outline among its neighbours, as an SVG file.
 * @param code ISO 3166-1 alpha-2
 * @example drawCountry('LB') → '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" …'
 */
export function drawCountry(code: string): string {
  return draw(code, CARD, `<style>${NIGHT}</style>`);
}

/**
 * The same by day and at another size, to be made into a picture without a scheme.
 * @param size in SVG units
 * @example drawCountryByDay('LB', { width: 1200, height: 630 }) → '<svg …'
 */
export function drawCountryByDay(code: string, size: typeof CARD): string {
  return draw(code, size, '');
}

function draw(code: string, size: typeof CARD, style: string): string {
  const { viewBox, country, neighbours, graticule } = drawCountryPortrait(code, size);
  const [width, height] = [String(size.width), String(size.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}">`,
    style,
    `<rect class="sea" width="${width}" height="${height}" fill="#dfe5e6"/>`,
    `<path class="lines" d="${graticule}" fill="none" stroke="#c3ced2" stroke-width="1"/>`,
    `<path class="around" d="${neighbours}" fill="#f4eee2" stroke="#dcd4c4" stroke-width="1.2"/>`,
    `<path class="country" d="${country}" fill="#0f2c54"/>`,
    `<rect class="rule" width="${width}" height="10" y="${String(size.height - 10)}" fill="#b5491f"/>`,
    '</svg>',
  ].join('');
}
