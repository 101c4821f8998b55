import { routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import type { Crumb } from './crumb.ts';
import { listMeta } from './list-meta.ts';
import type { PageMeta } from './page-meta.ts';

const { menu, subscriptions } = strings;

/**
 * The head of the page of what a subscriber has chosen, hidden: it repeats what other lists show.
 * @param calendars its own and those of its parts, where events are part of it
 * @example choiceMeta({ title: 'Liban · Eau', path: '/abonnements/pays/liban/thematiques/eau/' }, []) → { heading: 'Liban · Eau', isHidden: true, … }
 */
export function choiceMeta(choice: Crumb, calendars: readonly Crumb[]): PageMeta {
  return listMeta({
    self: choice,
    parents: [{ title: menu.subscriptions, path: routes.subscriptions }],
    description: subscriptions.choiceOf(choice.title),
    feeds: [choice],
    calendars,
    isHidden: true,
  });
}
