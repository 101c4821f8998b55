import { pageOf } from '../mapping/targets.ts';
import type { Base } from '../mapping/base.ts';
import { readMoment } from '../mapping/dates.ts';
import type { MediaPlaces } from '../mapping/media.ts';
import { isImported, keyOf, type Plan } from '../mapping/plan.ts';
import type { Places } from '../mapping/places.ts';
import type { Article } from '../mapping/article-records.ts';
import type { Document, Link } from '../mapping/records.ts';
import type { Tally } from './report.ts';

interface FollowUp {
  base: Base;
  plan: Plan;
  places: Places;
  media: MediaPlaces;
  mustKeepDrafts: boolean;
}

/**
 * Counts what became of every row of a base.
 * @example countRows(tally, outcome) // tally.counts(base) then adds up for each table
 */
export function countRows(tally: Tally, outcome: FollowUp): void {
  const { base } = outcome;
  for (const article of base.articles.values())
    countArticle(tally, 'articles', { article, outcome });
  for (const article of base.briefs.values()) countArticle(tally, 'breves', { article, outcome });
  countTerms(tally, outcome);
  for (const document of base.documents.values()) countDocument(tally, document, outcome);
  for (const event of base.events.values()) {
    if (event.status !== 'publie') tally.refuse('evenements', `statut ${event.status}`);
    else if (readMoment(event.start) === undefined) tally.refuse('evenements', 'sans jour');
    else if (outcome.plan.items.has(`article:${String(event.articleId)}`))
      tally.import('evenements');
    else tally.ignore('evenements', 'son article n’est pas repris');
  }
  for (const { kind, id } of base.urls) {
    if (isKept(outcome, kind, id)) tally.import('urls');
    else tally.ignore('urls', 'ce qu’elle montrait n’est pas repris');
  }
  countLinks(tally, outcome);
  countByRule(tally, base);
}

function countArticle(
  tally: Tally,
  table: 'articles' | 'breves',
  { article, outcome }: { article: Article; outcome: FollowUp },
): void {
  if (outcome.plan.items.has(keyOf(article))) tally.import(table);
  else if (article.status !== 'publie') tally.refuse(table, `statut ${article.status}`);
  else if (!isImported(article, outcome.mustKeepDrafts))
    tally.ignore(table, 'redirection : dans la table des anciennes adresses');
  else tally.ignore(table, 'genre « aucun » dans les correspondances');
}

function countTerms(tally: Tally, { base, places }: FollowUp): void {
  for (const { id, status } of base.sections.values()) {
    if (status !== 'publie') tally.refuse('rubriques', `statut ${status}`);
    else if (pageOf(places.ofSection(id)) !== undefined) tally.import('rubriques');
    else tally.ignore('rubriques', 'sans page ici : ses contenus sont repris');
  }
  for (const { id } of base.keywords.values()) {
    if (pageOf(places.ofKeyword(id)) !== undefined) tally.import('mots');
    else tally.ignore('mots', 'mot-clé sans page ici');
  }
  for (const { status } of base.authors.values()) {
    if (status === '5poubelle' || status === '6forum') tally.refuse('auteurs', `statut ${status}`);
    else tally.import('auteurs');
  }
}

function countDocument(tally: Tally, document: Document, { media }: FollowUp): void {
  const { mode, status, file, isRemote } = document;
  const isSupport = mode === 'logoon' || mode === 'logooff' || mode === 'vignette';
  if (!isSupport && status !== 'publie') tally.refuse('documents', `statut ${status}`);
  else if (isRemote) tally.import('documents');
  else if (media.isMissing(file)) tally.refuse('documents', 'fichier absent d’IMG/, ou abîmé');
  else if (media.placed.has(media.find(file) ?? file)) tally.import('documents');
  else
    tally.ignore(
      'documents',
      isSupport ? 'logo ou vignette sans place ici' : 'rattaché à rien de repris',
    );
}

function countLinks(tally: Tally, outcome: FollowUp): void {
  const { links, counts } = outcome.base;
  for (const from of ['auteurs', 'mots', 'documents'] as const) {
    const rest = [...links[from]];
    for (const table of [...counts.keys()].filter((name) => name.startsWith(`${from}_`))) {
      const number = [...(counts.get(table)?.values() ?? [])].reduce(
        (sum, count) => sum + count,
        0,
      );
      for (const link of rest.splice(0, number)) countLink(tally, { table, link, outcome });
    }
  }
}

function countLink(
  tally: Tally,
  { table, link, outcome }: { table: string; link: Link; outcome: FollowUp },
): void {
  if (isKept(outcome, link.kind, link.targetId)) tally.import(table);
  else tally.ignore(table, 'liés à ce qui n’est pas repris');
}

/** Whether a thing of the base has its place here. */
function isKept({ base, plan, places }: FollowUp, kind: string, id: number): boolean {
  const isItem = (key: string) => plan.items.has(key);
  const known: Readonly<Record<string, () => boolean>> = {
    article: () => isItem(`article:${String(id)}`) || isRedirect(base.articles.get(id)),
    breve: () => isItem(`breve:${String(id)}`),
    rubrique: () => pageOf(places.ofSection(id)) !== undefined,
    mot: () => pageOf(places.ofKeyword(id)) !== undefined,
    evenement: () => isItem(`article:${String(base.events.get(id)?.articleId ?? 0)}`),
    site: () => base.sites.has(id),
  };
  return known[kind]?.() ?? false;
}

function isRedirect(article: Article | undefined): boolean {
  return article?.status === 'publie' && article.redirect !== '';
}

/** Tables of which nothing is taken but by a rule. */
const RULES: readonly (readonly [string, string])[] = [
  ['groupes_mots', 'servent aux correspondances'],
  ['syndic', 'les liens vers ces sites sont repris'],
  ['forum', 'commentaires'],
  ['meta', 'réglages du site'],
];

function countByRule(tally: Tally, { counts }: Base): void {
  for (const [table, rule] of RULES) {
    for (const number of counts.get(table)?.values() ?? []) {
      for (let index = 0; index < number; index += 1) tally.ignore(table, rule);
    }
  }
}
