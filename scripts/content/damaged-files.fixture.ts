import { readFile } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { writePdf } from '../../src/test/write-pdf.ts';
import { ARTICLE, RESOURCE } from './small-files.fixture.ts';
import type { SmallProject } from './small-project.fixture.ts';

/** A file that editors give, whole, to be damaged. */
export interface Sample {
  /** Where it lies in the project. */
  file: string;
  bytes: (project: SmallProject) => Promise<Uint8Array>;
}

const BESIDE = RESOURCE.replace(/\.md$/, '');

const beside = (extension: string, bytes: () => Promise<Uint8Array>): Sample => ({
  file: `${BESIDE}.${extension}`,
  bytes,
});

/** One of each kind that the check reads. */
export const SAMPLES = {
  pdf: beside('pdf', () =>
    Promise.resolve(writePdf({ content: 'BT /F1 12 Tf 20 100 Td (Bonjour) Tj ET' })),
  ),
  docx: beside('docx', () => Promise.resolve(writeDocument())),
  mp3: beside('mp3', () => readFile('tests/fixtures/spip/IMG/mp3/entretien-elue.mp3')),
  mp4: beside('mp4', () => readFile('tests/fixtures/spip/IMG/mp4/temoignage.mp4')),
  jpg: beside('jpg', async () => (await drawNoise()).jpeg().toBuffer()),
  png: beside('png', async () => (await drawNoise()).png().toBuffer()),
  webp: beside('webp', async () => (await drawNoise()).webp().toBuffer()),
  vtt: beside('vtt', () =>
    Promise.resolve(
      Buffer.from(
        'WEBVTT\n\nNOTE Une réunion\n\n1\n00:00:01.000 --> 00:00:04.000\nBonjour à tous.\n\n2\n00:00:05.000 --> 00:00:09.500 align:start\n<v Élodie>Merci d’être là.\n',
      ),
    ),
  ),
  md: { file: ARTICLE, bytes: async (project) => Buffer.from(await project.read(ARTICLE)) },
} as const satisfies Record<string, Sample>;

export type SampleKind = keyof typeof SAMPLES;

/** A picture in which nothing repeats, as in a photograph. */
function drawNoise() {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return Promise.resolve(
    sharp({ create: { width: 300, height: 220, channels: 3, background: '#204080', noise } }),
  );
}

/** A document of a word processor: an archive of two texts, stored as they are (PKWARE APPNOTE 4.3). */
function writeDocument(): Uint8Array {
  const entries = [
    ['[Content_Types].xml', '<?xml version="1.0"?><Types/>'],
    [
      'word/document.xml',
      `<?xml version="1.0"?><w:document>${'Bonjour. '.repeat(200)}</w:document>`,
    ],
  ] as const;
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  for (const [name, text] of entries) {
    const offset = Buffer.concat(locals).length;
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(text), 10);
    facts.writeUInt32LE(Buffer.byteLength(text), 14);
    facts.writeUInt32LE(Buffer.byteLength(text), 18);
    facts.writeUInt16LE(name.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), facts, Buffer.from(name), Buffer.from(text));
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), facts, place, Buffer.from(name));
  }
  const [body, list] = [Buffer.concat(locals), Buffer.concat(central)];
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(body.length, 12);
  return Buffer.concat([body, list, Buffer.from('PK\x05\x06'), end]);
}

/** Numbers that look random and come again with the same seed (mulberry32). */
function seededNumbers(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b9;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * Bytes as a failing disk, a broken transfer or a wrong program leave them; the same for the same seed.
 * @example damageBytes(bytes of a PDF, 12) → the bytes with a stretch taken out
 */
export function damageBytes(whole: Uint8Array, seed: number): Uint8Array {
  const random = seededNumbers(seed);
  const bytes = Buffer.from(whole);
  const at = random(bytes.length);
  const length = 1 + random(Math.ceil(bytes.length / 4));
  switch (seed % 6) {
    case 0:
      for (let count = 1 + random(20); count > 0; count -= 1) {
        bytes[random(bytes.length)] = random(256);
      }
      return bytes;
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 3:
      return bytes.fill(random(2) * 255, at, Math.min(at + length, bytes.length));
    case 4:
      return Buffer.concat([
        bytes.subarray(0, at),
        bytes.subarray(at, at + length),
        bytes.subarray(at),
      ]);
    default:
      return Buffer.from(bytes.map((byte, index) => (index < at ? byte : random(256))));
  }
}
