import { resolveMediaPath } from '../../../lib/media-path.ts';
import { findBodyPictures } from '../body/pictures.ts';
import type { ParsedFile } from '../block/fields.ts';
import { findPosition, type Position } from '../block/positions.ts';

/** A file that a content file names. */
export interface NamedFile {
  /** From the project's root. */
  path: string;
  /** As its editor wrote it. */
  written: string;
  isPicture: boolean;
  /** The key that names it; nothing for a picture among the words. */
  key: string | undefined;
  findPosition: () => Position;
}

/**
 * Every file that a content file names, in its fields and in its text.
 * @example findNamedFiles(a resource) → [{ path: 'content/ressources/2025/actes.pdf', key: 'fichier', … }]
 */
export function findNamedFiles(file: ParsedFile): readonly NamedFile[] {
  const known = named.get(file) ?? [...inFields(file), ...inBody(file)];
  named.set(file, known);
  return known;
}

/** Several rules ask for the files of one content file. */
const named = new WeakMap<ParsedFile, readonly NamedFile[]>();

/** A name in front matter: its key, what is written there, and whether that is a picture. */
type WrittenName = [keys: PropertyKey[], name: unknown, isPicture: boolean];

function inFields({ fields, path: contentPath, source }: ParsedFile): NamedFile[] {
  const { fichier, transcription, alternative, image, documents, photos } = fields;
  const written: WrittenName[] = [
    [['fichier'], fichier, false],
    [['transcription'], transcription === 'a-venir' ? undefined : transcription, false],
    [['alternative'], isAddress(alternative) ? undefined : alternative, false],
    [['image', 'fichier'], fileOf(image), true],
    ...filesIn(documents).map(([index, name]): WrittenName => [
      ['documents', index, 'fichier'],
      name,
      false,
    ]),
    ...filesIn(photos).map(([index, name]): WrittenName => [
      ['photos', index, 'fichier'],
      name,
      true,
    ]),
  ];
  return written.flatMap(([keys, name, isPicture]) => {
    // Without a name it is its folder, and the schema says what to write.
    if (typeof name !== 'string' || name.trim() === '') return [];
    const path = resolveMediaPath(name, contentPath);
    return [
      {
        path,
        written: name,
        isPicture,
        key: keys.map(String).join('.'),
        findPosition: () => findPosition(source, keys),
      },
    ];
  });
}

/**
 * The groups of a content file that name no file: the schema asks which one was meant.
 * @example findUnnamed({ fields: { image: { credit: 'Ville de Nantes' } }, … }) → [{ isPicture: true }]
 */
export function findUnnamed({ fields }: ParsedFile): { isPicture: boolean }[] {
  const { image, documents, photos } = fields;
  const pictures = [...(isGroup(image) ? [image] : []), ...groupsIn(photos)];
  return [
    ...pictures.filter(isUnnamed).map(() => ({ isPicture: true })),
    ...groupsIn(documents)
      .filter(isUnnamed)
      .map(() => ({ isPicture: false })),
  ];
}

function groupsIn(list: unknown): object[] {
  return Array.isArray(list) ? list.filter(isGroup) : [];
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isUnnamed(group: object): boolean {
  const name = fileOf(group);
  return typeof name !== 'string' || name.trim() === '';
}

function inBody(file: ParsedFile): NamedFile[] {
  return findBodyPictures(file).flatMap(({ path, written, line, column }) =>
    path === undefined
      ? []
      : [
          {
            path,
            written,
            isPicture: true,
            key: undefined,
            findPosition: () => ({ line, column }),
          },
        ],
  );
}

function filesIn(list: unknown): [number, unknown][] {
  return Array.isArray(list) ? list.map((item: unknown, index) => [index, fileOf(item)]) : [];
}

function fileOf(value: unknown): unknown {
  return isGroup(value) && 'fichier' in value ? value.fichier : undefined;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:/.test(value);
}
