import { pathOfRef } from '../../lib/content-file-name.ts';
import { groupByEach } from '../../lib/group.ts';
import type { AgendaEvent } from './event.ts';

/** What came out of a meeting: an article or a resource that may name it. */
interface FollowUp {
  path: string;
  /** The events that it names: « agenda/2025/2025-11-20-groupe-pays-etats-unis ». */
  eventRefs: readonly string[];
}

/** What came out of a meeting, as far as it may be its report. */
export interface Publication extends FollowUp {
  publishedOn: string;
  /** An article or a text: an album or a film is no report. */
  isText: boolean;
}

/**
 * Finds the report of an event: the one that it names, else the first text that names it once it was
 * held. One that is not public, or not yet, is no report: « à venir » is said until it is.
 * @example reportFinder([the minutes of a meeting])(the meeting) → 'ressources/2025/2025-11-20-compte-rendu'
 */
export function reportFinder(
  writings: readonly Publication[],
): (event: Pick<AgendaEvent, 'path' | 'report' | 'endDay'>) => string | undefined {
  const paths = new Set(writings.map(({ path }) => path));
  const byEvent = groupByEach(writings, ({ eventRefs }) => eventRefs.map(pathOfRef));
  return ({ path, report, endDay }) => {
    if (report !== undefined && paths.has(pathOfRef(report))) return report;
    const written = (byEvent.get(path) ?? [])
      .filter(({ isText, publishedOn }) => isText && publishedOn >= endDay)
      .toSorted(byAge)[0];
    return written?.path.replace(/^content\/|\.md$/g, '');
  };
}

function byAge(a: Publication, b: Publication): number {
  return a.publishedOn.localeCompare(b.publishedOn) || a.path.localeCompare(b.path);
}

/**
 * Ties events to what came out of them, whichever of the two names the other; a report comes first.
 * @example linkFollowUps([meeting], [minutes]) → { followUpsOf: meeting → [minutes], eventsOf: minutes → [meeting] }
 */
export function linkFollowUps<E extends Pick<AgendaEvent, 'path' | 'report'>, O extends FollowUp>(
  events: readonly E[],
  outcomes: readonly O[],
): { followUpsOf: (event: E) => readonly O[]; eventsOf: (outcome: O) => readonly E[] } {
  const byPath = new Map(outcomes.map((outcome) => [outcome.path, outcome]));
  const byEvent = groupByEach(outcomes, ({ eventRefs }) => eventRefs.map(pathOfRef));
  const followUpsOf = ({ path, report }: E): readonly O[] => {
    const first = report === undefined ? undefined : byPath.get(pathOfRef(report));
    const others = (byEvent.get(path) ?? []).filter((outcome) => outcome !== first);
    return first === undefined ? others : [first, ...others];
  };
  const byOutcome = groupByEach(events, (event) => followUpsOf(event).map(({ path }) => path));
  return { followUpsOf, eventsOf: ({ path }) => byOutcome.get(path) ?? [] };
}

/**
 * Whether an item is the report of an event.
 * @example isReportOf({ report: 'ressources/2025/x' }, { path: 'content/ressources/2025/x.md' }) → true
 */
export function isReportOf(
  { report }: Pick<AgendaEvent, 'report'>,
  item: { path: string },
): boolean {
  return report !== undefined && pathOfRef(report) === item.path;
}
