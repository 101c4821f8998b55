import { lazily } from '../lib/once.ts';

/**
 * The library that reads and makes pictures, loaded only where there is one to read: most builds keep what they know
 * of all pictures, and it takes 0.06 s of CPU to load.
 * @example const sharp = await loadSharp(); await sharp(bytes).metadata() → { width: 1200, … }
 */
export const loadSharp = lazily(async () => {
  const { default: sharp } = await import('sharp');
  return sharp;
});
