import sharp from 'sharp';

/** Where a camera was, as it writes it: the town hall of Paris. */
const PLACE = {
  IFD0: { Make: 'Appareil', Copyright: 'Une personne' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '48/1 51/1 23/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '2/1 21/1 8/1',
  },
};

/** The grain of a film, made once: what gives a photograph its weight. */
const grain = sharp({
  create: {
    width: 1600,
    height: 1067,
    channels: 3,
    background: '#808080',
    noise: { type: 'gaussian', mean: 128, sigma: 60 },
  },
})
  .blur(1.2)
  .jpeg({ quality: 95 })
  .toBuffer();

/**
 * A photograph as a camera writes it: a JPEG with as much detail as a true one, its place in its EXIF,
 * lying on its side where its orientation says so. The same number gives the same shapes.
 * @example drawPhotograph(3) → about 300 kB, 1600 × 1067 pixels
 */
export async function drawPhotograph(number: number, isOnSide = false): Promise<Uint8Array> {
  const shapes = Array.from({ length: 60 }, (_, index) => {
    const seed = index * 397 + number * 131;
    const place = `cx="${String(seed % 1600)}" cy="${String((seed * 7) % 1067)}"`;
    return `<circle ${place} r="${String(20 + (seed % 140))}" fill="hsl(${String(seed % 360)} 45% ${String(30 + (seed % 40))}%)"/>`;
  });
  const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067"><rect width="1600" height="1067" fill="#27496d"/>${shapes.join('')}</svg>`;
  return sharp(Buffer.from(scene))
    .composite([{ input: await grain, blend: 'soft-light' }])
    .jpeg({ quality: 85 })
    .withExif(PLACE)
    .withMetadata({ orientation: isOnSide ? 6 : 1 })
    .toBuffer();
}

/**
 * What a picture would tell of whoever took it: EXIF, IPTC or XMP, by name.
 * @example secretsOf('dist/_astro/pont.webp') → []
 */
export async function secretsOf(picture: string | Uint8Array): Promise<string[]> {
  const { exif, iptc, xmp } = await sharp(picture).metadata();
  return Object.entries({ exif, iptc, xmp }).flatMap(([name, found]) => (found ? [name] : []));
}
