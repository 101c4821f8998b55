import type { Choice } from '../domain/stream/choice.ts';
import { calendarTerms } from '../lib/pairs.ts';
import { choicePage, routes } from '../routes.ts';
import { strings } from '../ui/strings.ts';
import { choiceName } from './title.ts';

/** A link with the words that name it. */
interface NamedLink {
  title: string;
  path: string;
}

const labels = strings.subscriptions;

/**
 * The page of a choice.
 * @example choicePath({ country: Liban, part: 'agenda' }) → '/abonnements/pays/liban/agenda/'
 */
export function choicePath({ country, topic, part }: Choice): string {
  return choicePage({ country: country?.slug, topic: topic?.slug, part });
}

/**
 * The calendar in which the events of a choice stand, if it has any: its own, or that of its country
 * where they are too few for one.
 * @example calendarsOfChoice({ country: Liban, topic: Eau }, 1) → [{ title: 'Agenda : Liban', path: '/pays/liban/agenda.ics' }]
 */
export function calendarsOfChoice(choice: Choice, events: number): NamedLink[] {
  if (events === 0) return [];
  const terms = calendarTerms(choice, events);
  const title = choiceName({ ...terms, part: 'agenda' });
  return [{ title, path: routes.calendar(choicePath(terms)) }];
}

/**
 * The ways from a choice to what holds more.
 * @example choiceRows({ country: Liban, topic: Eau }) → [{ label: 'Élargir', links: [{ title: 'Liban', … }, …] }]
 */
export function choiceRows(choice: Choice) {
  const wider = (['part', 'topic', 'country'] as const)
    .filter((name) => choice[name] !== undefined)
    .map((name) => linkTo({ ...choice, [name]: undefined }));
  return [{ label: labels.wider, links: wider }];
}

function linkTo(choice: Choice): { title: string; href: string } {
  const isPartAlone = choice.country === undefined && choice.topic === undefined;
  const title =
    isPartAlone && choice.part !== undefined ? labels.parts[choice.part] : choiceName(choice);
  return { title, href: choicePath(choice) };
}
