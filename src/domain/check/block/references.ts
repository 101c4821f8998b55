import { pathOfRef } from '../../../lib/content-file-name.ts';
import { toId } from '../../../lib/text.ts';
import type { ParsedFile } from './fields.ts';
import type { CheckContext } from '../context.ts';
import { describeDraft } from './draft.ts';
import {
  isNameOf,
  listKnown,
  nearestName,
  nearestTerm,
  slugIn,
  type Folders,
  type Known,
} from './known-names.ts';
import { listOf, listReferences, type Reference } from './listed-references.ts';
import { faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { VOCABULARIES } from '../../vocabulary/folders.ts';

/**
 * Names every reference to a content file that is not there, or that readers do not see: terms,
 * reports, events, proceedings.
 * @example checkReferences(files) → [{ message: '« pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vous dire « maroc » ?' }]
 */
export function checkReferences(
  files: readonly ParsedFile[],
  { paths, reported }: Pick<CheckContext, 'paths' | 'reported'>,
): Fault[] {
  const there = new Set([...paths, ...reported]);
  const byTarget = new Map(files.map((file) => [`${file.kind}/${file.id}`, file]));
  const byFolder = Map.groupBy(files, ({ kind }) => kind);
  return files.flatMap((file) =>
    listReferences(file).flatMap((reference) => {
      const { path, written, folder } = reference;
      const target = byTarget.get(targetOf(reference));
      // What is there and cannot be read has its own fault.
      if (target === undefined && there.has(`content/${targetOf(reference)}.md`)) return [];
      const message =
        target === undefined
          ? describeAbsence({ written, folder }, byFolder)
          : (describeDraft(file, target) ?? describeRepeat(file, reference));
      return message === undefined ? [] : [faultAtKey(file, path, message)];
    }),
  );
}

function targetOf({ written, folder }: Reference): string {
  return folder === '' ? written : `${folder}/${written}`;
}

/** « pays: [maroc, maroc] »: the second is one too many. */
function describeRepeat({ fields }: ParsedFile, { path, written }: Reference): string | undefined {
  const [key = '', index] = path;
  const earlier = typeof index === 'number' ? listOf(fields[String(key)]).slice(0, index) : [];
  return earlier.includes(written)
    ? `« ${written} » est déjà écrit dans cette liste. Retirez l’un des deux.`
    : undefined;
}

function describeAbsence(
  reference: Pick<Reference, 'written' | 'folder'>,
  byFolder: Folders,
): string {
  const { written, folder } = reference;
  if (/^[a-z]+:\/\/|\.(?!mdx?$)[a-z]{3,4}$/i.test(written)) return NOT_AN_ENTRY;
  if (written.trim() === '') return 'Retirez ce nom vide, ou écrivez celui d’une fiche.';
  if (folder === '') return describeAbsentItem(written, byFolder);
  return describeAbsentTerm(reference, byFolder);
}

function describeAbsentTerm(
  reference: Pick<Reference, 'written' | 'folder'>,
  byFolder: Folders,
): string {
  const { written, folder } = reference;
  const known = listKnown(folder, byFolder);
  const slug = slugIn(reference);
  const found = nearestTerm(slug, known);
  const unknown = describeUnknown(`content/${folder}/${slug}.md`, found);
  if (found === undefined) {
    return findElsewhere(reference, byFolder) ?? splitNames(written, known) ?? unknown;
  }
  return toId(found) === toId(slug) || isNameOf(written, found, known)
    ? notAName(written, found)
    : (splitNames(written, known) ?? unknown);
}

function notAName(written: string, right: string): string {
  return `« ${written} » n’est pas un nom de fiche. Écrivez « ${right} ».`;
}

/** « agenda/2026/… »: an item of any kind. */
function describeAbsentItem(written: string, byFolder: Folders): string {
  const plain = written
    .replaceAll('\\', '/')
    .replace(/^(?:\.?\/)?(?:content\/)?/, '')
    .replace(/\.mdx?$/i, '');
  const [kind = ''] = plain.split('/');
  const found =
    findByFileName(plain, byFolder) ?? nearestName(plain, listKnown(kind, byFolder), `${kind}/`);
  return found === plain ? notAName(written, found) : describeUnknown(pathOfRef(plain), found);
}

/** « 2026-12-08-groupe-pays-liban », without its folders or below another year. */
function findByFileName(written: string, byFolder: Folders): string | undefined {
  const nameOf = (path: string) => path.replace(/^.*\//, '');
  const file = [...byFolder.values()].flat().find(({ id }) => nameOf(id) === nameOf(written));
  return file === undefined ? undefined : `${file.kind}/${file.id}`;
}

const NOT_AN_ENTRY =
  'écrivez ici le nom d’une fiche de content/, sans « .md », et non une adresse ni un document.';

function describeUnknown(path: string, found: string | undefined): string {
  return found === undefined
    ? `il n’y a pas de fiche ${path}. Corrigez le nom ou créez la fiche.`
    : `il n’y a pas de fiche ${path}. Vouliez-vous dire « ${found} » ?`;
}

/** « maroc liban », « maroc et liban »: several names in the place of one. */
function splitNames(written: string, known: readonly Known[]): string | undefined {
  const names = written.split(/[;,/\s]+|\s+et\s+/).filter((name) => name !== '' && name !== 'et');
  const isKnown = (name: string) => known.some(({ file }) => file.id === toId(name));
  if (names.length < 2 || !names.every(isKnown)) return undefined;
  return `séparez les noms par des virgules : [${names.map(toId).join(', ')}].`;
}

function findElsewhere(
  { written, folder }: Pick<Reference, 'written' | 'folder'>,
  byFolder: Folders,
): string | undefined {
  const other = VOCABULARIES.filter((name) => name !== folder).find((name) =>
    byFolder.get(name)?.some(({ id }) => id === toId(written)),
  );
  return other === undefined
    ? undefined
    : `« ${written} » est une fiche de content/${other}/ : écrivez-la après « ${other}: ».`;
}
