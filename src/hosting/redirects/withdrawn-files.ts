import { GONE, type Redirection } from '../../domain/old-address/table.ts';
import type { DatedPage } from '../../domain/retraction/retraction.ts';
import { routes, sessionSlug } from '../../routes.ts';

/**
 * What lay beside the pages of an event or a resource that was taken away. It is gone from the first day on,
 * while the page still says for thirty days what became of it: a program that is told so asks no more.
 * @example withdrawnFileRows({ kind: 'event', year: '2026', month: '04', slug: 'bilan', sessionIds: [] })
 *   → [{ from: '/agenda/2026/04/bilan.ics', to: '-' }]
 */
export function withdrawnFileRows(page: DatedPage): Redirection[] {
  const files = page.kind === 'event' ? calendarFiles(page) : filesOfResource(page);
  return files.map((from) => ({ from, to: GONE }));
}

/** The calendar file of an event, then one for each of its sessions. */
function calendarFiles(event: Extract<DatedPage, { kind: 'event' }>): string[] {
  const slugs = [event.slug, ...event.sessionIds.map((id) => sessionSlug(event.slug, id))];
  return slugs.map((slug) => routes.eventCalendar({ ...event, slug }));
}

/**
 * What lies below the page of a resource: its citations, and the chapters of a sound.
 * @example filesOfResource({ year: '2025', slug: 'bilan' }) → ['/ressources/2025/bilan/citation.bib', …]
 */
export function filesOfResource(resource: { year: string; slug: string }): string[] {
  const page = routes.resource(resource);
  return [routes.citation(page, 'bib'), routes.citation(page, 'ris'), routes.chapters(resource)];
}
