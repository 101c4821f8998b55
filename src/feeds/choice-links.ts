import type { TermRef } from '../domain/entry/entry.ts';
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
 * The calendar of a choice, where events may be part of it, then those of its country and of topics that
 * have no page with it.
 * @param parts what the choice holds
 * @example calendarsOfChoice({ country: Liban, part: 'agenda' }, { parts: ['agenda'], rareTopics: [] }) → [{ title: 'Agenda : Liban', path: '/pays/liban/agenda.ics' }]
 */
export function calendarsOfChoice(
  { country, topic }: Choice,
  { parts, rareTopics }: { parts: readonly StreamPart[]; rareTopics: readonly TermRef[] },
): NamedLink[] {
  if (!parts.includes('agenda')) return [];
  return [topic, ...rareTopics].map((one) => ({
    title: choiceName({ country, topic: one, part: 'agenda' }),
    path: routes.calendar(choicePath({ country, topic: one })),
  }));
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
