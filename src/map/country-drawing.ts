import { drawCountryPortrait } from './country-portrait.ts';

/** Of the picture beside a title, in SVG units. */
const CARD = { width: 800, height: 500 };

/**
 * The default picture of what concerns a country: its outline among its neighbours, as an SVG file.
 * @param code ISO 3166-1 alpha-2
 * @param size in SVG units
 * @example drawCountry('LB') → '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 500" …'
 */
export function drawCountry(code: string, size = CARD): string {
  const { viewBox, country, neighbours, graticule } = drawCountryPortrait(code, size);
  const [width, height] = [String(size.width), String(size.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="#dfe5e6"/>`,
    `<path d="${graticule}" fill="none" stroke="#c3ced2" stroke-width="1"/>`,
    `<path d="${neighbours}" fill="#f4eee2" stroke="#dcd4c4" stroke-width="1.2"/>`,
    `<path d="${country}" fill="#0f2c54"/>`,
    `<rect width="${width}" height="10" y="${String(size.height - 10)}" fill="#b5491f"/>`,
    '</svg>',
  ].join('');
}
