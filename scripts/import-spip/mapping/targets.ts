import { routes } from '../../../src/routes.ts';
import type { LinkTarget } from '../syntax/context.ts';
import { completeAddress, readNumbered } from '../syntax/link-targets.ts';
import type { Article } from './article-records.ts';
import type { Base } from './base.ts';
import type { Place } from './correspondences.ts';
import type { Places } from './places.ts';
import type { Document } from './records.ts';
import { keyOf, type Plan } from './plan.ts';

/** Finds a thing by its kind and number; `href` is nothing where it has no page. */
export type FindTarget = (kind: string, id: number) => LinkTarget | undefined;

/**
 * The page of the new site for a section or a keyword.
 * @example pageOf({ pays: 'liban' }) → '/pays/liban/' ; pageOf({ genre: 'agenda' }) → '/agenda/'
 */
export function pageOf(place: Place): string | undefined {
  if (place.genre === 'aucun') return undefined;
  if (place.pays !== undefined) return routes.country(place.pays);
  if (place.thematique !== undefined) return routes.topic(place.thematique);
  if (place.reseau !== undefined) return routes.network(place.reseau);
  if (place.collectivite !== undefined) return routes.localGovernment(place.collectivite);
  if (place.genre === 'agenda') return routes.agenda;
  if (place.genre === 'ressource')
    return place.type === undefined ? routes.resources : routes.resourceType(place.type);
  return place.rubrique === undefined ? undefined : routes.section(place.rubrique);
}

type Find = (id: number) => LinkTarget | undefined;

/** What tells where things are. */
interface Sources {
  plan: Plan;
  places: Places;
  /** Where an address leads now. */
  relocate: (address: string) => string | undefined;
}

/**
 * Finds the pages of what the plan of an import makes.
 * @example createTargets(base, { plan, places, relocate })('rubrique', 4) → { title: 'Liban', href: '/pays/liban/' }
 */
export function createTargets(base: Base, { plan, places, relocate }: Sources): FindTarget {
  const followed = new Set<number>();
  const follow = ({ id, redirect }: Article): string | undefined => {
    // Redirections that lead round in a circle lead nowhere.
    if (followed.has(id)) return undefined;
    followed.add(id);
    const href = redirectOf(redirect, { target, relocate });
    followed.delete(id);
    return href;
  };
  const ofArticle = (article: Article | undefined): LinkTarget | undefined => {
    // The title of what is not published is nobody's to know.
    if (article?.status !== 'publie') return article && { title: '', href: undefined };
    const { title, redirect } = article;
    return { title, href: redirect === '' ? plan.items.get(keyOf(article))?.url : follow(article) };
  };
  const fileOf = ({ file, isRemote }: Document) => relocate(isRemote ? file : `/IMG/${file}`);
  const finders: Readonly<Record<string, Find>> = {
    article: (id) => ofArticle(base.articles.get(id)),
    breve: (id) => ofArticle(base.briefs.get(id)),
    rubrique: (id) => named(base.sections.get(id), () => pageOf(places.ofSection(id))),
    mot: (id) => named(base.keywords.get(id), () => pageOf(places.ofKeyword(id))),
    auteur: (id) => named(base.authors.get(id), () => undefined),
    site: (id) => named(base.sites.get(id), ({ url }) => url),
    document: (id) => {
      const document = base.documents.get(id);
      return document?.status === 'publie' ? named(document, fileOf) : undefined;
    },
    evenement: (id) =>
      named(base.events.get(id), ({ articleId }) => {
        const own = plan.ownEvents.get(id) ?? plan.items.get(`article:${String(articleId)}`);
        return own?.url;
      }),
  };
  const target: FindTarget = (kind, id) => finders[kind]?.(id);
  return target;
}

function named<T extends { title: string }>(
  thing: T | undefined,
  find: (thing: T) => string | undefined,
): LinkTarget | undefined {
  return thing && { title: thing.title, href: find(thing) };
}

/** Where a redirection of SPIP leads, « art2 », « ->art2 », « [->doc3] » or an address: nowhere when it has no page. */
function redirectOf(
  redirect: string,
  { target, relocate }: Pick<Sources, 'relocate'> & { target: FindTarget },
): string | undefined {
  const named = (/->\s*([^\]]*)/.exec(redirect)?.[1] ?? redirect).trim();
  const thing = readNumbered(named);
  return thing === undefined
    ? relocate(completeAddress(named))
    : target(thing.kind, thing.id)?.href;
}
