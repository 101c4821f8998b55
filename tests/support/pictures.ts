import type { Element } from 'hast';
import { attribute } from './tree.ts';

/** The window that the budgets are for: 1280 points wide, one pixel a point. */
const WINDOW_WIDTH = 1280;
const REM = 16;

/**
 * The address that a browser of that window chooses among the candidates of a picture.
 * @example chosenSource(<img sizes="14rem" srcset="a.webp 240w, b.webp 500w">) → 'a.webp'
 */
export function chosenSource(img: Element): string {
  const candidates = (attribute(img, 'srcSet') ?? '').split(',').flatMap((candidate) => {
    const [address, width] = candidate.trim().split(/\s+/);
    return address && width ? [{ address, width: Number.parseInt(width, 10) }] : [];
  });
  const layoutWidth = widthOf(attribute(img, 'sizes') ?? '100vw');
  const sorted = candidates.toSorted((a, b) => a.width - b.width);
  const chosen = sorted.find(({ width }) => width >= layoutWidth) ?? sorted.at(-1);
  return chosen?.address ?? attribute(img, 'src') ?? '';
}

/**
 * The width that a `sizes` attribute gives in that window.
 * @example widthOf('(min-width: 60rem) 31rem, 100vw') → 496
 */
function widthOf(sizes: string): number {
  const lengths = sizes.split(',').map((part) => {
    const { minimum, length = '' } =
      /^(?:\(min-width:\s*(?<minimum>[\d.]+\w+)\)\s*)?(?<length>[\d.]+\w+)$/.exec(part.trim())
        ?.groups ?? {};
    return { applies: minimum === undefined || pointsOf(minimum) <= WINDOW_WIDTH, length };
  });
  const found = lengths.find(({ applies }) => applies);
  return pointsOf(found?.length ?? '');
}

function pointsOf(length: string): number {
  const { value = '', unit = '' } =
    /^(?<value>[\d.]+)(?<unit>rem|em|px|vw)$/.exec(length)?.groups ?? {};
  const points = { rem: REM, em: REM, px: 1, vw: WINDOW_WIDTH / 100 }[unit];
  if (points === undefined) throw new Error(`"${length}" is no length that this test can read.`);
  return Number(value) * points;
}
