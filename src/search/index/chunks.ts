import { encode } from 'cborg';
import { z } from 'zod';
import { digest } from '../../files/digest.ts';
import { findFile, readFile, writeFile } from './bundle.ts';
import type { IndexFile } from './fragments.ts';

/** Octets of a part of the index before it is compressed; the engine makes parts of some 80,000. */
const PART_SIZE = 16_000;
/** Words that begin with the same letters stay together: the engine reads one part for a word and those it begins. */
const FAMILY = 4;

const word = z.tuple([z.string()]).rest(z.unknown());
const chunk = z.tuple([z.array(word)]);
const range = z.tuple([z.string(), z.string(), z.string()]);
/** Version, pages, parts of the index with their first and last words, facets, orders, metadata. */
const meta = z.tuple([z.string(), z.array(z.unknown()), z.array(range)]).rest(z.unknown());
const entry = z.looseObject({
  languages: z.record(z.string(), z.record(z.string(), z.unknown())),
});

type Word = z.output<typeof word>;
type Range = z.output<typeof range>;

/**
 * Cuts the index into parts that a phone fetches fast: the engine's own hold so many words that a
 * first search for four of them weighs 203 kB, against 125 kB here (Pagefind 1.6.0, which counts word
 * variants: https://github.com/Pagefind/pagefind/pull/1316). Its builder has no setting for it.
 * @example cutIndex(files) → the same files, with some thirty under index/ in place of eight
 */
export function cutIndex(files: readonly IndexFile[]): IndexFile[] {
  const known = new Map(files.map((file) => [file.path, file]));
  const [metaFile, entryFile] = [
    findFile(files, /\.pf_meta$/),
    findFile(files, /^pagefind-entry\.json$/),
  ];
  const [version, pages, ranges, ...rest] = meta.parse(readFile(metaFile));
  const parts = ranges.flatMap(([, , name]) => {
    const file = known.get(`index/${name}.pf_index`);
    if (file === undefined) throw new Error(`The index has no part ${name}.`);
    const [words] = chunk.parse(readFile(file));
    return cutWords(words).map(writePart);
  });
  const newRanges = parts.map(({ range: place }) => place);
  const content = writeFile([version, pages, newRanges, ...rest]);
  const hash = `fr_${digest(content)}`;
  const others = files.filter(
    (file) => file !== metaFile && file !== entryFile && !file.path.startsWith('index/'),
  );
  return [
    ...others,
    ...parts.map(({ file }) => file),
    { path: `pagefind.${hash}.pf_meta`, content },
    { path: entryFile.path, content: nameMeta(entryFile, hash) },
  ];
}

/**
 * Words in parts of about so many octets, families whole.
 * @example cutWords([['eau', …], ['eaux', …], ['école', …]]) → [[['eau', …], ['eaux', …]], [['école', …]]]
 */
export function cutWords(words: readonly Word[], most = PART_SIZE): Word[][] {
  const parts: Word[][] = [];
  let size = Infinity;
  let family = '';
  for (const item of words) {
    const isNew = item[0].slice(0, FAMILY) !== family;
    family = item[0].slice(0, FAMILY);
    if (isNew && size >= most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(item);
    size += encode(item).length;
  }
  return parts;
}

function writePart(words: readonly Word[]): { range: Range; file: IndexFile } {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A part of the index is empty.');
  const content = writeFile([words]);
  const name = `fr_${digest(content)}`;
  return { range: [first[0], last[0], name], file: { path: `index/${name}.pf_index`, content } };
}

/** What the engine reads first names the list of parts. */
function nameMeta(file: IndexFile, hash: string): Uint8Array {
  const { languages, ...rest } = entry.parse(JSON.parse(Buffer.from(file.content).toString()));
  const named = Object.entries(languages).map(
    ([code, value]) => [code, { ...value, hash }] as const,
  );
  return Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(named) }));
}
