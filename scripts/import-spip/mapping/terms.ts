import { foldLetters } from '../../../src/lib/text.ts';
import type { Fields } from '../writing/frontmatter.ts';
import { EMPTY_ARTICLE } from './article-records.ts';
import type { Base } from './base.ts';
import { findCountry, type CountryFacts } from './countries.ts';
import type { Entry } from './entry.ts';
import { readTexts } from './entry-text.ts';
import type { Places } from './places.ts';
import { plainTitle } from './plain.ts';
import { createContext, type Setting } from './reading-context.ts';
import { blank, listOrigins, type Origin, type TermKind } from './term-origins.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The files of the countries and topics that the new site does not have yet, from the sections and the
 * keywords that name them.
 * @returns also what refers to a term that cannot be made, and whose words those that are made hold
 * @example makeTerms(base, { places, vocabulary, setting, used: [{ pays: ['liban'] }] })
 *   → { entries: [{ path: 'content/pays/liban.md', … }], unknown: [], origins: [{ slug: 'liban', … }] }
 */
export function makeTerms(
  base: Base,
  {
    places,
    vocabulary,
    setting,
    used,
  }: {
    places: Places;
    vocabulary: Vocabulary;
    setting: Setting;
    /** The terms that entries name. */
    used: readonly Fields[];
  },
): { entries: Entry[]; unknown: string[]; origins: Origin[] } {
  const entries: Entry[] = [];
  const told: Origin[] = [];
  const unknown: string[] = [];
  for (const kind of ['pays', 'thematiques'] as const) {
    const named = new Set(used.flatMap((fields) => fields[kind] ?? []));
    const origins = listOrigins(base, places, kind);
    for (const origin of origins.values()) named.add(origin.slug);
    for (const slug of [...named].toSorted().filter((name) => !vocabulary.has(kind, name))) {
      const origin = origins.get(slug) ?? blank(slug);
      const entry = makeTerm(kind, origin, setting);
      if (entry === undefined) unknown.push(`${kind}/${slug}`);
      else {
        entries.push(entry);
        told.push(origin);
      }
    }
  }
  return { entries, unknown: [...unknown, ...listUnknown(used, vocabulary)], origins: told };
}

/** The local governments and networks that entries name and that nobody has written: none is made up. */
function listUnknown(used: readonly Fields[], vocabulary: Vocabulary): string[] {
  return (['collectivites', 'reseaux'] as const).flatMap((kind) =>
    [...new Set(used.flatMap((fields) => fields[kind] ?? []))]
      .filter((slug) => !vocabulary.has(kind, slug))
      .map((slug) => `${kind}/${slug}`),
  );
}

function makeTerm(kind: TermKind, origin: Origin, setting: Setting): Entry | undefined {
  const { slug, title, place } = origin;
  const path = `content/${kind}/${slug}.md`;
  const name = plainTitle(title, 'fr');
  const country = findCountry(name) ?? findCountry(slug.replaceAll('-', ' '));
  if (kind === 'pays' && country === undefined) return undefined;
  const { context } = createContext(setting, { path, language: 'fr', place });
  const { summary, body, untold, leftOut } = readTexts(
    { ...EMPTY_ARTICLE, description: origin.description, text: origin.text },
    context,
  );
  const special: Fields =
    kind === 'pays' && country !== undefined
      ? countryFields(country, origin.isGroup)
      : { titre: capitalised(name) };
  const otherwise =
    country === undefined
      ? `Les articles, rendez-vous et ressources du site sur ce sujet : ${foldFirst(name)}.`
      : `Les articles, rendez-vous et ressources du site sur les coopérations ${country.within}.`;
  return {
    path,
    fields: { ...special, chapo: summary || summaryOf(name, country), id: slug },
    remarks: [`Ancien site : ${place}`, ...(untold === '' ? [] : [`descriptif : ${untold}`])],
    body: body.trim() === '' ? `${otherwise}\n` : body,
    toReview: ['fiche créée par l’import'],
    leftOut,
  };
}

function countryFields({ name, code, zone, within }: CountryFacts, isGroup: boolean): Fields {
  return { nom: name, code, zone, groupe: isGroup, dans: within };
}

function summaryOf(name: string, country: CountryFacts | undefined): string {
  if (country === undefined) return `Ce que le site publie sur ce sujet : ${foldFirst(name)}.`;
  return `Les coopérations des collectivités françaises ${country.within}.`;
}

function capitalised(words: string): string {
  return words.replace(/^./u, (letter) => letter.toUpperCase());
}

function foldFirst(words: string): string {
  const [first = ''] = words;
  return foldLetters(first) === foldLetters(first.toLowerCase())
    ? words.replace(/^./u, (letter) => letter.toLowerCase())
    : words;
}
