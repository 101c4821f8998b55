/**
 * How much two opaque colours differ in lightness, from 1 to 21.
 * @param one as a browser computes it
 * @example contrastOf('rgb(0, 0, 0)', 'rgb(255, 255, 255)') // 21
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].toSorted(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

function luminanceOf(colour: string): number {
  const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  const [red, green, blue] = channels.map((channel) => linear(Number(channel) / 255));
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`"${colour}" is no opaque colour.`);
  }
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
