import { LANGUAGES } from '../../../src/lib/language.ts';
import { site } from '../../../src/site.config.ts';
import { completeAddress } from '../syntax/link-targets.ts';
import type { Fields } from '../writing/frontmatter.ts';
import { addressOf } from './addresses.ts';
import type { Article } from './article-records.ts';
import type { Base } from './base.ts';
import { dayOfChange, readMoment } from './dates.ts';
import { isPicture } from './media.ts';
import { plainTitle } from './plain.ts';
import { keyOf, type Plan, type ScheduledChange } from './plan.ts';
import type { Places } from './places.ts';
import type { Setting } from './reading-context.ts';
import type { Document, Link } from './records.ts';

/** What the fields of all entries are made of. */
export interface FieldSetting extends Setting {
  plan: Plan;
  places: Places;
  /** The day given to sounds and films whose words are still to be written down. */
  transcriptDueOn: string | undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  fr: 'français',
  en: 'anglais',
  es: 'espagnol',
  ar: 'arabe',
};

/**
 * The terms of an item: those of its keywords, then those of its section.
 * @example termFields(planned, setting) → { pays: ['liban'], thematiques: ['eau'], collectivites: [], reseaux: [] }
 */
export function termFields(
  { article, place }: ScheduledChange,
  { base, places }: FieldSetting,
): Fields {
  const keywords = base.index.mots.get(keyOf(article)) ?? [];
  const all = [...keywords.map(({ id }) => places.ofKeyword(id)), place];
  const terms = (name: 'pays' | 'thematique' | 'collectivite' | 'reseau') => [
    ...new Set(
      all.flatMap((found) =>
        found.genre === 'aucun' && found !== place ? [] : (found[name] ?? []),
      ),
    ),
  ];
  return {
    pays: terms('pays'),
    thematiques: terms('thematique'),
    collectivites: terms('collectivite'),
    reseaux: terms('reseau'),
  };
}

/**
 * The files that belong to an article, whether its text shows them or not.
 * @example documentsOf(base, { kind: 'article', id: 12 }) → [{ file: 'pdf/guide.pdf', …, isShown: true }]
 */
export function documentsOf(
  base: Base,
  article: Pick<Article, 'kind' | 'id'>,
): (Document & Pick<Link, 'isShown'>)[] {
  return (base.index.documents.get(keyOf(article)) ?? []).flatMap(({ id, isShown }) => {
    const document = base.documents.get(id);
    return document === undefined ? [] : [{ ...document, isShown }];
  });
}

/**
 * The picture of an article: a row of the base since SPIP 4, a file with its number before.
 * @example pictureField(planned, setting) → { fichier: './arton12.jpg', decorative: true }
 */
export function pictureField(
  { article, path }: ScheduledChange,
  { base, media }: FieldSetting,
): Fields['image'] {
  const file = picturesOf(base, article)
    .map((candidate) => media.place(candidate, path))
    .find((place) => place !== undefined);
  return file === undefined ? undefined : { fichier: file, decorative: true };
}

/**
 * Where the picture of an article may be in the media folder, surest first.
 * @example picturesOf(base, { kind: 'article', id: 12 })
 *   → ['arton12.jpg', 'arton12.png', 'arton12.jpeg', 'arton12.webp']
 */
export function picturesOf(base: Base, article: Pick<Article, 'kind' | 'id'>): string[] {
  const logos = documentsOf(base, article).filter(
    (document) => document.mode === 'logoon' && isPicture(document),
  );
  const name = `${article.kind === 'article' ? 'art' : 'breve'}on${String(article.id)}`;
  return [
    ...logos.map(({ file }) => file),
    ...['jpg', 'png', 'jpeg', 'webp'].map((extension) => `${name}.${extension}`),
  ];
}

/**
 * The site that an article points to, and its other languages.
 * @example linkFields(planned, setting) → [{ titre: 'Le site du projet', url: 'https://projet.example/' }]
 */
export function linkFields(
  { article }: ScheduledChange,
  { base, plan, addresses, warn }: FieldSetting,
): Fields['liens'] {
  const { name, url: typed } = article.site;
  const url = siteOf(typed, addresses);
  const own =
    url === undefined ? [] : [{ titre: plainTitle(name, 'fr') || new URL(url).hostname, url }];
  const lost = [name, typed]
    .map((words) => words.trim())
    .filter((words) => !/^(?:https?:\/*)?$/i.test(words));
  if (url === undefined && lost.length > 0)
    warn({ place: keyOf(article).replace(':', ' '), kind: 'lien-mort', detail: lost.join(' → ') });
  const { translationId } = article;
  const group = translationId > 0 ? (base.index.translations.get(translationId) ?? []) : [];
  const others = group
    .filter(({ id }) => id !== article.id)
    .flatMap((other) => {
      const planned = plan.items.get(keyOf(other));
      if (planned === undefined || other.status !== 'publie') return [];
      const titre = `Version en ${NAMES[other.language] ?? other.language} : ${planned.facts.title}`;
      return [{ titre, url: site.url + planned.url }];
    });
  return [...own, ...others];
}

/** An address as its author typed it: without its scheme, of the old site, or none. */
function siteOf(typed: string, { relocate }: FieldSetting['addresses']): string | undefined {
  const found = relocate(completeAddress(typed.trim()));
  if (found === undefined || found.startsWith('IMG/')) return undefined;
  const url = found.startsWith('/') ? site.url + found : found;
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url.replaceAll(' ', '%20') : undefined;
}

/**
 * Every address under which the old site showed an article, the current one first.
 * @example aliasesOf({ kind: 'article', id: 12 }, base) → ['/L-eau-au-Liban', '/spip.php?article12']
 */
export function aliasesOf({ kind, id }: Pick<Article, 'kind' | 'id'>, { index }: Base): string[] {
  const own = (index.urls.get(keyOf({ kind, id })) ?? []).toSorted(
    (a, b) => Number(b.isPermanent) - Number(a.isPermanent) || b.date.localeCompare(a.date),
  );
  return [...own.map(({ url }) => addressOf(kind, url)), `/spip.php?${kind}${String(id)}`];
}

/**
 * A language that the new site speaks.
 * @example languageField('en') → 'en' ; languageField('fr') → undefined ; languageField('oc') → undefined
 */
export function languageField(language: string): Fields['langue'] {
  const known = LANGUAGES.find((name) => name === language);
  return known === undefined || known === 'fr' ? undefined : known;
}

/**
 * What was to appear after the base was last changed waits for its hour.
 * @example embargoField(planned, setting) → '2012-09-01 08:00', where the base was last changed in August
 */
export function embargoField(
  { article }: ScheduledChange,
  { base }: FieldSetting,
): Fields['publication'] {
  const moment = readMoment(article.date);
  const changed = dayOfChange(base);
  if (moment === undefined || changed === undefined) return undefined;
  return moment.day > changed ? `${moment.day} ${moment.hour}` : undefined;
}
