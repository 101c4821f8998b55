import { leaveOut } from '../privacy/words.ts';
import { languagesOf } from '../syntax/multi.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import type { Fields } from '../writing/frontmatter.ts';
import type { Article } from './article-records.ts';
import {
  aliasesOf,
  embargoField,
  languageField,
  linkFields,
  pictureField,
  termFields,
  type FieldSetting,
} from './entry-fields.ts';
import { readTexts } from './entry-text.ts';
import { toDocuments } from './entry-documents.ts';
import type { Entry } from './entry.ts';
import { kindFields } from './kind-fields.ts';
import { plainTitle } from './plain.ts';
import type { ScheduledChange } from './plan.ts';
import { remarksOf } from './remarks.ts';
import { createContext } from './reading-context.ts';

const MAX_TITLE = 140;

/**
 * The files of one article: its own, and one more for each other language that its blocks hold.
 * @example makeEntries(planned, { ...article, text: '<multi>[fr]Eau[en]Water</multi>' }, setting)
 *   → [{ path: '…/2012-05-03-eau.md', … }, { path: '…/2012-05-03-eau-version-en.md', … }]
 */
export function makeEntries(
  planned: ScheduledChange,
  article: Article,
  setting: FieldSetting,
): Entry[] {
  const found = languagesOf([article.lead, article.text]);
  const others = LANGUAGES.filter(
    (language) => found.has(language) && language !== article.language,
  );
  return [
    makeEntry(planned, article, setting),
    ...others.map((language) => makeTranslation({ planned, article, language }, setting)),
  ];
}

function makeTranslation(
  { planned, article, language }: { planned: ScheduledChange; article: Article; language: string },
  setting: FieldSetting,
): Entry {
  const { words: title, count: leftOutOfTitle } = leaveOut(plainTitle(article.title, language));
  const path = planned.path.replace(/\.md$/, `-version-${language}.md`);
  const entry = makeEntry(
    {
      ...planned,
      ...{ path, events: [], facts: { title, guesses: [] }, leftOutOfTitle, kind: 'articles' },
    },
    { ...article, language, translationId: 0 },
    { ...setting, warn: () => undefined },
  );
  const fields = { ...entry.fields, alias: [], evenements: [] };
  return { ...entry, fields: { ...fields, id: `${fields.id ?? ''}-${language}` } };
}

function makeEntry(planned: ScheduledChange, article: Article, setting: FieldSetting): Entry {
  const { path, facts, day, known = day } = planned;
  const place = `${article.kind} ${String(article.id)}`;
  const { context, used } = createContext(setting, { path, language: article.language, place });
  const { summary, body, untold, leftOut } = readTexts(leadOf(article), context);
  leftOut.count += planned.leftOutOfTitle;
  const special = kindFields(planned, { article, setting, used });
  const { title, review } = titleOf(facts.title, summary);
  const fields: Fields = {
    titre: title,
    ...special.before,
    sous_titre: planned.kind === 'articles' ? subtitleOf(article, facts.title, title) : undefined,
    chapo: summary === '' ? title : summary,
    date: known,
    ...special.fields,
    ...termFields(planned, setting),
    langue: languageField(article.language),
    image: pictureField(planned, setting),
    documents: toDocuments(planned, { article, setting, used, taken: special.taken }),
    liens: linkFields(planned, setting),
    ...special.after,
    brouillon: article.status === 'publie' ? undefined : true,
    publication: embargoField(planned, setting),
    id: `spip-${article.kind}-${String(article.id)}`,
    alias: aliasesOf(article, setting.base),
  };
  const toReview = [
    ...review,
    ...listForeign(article.language),
    ...listGuesses(planned, special.toReview),
  ];
  const remarks = [
    ...remarksOf(article, setting.base),
    ...(untold === '' ? [] : [`descriptif : ${untold}`]),
  ];
  return { path, fields, remarks, body, toReview, leftOut };
}

/** A file has a text: where an article is only a description, that is what it says. */
function leadOf(article: Article): Article {
  const { lead, text, postscript, description } = article;
  const isAlone = `${lead}${text}${postscript}`.trim() === '';
  return isAlone ? { ...article, lead: description, description: '' } : article;
}

/** What was guessed, for a person to look at: from the title, by the kind of the item, then its day. */
function listGuesses(
  { facts, day, isDayGuessed }: ScheduledChange,
  ofKind: readonly string[],
): string[] {
  return [
    ...facts.guesses.map((guess) => `déduit du titre : ${guess}`),
    ...ofKind,
    ...(isDayGuessed
      ? [`aucune date dans la base : celle de l’article précédent (${day}) est reprise`]
      : []),
  ];
}

/** A page in a language that the site does not speak says that it is French. */
function listForeign(language: string): string[] {
  const isKnown = LANGUAGES.some((known) => known === language);
  return isKnown
    ? []
    : [`langue « ${language} », que le site ne connaît pas : à traduire ou à retirer`];
}

/** Our titles have an end; the whole of a longer one stands below it. */
function titleOf(title: string, summary: string): { title: string; review: string[] } {
  if (title === '') {
    const found = summary.slice(0, 100).replace(/[.!?…]?\s*$/, '') || 'Sans titre';
    return { title: found, review: ['sans titre dans la base : le début du texte en tient lieu'] };
  }
  if (title.length <= MAX_TITLE) return { title, review: [] };
  const cut = `${title.slice(0, MAX_TITLE - 1).replace(/\s+\S*$/, '')}…`;
  return { title: cut, review: [`titre de ${String(title.length)} caractères, abrégé`] };
}

function subtitleOf(article: Article, whole: string, shown: string): string | undefined {
  const subtitle = plainTitle(article.subtitle, article.language);
  if (subtitle !== '') return subtitle;
  return whole.length > MAX_TITLE && whole !== shown ? whole : undefined;
}
