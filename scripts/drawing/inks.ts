/** The six inks of the house; every other colour is a mixture of two of them. */
export const INK = {
  blue: '#16345c',
  terracotta: '#b5491f',
  ochre: '#d8a13d',
  sage: '#6f8f7a',
  night: '#10202f',
  paper: '#f4eee2',
} as const;

/**
 * Mixes two inks, `share` being the part of the second one.
 * @example mix('#000000', '#ffffff', 0.5) // '#808080'
 */
export function mix(first: string, second: string, share: number): string {
  const channel = (ink: string, at: number): number => Number.parseInt(ink.slice(at, at + 2), 16);
  const blended = [1, 3, 5].map((at) => {
    const value = channel(first, at) * (1 - share) + channel(second, at) * share;
    return Math.round(value).toString(16).padStart(2, '0');
  });
  return `#${blended.join('')}`;
}
