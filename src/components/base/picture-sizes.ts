/**
 * The CSS `sizes` of a picture that goes across its column where there is one column only. There it is drawn at
 * 92vw and asked for at nine tenths of that: 1.8 pixels a point cannot be told from two, and a phone of 360 points
 * takes the file of 600 pixels instead of that of 760, a third lighter.
 * @param wide how wide it is drawn where there are several columns
 * @example acrossPhone('45rem') → '(min-width: 60rem) 45rem, 83vw'
 */
export function acrossPhone(wide: string): string {
  return `(min-width: 60rem) ${wide}, 83vw`;
}
