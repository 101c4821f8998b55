import { readFileSync, statSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { isPublishable } from '../../src/domain/check/files/inspect.ts';
import { readMediaFile } from '../../src/files/media.ts';
import { MAX_FILE_BYTES } from '../../src/lib/host-limits.ts';
import { decodeBytes } from './encoding/decode.ts';
import { UnreadableSource } from './reading/source.ts';

/** No table of a text is longer: beyond, the file is one to download. */
const MAX_ROWS = 200;

/** The media of a site. */
export interface MediaFolder {
  /** Its files, from the folder: `pdf/guide.pdf`. */
  files: ReadonlySet<string>;
  absolute: (source: string) => string;
  /** Files that no reader could open: they are there, and cannot be published. */
  broken: ReadonlySet<string>;
  /** The rows of a spreadsheet; nothing for another file. */
  rowsOf: (source: string) => string[][] | undefined;
}

/**
 * Lists the media folder.
 * @throws UnreadableSource when it is not there
 * @example (await openMediaFolder('IMG')).files → Set { 'pdf/guide.pdf', … }
 */
export async function openMediaFolder(folder: string): Promise<MediaFolder> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UnreadableSource(
      `${folder} : ce dossier n’existe pas. Donnez le dossier IMG/ du site après --img.`,
    );
  }
  const entries = await Array.fromAsync(glob('**', { cwd: folder, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'index.html')
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
    );
  const known = new Set(files.toSorted());
  const absolute = (source: string) => path.join(folder, source);
  const broken = await findBroken([...known], absolute);
  return {
    files: new Set([...known].filter((file) => !broken.has(file))),
    broken,
    absolute,
    rowsOf: (source) => {
      if (!/\.(?:csv|tsv)$/i.test(source) || !known.has(source)) return undefined;
      const rows = parseRows(decodeBytes(readFileSync(absolute(source))));
      return rows.length <= MAX_ROWS ? rows : undefined;
    },
  };
}

/**
 * What the content check would refuse: of a format that nobody publishes (`.doc`), empty, damaged, of another
 * format than its name says, too heavy. An article must not wait as a draft for one file below it.
 */
async function findBroken(
  files: readonly string[],
  absolute: (source: string) => string,
): Promise<ReadonlySet<string>> {
  const broken = new Set<string>();
  // One after the other: a hundred films would not hold in memory at once.
  for (const file of files) {
    const { bytes, fault } = await readMediaFile(absolute(file));
    const isUnusable =
      !isPublishable(file) ||
      bytes === 0 ||
      bytes > MAX_FILE_BYTES ||
      (fault !== undefined && fault !== 'locked');
    if (isUnusable) broken.add(file);
  }
  return broken;
}

/**
 * The rows of a text of values (RFC 4180), whatever separates them.
 * @example parseRows('poste;montant\n"Études; plans";12000') → [['poste', 'montant'], ['Études; plans', '12000']]
 */
export function parseRows(source: string): string[][] {
  const [head = ''] = source.split('\n');
  const count = (sign: string) => head.split(sign).length;
  const [separator = ';'] = [';', '\t', ','].toSorted((a, b) => count(b) - count(a));
  // A line ends outside quotes; so does a cell.
  const cells = new RegExp(
    `(?:"(?:[^"]|"")*"|[^"${separator}])+|(?<=^|${separator})(?=${separator}|$)`,
    'g',
  );
  return (source.match(/(?:"(?:[^"]|"")*"|[^"\r\n])+/g) ?? []).map((line) =>
    (line.match(cells) ?? []).map((cell) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"').trim(),
    ),
  );
}
