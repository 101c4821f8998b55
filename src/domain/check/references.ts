import { resolveMediaPath } from '../../lib/media.ts';
import type { ReadFile } from './fields.ts';
import type { ContentKind } from './kinds.ts';
import { findPlace } from './positions.ts';
import type { Problem } from './problem.ts';

/** A name in a file, where it stands and what it should lead to. */
interface Reference {
  path: PropertyKey[];
  target: string;
  isFile: boolean;
}

const VOCABULARIES: readonly ContentKind[] = ['pays', 'thematiques', 'collectivites', 'reseaux'];

/**
 * Names every reference that leads nowhere: terms without a file, missing reports, missing media.
 * @example checkReferences(files, (path) => false) → [{ message: '« pays.0 » : il n’y a pas de fiche « libban »…' }]
 */
export function checkReferences(
  files: readonly ReadFile[],
  fileExists: (path: string) => boolean,
): Problem[] {
  const known = new Set(files.map(({ kind, id }) => `${kind}/${id}`));
  return files.flatMap((file) => {
    const references = [...termReferences(file), ...itemReferences(file), ...mediaReferences(file)];
    return references
      .filter(({ target, isFile }) => !(isFile ? fileExists(target) : known.has(target)))
      .map(({ path, target, isFile }) => ({
        file: file.path,
        ...findPlace(file.source, path),
        message: `« ${path.map(String).join('.')} » : ${explain(target, isFile)}`,
      }));
  });
}

function explain(target: string, isFile: boolean): string {
  return isFile
    ? `le fichier ${target} n’existe pas. Déposez-le à cet endroit ou corrigez son nom.`
    : `il n’y a pas de fiche content/${target}.md. Corrigez le nom ou créez la fiche.`;
}

function termReferences({ fields, kind }: ReadFile): Reference[] {
  const lists = VOCABULARIES.flatMap((vocabulary) =>
    listOf(fields[vocabulary]).map((slug, index) => ({
      path: [vocabulary, index],
      target: `${vocabulary}/${String(slug)}`,
      isFile: false,
    })),
  );
  const chair = fields.presidence;
  if (typeof chair !== 'string' || !(kind === 'agenda' || kind === 'pays')) return lists;
  return [...lists, { path: ['presidence'], target: `collectivites/${chair}`, isFile: false }];
}

function itemReferences({ fields }: ReadFile): Reference[] {
  const { compte_rendu: report, edition } = fields;
  const named: [PropertyKey[], unknown][] = [
    [['compte_rendu'], report],
    [['edition'], typeof edition === 'string' ? `actes/${edition}` : undefined],
    ...listOf(fields.evenements).map((event, index): [PropertyKey[], unknown] => [
      ['evenements', index],
      event,
    ]),
  ];
  return named.flatMap(([path, target]) =>
    typeof target === 'string' ? [{ path, target, isFile: false }] : [],
  );
}

function mediaReferences({ fields, path: file }: ReadFile): Reference[] {
  const { transcription, alternative } = fields;
  const named: [PropertyKey[], unknown][] = [
    [['fichier'], fields.fichier],
    [['transcription'], transcription === 'a-venir' ? undefined : transcription],
    [['alternative'], isAddress(alternative) ? undefined : alternative],
    [['image', 'fichier'], fileOf(fields.image)],
    ...filesIn('documents', fields.documents),
    ...filesIn('photos', fields.photos),
  ];
  return named.flatMap(([path, name]) =>
    typeof name === 'string' ? [{ path, target: resolveMediaPath(name, file), isFile: true }] : [],
  );
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:/.test(value);
}

function filesIn(key: string, list: unknown): [PropertyKey[], unknown][] {
  return listOf(list).map((item, index) => [[key, index, 'fichier'], fileOf(item)]);
}

function fileOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'fichier' in value
    ? value.fichier
    : undefined;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
