import type { Warning } from '../report/report.ts';
import type { Base } from './base.ts';
import type { MediaPlaces } from './media.ts';
import type { Places } from './places.ts';
import { plainCaption } from './plain.ts';
import type { Keyword, Section } from './records.ts';
import type { Origin } from './term-origins.ts';

/** What the words and files of sections and keywords are looked for in. */
interface Told {
  places: Places;
  media: Pick<MediaPlaces, 'find' | 'placed'>;
  /** The origins of the terms that were made. */
  origins: readonly Origin[];
}

/**
 * What sections and keywords said and that no file holds: the site has no text for a list of news, and a
 * country that it has already keeps its own. What was to be seen by nobody stays unseen.
 * @example listUntold(base, { places, media, origins: [] })
 *   → [{ place: 'rubrique 1', kind: 'texte-sans-place', detail: 'Toutes nos actualités.' }]
 */
export function listUntold(base: Base, { places, media, origins }: Told): Warning[] {
  const sections = [...base.sections.values()].filter(
    ({ id, status }) => status === 'publie' && places.ofSection(id).genre !== 'aucun',
  );
  const keywords = [...base.keywords.values()].filter(
    ({ id }) => places.ofKeyword(id).genre !== 'aucun',
  );
  return [
    ...sections.flatMap((section) => [
      ...wordsOf(`rubrique ${String(section.id)}`, section, origins),
      ...filesOf(section, base, media),
    ]),
    ...keywords.flatMap((keyword) => wordsOf(`mot ${String(keyword.id)}`, keyword, origins)),
  ];
}

function wordsOf(
  place: string,
  { description, text }: Section | Keyword,
  origins: readonly Origin[],
): Warning[] {
  const untold = [
    origins.some((origin) => origin.description === description) ? '' : description,
    origins.some((origin) => origin.text === text) ? '' : text,
  ];
  const detail = untold
    .map((words) => plainCaption(words, 'fr'))
    .filter((words) => words !== '')
    .join(' — ');
  return detail === '' ? [] : [{ place, kind: 'texte-sans-place', detail }];
}

/** The terms of the site have no list of documents. */
function filesOf({ id }: Section, base: Base, { find, placed }: Told['media']): Warning[] {
  const place = `rubrique ${String(id)}`;
  return (base.index.documents.get(`rubrique:${String(id)}`) ?? [])
    .flatMap((link) => base.documents.get(link.id) ?? [])
    .filter(({ mode, status }) => status === 'publie' && !/^(?:logo|vignette)/.test(mode))
    .filter(({ file, isRemote }) => isRemote || !placed.has(find(file) ?? file))
    .map(({ file }) => ({ place, kind: 'document-absent', detail: file }));
}
