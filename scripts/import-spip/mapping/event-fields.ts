import type { Paragraph, PhrasingContent } from 'mdast';
import { readNumbered } from '../syntax/link-targets.ts';
import { writeMarkdown } from '../syntax/markdown.ts';
import type { Fields } from '../writing/frontmatter.ts';
import { EMPTY_ARTICLE, type Article } from './article-records.ts';
import { readMoment, type SpipMoment } from './dates.ts';
import type { Entry, KindFields } from './entry.ts';
import { termFields, type FieldSetting } from './entry-fields.ts';
import { readTexts } from './entry-text.ts';
import { plainCaption, plainTitle } from './plain.ts';
import type { Plan, ScheduledChange } from './plan.ts';
import { createContext } from './reading-context.ts';
import type { SpipEvent } from './records.ts';
import type { FieldSources } from './resource-fields.ts';
import type { TitleFacts } from './titles.ts';
import { judgeSubtitle, readVenue } from './venues.ts';

/** What a state that needs a reason is given when the old site gave none. */
const REASON = 'Motif non précisé sur le site précédent.';
const UPDATES = {
  annule: 'Annulation annoncée.',
  reporte: 'Report annoncé.',
} as const;

/**
 * The keys of an article that is a meeting.
 * @example eventFields(planned, { article, … })
 *   → { fields: { jour: '2012-05-03', lieu: 'Beyrouth', etat: undefined, … }, … }
 */
export function eventFields(
  { facts, events, day }: ScheduledChange,
  { article, setting }: FieldSources,
): KindFields {
  const [event] = events;
  const subtitle = plainTitle(article.subtitle, article.language);
  const held = readVenue(subtitle);
  const place = event === undefined ? {} : venueFields(event);
  const { state: etat, organiser } = facts;
  const state = etat === 'annule' || etat === 'reporte' ? offFields(etat, { article, day }) : {};
  return {
    before: {},
    fields: {
      mise_a_jour: state.mise_a_jour,
      motif_mise_a_jour: state.motif_mise_a_jour,
      ...(event === undefined ? titleTimes(facts, day) : eventTimes(event)),
      lieu: place.lieu ?? held.venue,
      adresse: place.adresse,
      modalite: held.format,
      etat,
      motif: state.motif,
      organisateurs: organiser === undefined ? [] : [organiser],
    },
    after: {},
    taken: new Set(),
    toReview: [
      ...(event === undefined ? ['rendez-vous déduit du titre'] : untold(event, setting)),
      ...judgeSubtitle(subtitle, { lieu: place.lieu, ...held }),
    ],
  };
}

/** The article has a text of its own: where the other words of its meeting go is for a person to say. */
function untold({ description }: SpipEvent, { addresses }: FieldSetting): string[] {
  const named = description.replace(/\[\s*->([^\]]*)\]/g, (_link, target: string) => {
    const thing = readNumbered(target);
    // Without words of its own, a link is called by what it leads to.
    return (thing && addresses.target(thing.kind, thing.id)?.title) ?? target;
  });
  const words = plainCaption(named, 'fr');
  return words === '' ? [] : [`descriptif du rendez-vous, absent du texte : « ${words} »`];
}

/** What subscribers' calendars must show of a meeting that is off. */
function offFields(
  state: 'annule' | 'reporte',
  { article, day }: { article: Article; day: string },
): Fields {
  const changed = readMoment(article.changedOn)?.day ?? day;
  return {
    mise_a_jour: changed < day ? day : changed,
    motif_mise_a_jour: UPDATES[state],
    motif: REASON,
  };
}

function titleTimes({ day, lastDay, startHour, endHour }: TitleFacts, otherwise: string): Fields {
  return { jour: day ?? otherwise, heure: startHour, jour_fin: lastDay, heure_fin: endHour };
}

function eventTimes({ start, end, isWholeDay }: SpipEvent): Fields {
  const from = readMoment(start);
  if (from === undefined) return { jour: '' };
  const to = readEnd(end, from);
  const lastDay = to?.day === from.day ? undefined : to?.day;
  const isDay = isWholeDay || isFromMidnight(from.hour, to?.hour);
  const hours = isDay ? {} : hoursOf(from.hour, to?.hour, lastDay !== undefined);
  return { jour: from.day, ...hours, jour_fin: lastDay };
}

/** An end before the start is a slip: its hour says nothing either. */
function readEnd(end: string, from: SpipMoment): SpipMoment | undefined {
  const to = readMoment(end);
  return to !== undefined && to.day < from.day ? undefined : to;
}

/** From midnight to midnight: a day, whose hours nobody has typed. */
function isFromMidnight(start: string, end: string | undefined): boolean {
  return start === '00:00' && (end === undefined || end === '00:00' || end === '23:59');
}

/** An end at the hour of the start is none. */
function hoursOf(start: string, end: string | undefined, endsLater: boolean): Fields {
  const isEnd = end !== undefined && (endsLater || end > start);
  return { heure: start, heure_fin: isEnd ? end : undefined };
}

function venueFields({ venue, address }: SpipEvent): Fields {
  const lines = address
    .split(/\s*\n\s*(?:_ +)?/)
    .map((line) => plainTitle(line.replace(/_$/, ''), 'fr'));
  return {
    lieu: plainTitle(venue, 'fr') || undefined,
    adresse: lines.filter((line) => line !== '').join(', ') || undefined,
  };
}

/**
 * The file of a meeting that an article carries beside another, or that an article of news carries.
 * @example makeOwnEvent({ event, carrier, path }, setting)
 *   → { path, fields: { titre: 'Atelier', …, id: 'spip-evenement-7', alias: ['/spip.php?evenement7'] }, … }
 */
export function makeOwnEvent(
  { event, carrier, path }: Plan['ownEvents'] extends ReadonlyMap<number, infer T> ? T : never,
  setting: FieldSetting,
): Entry {
  const title = plainTitle(event.title, 'fr') || carrier.facts.title;
  const place = `evenement ${String(event.id)}`;
  const { context, used } = createContext(setting, { path, language: 'fr', place });
  const { summary, body, leftOut } = readTexts(
    { ...EMPTY_ARTICLE, text: event.description },
    context,
  );
  return {
    path,
    fields: {
      titre: title,
      chapo: summary || `Un rendez-vous annoncé par « ${carrier.facts.title} ».`,
      date: carrier.day,
      ...eventTimes(event),
      ...venueFields(event),
      ...termFields(carrier, setting),
      documents: used.map(({ title: titre, file: fichier }) => ({ titre, fichier })),
      id: `spip-evenement-${String(event.id)}`,
      alias: [`/spip.php?evenement${String(event.id)}`],
    },
    remarks: [
      `Ancien site : ${place}, porté par ${carrier.article.kind} ${String(carrier.article.id)}`,
    ],
    body: [body, writeMarkdown({ type: 'root', children: [announcement(carrier)] })]
      .filter((text) => text !== '')
      .join('\n'),
    toReview: [],
    leftOut,
  };
}

function announcement({ facts, url }: ScheduledChange): Paragraph {
  const link: PhrasingContent = {
    type: 'link',
    url,
    children: [{ type: 'text', value: facts.title }],
  };
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: 'Voir ' }, link, { type: 'text', value: '.' }],
  };
}
