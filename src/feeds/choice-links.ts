import type { Choice, StreamPart } from '../domain/stream/choice.ts';
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
 * The calendar of a choice, where events may be part of it.
 * @param parts what the choice holds
 * @example calendarOfChoice({ country: Liban, part: 'agenda' }, ['agenda']) → { title: 'Agenda : Liban', path: '/pays/liban/agenda.ics' }
 */
export function calendarOfChoice(
  { country, topic }: Choice,
  parts: readonly StreamPart[],
): NamedLink | undefined {
  if (!parts.includes('agenda')) return undefined;
  const terms = { country, topic };
  return {
    title: choiceName({ ...terms, part: 'agenda' }),
    path: routes.calendar(choicePath(terms)),
  };
}

/**
 * The ways from a choice to what holds less and to what holds more.
 * @param parts what the choice holds
 * @example choiceRows({ country: Liban, topic: Eau }, ['agenda']) → [{ label: 'Ne suivre que', … }, { label: 'Élargir', … }]
 */
export function choiceRows(choice: Choice, parts: readonly StreamPart[]) {
  const narrower =
    choice.part === undefined
      ? parts.map((part) => ({ title: labels.parts[part], href: choicePath({ ...choice, part }) }))
      : [];
  const wider = (['part', 'topic', 'country'] as const)
    .filter((name) => choice[name] !== undefined)
    .map((name) => linkTo({ ...choice, [name]: undefined }));
  return [
    { label: labels.narrow, links: narrower },
    { label: labels.wider, links: wider },
  ].filter(({ links }) => links.length > 0);
}

function linkTo(choice: Choice): { title: string; href: string } {
  const isPartAlone = choice.country === undefined && choice.topic === undefined;
  const title =
    isPartAlone && choice.part !== undefined ? labels.parts[choice.part] : choiceName(choice);
  return { title, href: choicePath(choice) };
}
