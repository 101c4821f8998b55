import { now } from '../../lib/clock.ts';
import { lazily, oncePerBuild } from '../../lib/once.ts';
import { listArticles } from '../article/queries.ts';
import { relatedFinder } from '../entry/related.ts';
import { awaitsReport } from '../event/event.ts';
import { registrationIsOpen } from '../event/registration.ts';
import { nextSessionDay, phaseAt } from '../event/timing.ts';
import { linkFollowUps } from '../event/outcomes.ts';
import { listEvents } from '../event/queries.ts';
import { listResources } from '../resource/queries.ts';

const RELATED_COUNT = 3;

/** Each event with what its page shows beside it; `articles` and `resources` are what came out of it. */
export const listEventPages = oncePerBuild(async () => {
  const [events, articles, resources] = await Promise.all([
    listEvents(),
    listArticles(),
    listResources(),
  ]);
  const { followUpsOf: articlesOf } = linkFollowUps(events, articles);
  const { followUpsOf: resourcesOf } = linkFollowUps(events, resources);
  const instant = now();
  const findRelated = relatedFinder(events.toReversed());
  return events.map((event, index) => {
    const related = lazily(() => findRelated(event, RELATED_COUNT));
    return {
      event,
      phase: phaseAt(event, instant),
      nextSessionDay: nextSessionDay(event, instant),
      isReportAwaited: awaitsReport(event, instant),
      isRegistrationOpen: registrationIsOpen(event, instant),
      articles: articlesOf(event),
      resources: resourcesOf(event),
      previous: events[index - 1],
      next: events[index + 1],
      get related() {
        return related();
      },
    };
  });
});
