import type { ReadFile } from './fields.ts';
import type { ContentKind } from '../kinds.ts';
import { findPlace } from './positions.ts';
import type { Problem } from './problem.ts';

/** A name in a file, where it stands and what it should lead to. */
interface Reference {
  path: PropertyKey[];
  target: string;
}

const VOCABULARIES: readonly ContentKind[] = ['pays', 'thematiques', 'collectivites', 'reseaux'];

/**
 * Names every reference to a content file that is not there: terms, reports, events, proceedings.
 * @example checkReferences(files) → [{ message: '« pays.0 » : il n’y a pas de fiche « libban »…' }]
 */
export function checkReferences(files: readonly ReadFile[]): Problem[] {
  const known = new Set(files.map(({ kind, id }) => `${kind}/${id}`));
  return files.flatMap((file) => {
    const references = [...termReferences(file), ...itemReferences(file)];
    return references
      .filter(({ target }) => !known.has(target))
      .map(({ path, target }) => ({
        file: file.path,
        ...findPlace(file.source, path),
        message: `« ${path.map(String).join('.')} » : il n’y a pas de fiche content/${target}.md. Corrigez le nom ou créez la fiche.`,
      }));
  });
}

function termReferences({ fields, kind }: ReadFile): Reference[] {
  const lists = VOCABULARIES.flatMap((vocabulary) =>
    listOf(fields[vocabulary]).map((slug, index) => ({
      path: [vocabulary, index],
      target: `${vocabulary}/${String(slug)}`,
    })),
  );
  const chair = fields.presidence;
  if (typeof chair !== 'string' || !(kind === 'agenda' || kind === 'pays')) return lists;
  return [...lists, { path: ['presidence'], target: `collectivites/${chair}` }];
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
  return named.flatMap(([path, target]) => (typeof target === 'string' ? [{ path, target }] : []));
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
