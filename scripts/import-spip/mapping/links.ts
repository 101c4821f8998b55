import { z } from 'zod';
import type { Row, TableName } from '../reading/tables.ts';
import type { Link } from './records.ts';

/** The thing that a table links, by the first word of its name. */
const SINGULAR = { auteurs: 'auteur', mots: 'mot', documents: 'document' } as const;

/** What SPIP up to 2.1 wrote as one table each: `spip_mots_articles`, `spip_mots_rubriques`… */
const OLD_TARGETS: Readonly<Record<string, string>> = {
  articles: 'article',
  rubriques: 'rubrique',
  breves: 'breve',
  documents: 'document',
};

/** A link, and what it comes from. */
type LinkOf = Link & { of: keyof typeof SINGULAR };

const number = z.coerce.number().int().default(0);

/**
 * A row of a table of links, of any version.
 * @returns nothing for another table
 * @example readLink('mots_articles', { id_mot: '4', id_article: '12' }) → { of: 'mots', id: 4, kind: 'article', targetId: 12, … }
 */
export function readLink(table: TableName, row: Row): LinkOf | undefined {
  const [of = '', targets = ''] = table.split('_');
  if (of !== 'auteurs' && of !== 'mots' && of !== 'documents') return undefined;
  const target = targets === 'liens' ? readTarget(row) : readOldTarget(targets, row);
  if (target === undefined) return undefined;
  return {
    of,
    ...target,
    id: number.parse(row[`id_${SINGULAR[of]}`]),
    isShown: row.vu === 'oui',
    rank: number.parse(row.rang_lien ?? '0'),
  };
}

type Target = Pick<Link, 'kind' | 'targetId'>;

function readTarget({ objet = '', id_objet: id }: Row): Target {
  return { kind: objet, targetId: number.parse(id) };
}

function readOldTarget(targets: string, row: Row): Target | undefined {
  const kind = OLD_TARGETS[targets];
  return kind === undefined ? undefined : { kind, targetId: number.parse(row[`id_${kind}`]) };
}
