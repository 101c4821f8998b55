import { foldLetters, toId } from '../../../src/lib/text.ts';
import type { Base } from './base.ts';
import type { Correspondences, Place } from './correspondences.ts';
import { dayOfChange } from './dates.ts';
import { findCountry } from './countries.ts';
import { plainTitle } from './plain.ts';
import type { Keyword, KeywordGroup, Section } from './records.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the words of a title say of a section. The first that fits is taken. */
const SECTIONS: readonly (readonly [RegExp, Place])[] = [
  [/\bagenda\b|\bcalendrier\b|rendez-vous/, { genre: 'agenda' }],
  [/^(textes?|publications?|documents?)$/, { genre: 'ressource', type: 'texte' }],
  [/^(photos?|images?|albums?)$/, { genre: 'ressource', type: 'photo' }],
  [/^(sons?|audio|podcasts?|ecouter)$/, { genre: 'ressource', type: 'son' }],
  [/^(videos?|films?)$/, { genre: 'ressource', type: 'video' }],
  [/ressources?\b/, { genre: 'ressource' }],
  [/collectivites/, { genre: 'article', rubrique: 'collectivites' }],
  [/groupes?.pays/, { genre: 'article', rubrique: 'cuf' }],
  [/reseau|monde|europe|partenaires/, { genre: 'article', rubrique: 'reseau' }],
  [/actualites|lettre|cites unies|\bcuf\b/, { genre: 'article', rubrique: 'cuf' }],
];

/** Keywords that serve templates only. */
const TECHNICAL = /^_|technique|gabarit|masquer|a la une/;

/**
 * Correspondences by the names that things have: a first version, for a person to go over.
 * @example propose(base, vocabulary).rubriques['4']
 *   → { titre: 'Liban', genre: 'article', rubrique: 'cuf', pays: 'liban' }
 */
export function propose(base: Base, vocabulary: Vocabulary): Correspondences {
  const sections = [...base.sections.values()].toSorted((a, b) => a.id - b.id);
  const keywords = [...base.keywords.values()].toSorted((a, b) => a.id - b.id);
  const groups = [...base.groups.values()].toSorted((a, b) => a.id - b.id);
  return {
    rubriques: byNumber(sections, (section) => proposeSection(section, vocabulary)),
    groupes: Object.fromEntries(groups.map((group) => [String(group.id), proposeGroup(group)])),
    mots: byNumber(keywords, (keyword) => proposeKeyword(keyword, vocabulary)),
    transcription_prevue: `${String(yearOfChange(base) + 1)}-12-31`,
  };
}

/** The name of a group that serves templates is nobody's to read. */
function proposeGroup({ title }: KeywordGroup): Place {
  if (TECHNICAL.test(foldLetters(title))) return { genre: 'aucun' };
  return { titre: plainTitle(title, 'fr') };
}

function byNumber<T extends { id: number; title: string }>(
  things: readonly T[],
  find: (thing: T) => Place,
): Record<string, Place> {
  return Object.fromEntries(
    things.map((thing) => [
      String(thing.id),
      { titre: plainTitle(thing.title, 'fr'), ...find(thing) },
    ]),
  );
}

function proposeSection({ title }: Section, vocabulary: Vocabulary): Place {
  const name = plainTitle(title, 'fr');
  const country = countryOf(name, vocabulary);
  if (country !== undefined) return { genre: 'article', rubrique: 'cuf', pays: country };
  const folded = foldLetters(name);
  const [, place] = SECTIONS.find(([pattern]) => pattern.test(folded)) ?? [];
  return place ?? {};
}

function proposeKeyword({ title, group }: Keyword, vocabulary: Vocabulary): Place {
  const name = plainTitle(title, 'fr');
  const country = countryOf(name, vocabulary);
  if (country !== undefined) return { pays: country };
  if (TECHNICAL.test(foldLetters(name)) || TECHNICAL.test(foldLetters(group)))
    return { genre: 'aucun' };
  const topic = vocabulary.topicLike(name)?.slug ?? toId(name);
  return topic === '' ? { genre: 'aucun' } : { thematique: topic };
}

function countryOf(name: string, vocabulary: Vocabulary): string | undefined {
  const found = findCountry(name);
  return found === undefined ? undefined : (vocabulary.countryByCode(found.code) ?? found.slug);
}

/** When the base was last changed, or its last article written. */
function yearOfChange({ meta, articles }: Base): number {
  const changed = dayOfChange({ meta });
  if (changed !== undefined) return Number(changed.slice(0, 4));
  const years = [...articles.values()].map(({ date }) => Number(date.slice(0, 4)));
  return years.reduce((latest, year) => Math.max(latest, year), 2000);
}
