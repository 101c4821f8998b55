import fc from 'fast-check';
import { stringify } from 'yaml';
import { toOffsetDateTime } from '../../src/lib/dates.ts';
import type { ProjectCopy } from './project-copy.ts';

const TOPICS = [
  ...['climat', 'eau', 'culture', 'jeunesse', 'sante', 'mobilite', 'numerique', 'forets'],
];
const STATE_WORDS = {
  confirme: '',
  'date-a-retenir': 'Date à retenir\u00A0: ',
  reporte: 'Reporté\u00A0: ',
  annule: 'Annulé\u00A0: ',
  complet: 'Complet\u00A0: ',
} as const;
const FIRST_DAY = Temporal.PlainDate.from('2026-02-01');

/** What the file of a generated event says, as every output must say it. */
export interface GeneratedEvent {
  path: string;
  title: string;
  /** ISO: a day, or a date-time with the offset of its zone. */
  start: string;
  end: string | undefined;
  status: string;
  place: string;
  topic: string;
}

const shape = fc.record({
  dayOffset: fc.integer({ min: 0, max: 700 }),
  length: fc.integer({ min: 0, max: 3 }),
  hour: fc.option(fc.integer({ min: 7, max: 18 }), { nil: undefined }),
  duration: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  zone: fc.constantFrom('Europe/Paris', 'Asia/Tokyo', 'America/Bogota'),
  state: fc.constantFrom(...(Object.keys(STATE_WORDS) as (keyof typeof STATE_WORDS)[])),
  place: fc.constantFrom('Paris', 'Tanger', 'Dakar, hôtel de ville', 'Obuse'),
});

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/**
 * Writes so many random events into a copy of the project; one seed, so that a failure comes back.
 * @example writeEvents(copy, 300) → what each file says
 */
export function writeEvents(copy: ProjectCopy, count: number): GeneratedEvent[] {
  return fc
    .sample(shape, { numRuns: count, seed: 1975 })
    .map((drawn, index) => writeEvent(copy, drawn, index));
}

function writeEvent(copy: ProjectCopy, drawn: Shape, index: number): GeneratedEvent {
  const slug = `rencontre-${String(index + 1)}`;
  const topic = TOPICS[index % TOPICS.length] ?? 'climat';
  const { day, last, hour, endHour } = timesOf(drawn);
  const title = `atelier ${String(index + 1)}`;
  copy.write(
    `agenda/${day.slice(0, 4)}/${day}-${slug}.md`,
    `---\n${stringify({ ...fieldsOf(drawn), titre: `L'${title} : eau & climat`, thematiques: [topic] })}---\n\nTexte.\n`,
  );
  const at = (date: string, time: string | undefined) =>
    time === undefined ? date : toOffsetDateTime({ day: date, hour: time, zone: drawn.zone });
  return {
    path: `/agenda/${day.slice(0, 7).replace('-', '/')}/${slug}/`,
    title: `${STATE_WORDS[drawn.state]}L’${title}\u00A0: eau & climat`,
    start: at(day, hour),
    end: endHour === undefined && last === day ? undefined : at(last, endHour),
    status: statusOf(drawn.state),
    place: drawn.place,
    topic,
  };
}

function timesOf({ dayOffset, length, hour, duration }: Shape) {
  const day = FIRST_DAY.add({ days: dayOffset });
  const endHour = hour === undefined || duration === undefined ? undefined : hour + duration;
  return {
    day: day.toString(),
    last: day.add({ days: length }).toString(),
    hour: hour === undefined ? undefined : hourText(hour),
    endHour: endHour === undefined ? undefined : hourText(endHour),
  };
}

/** The frontmatter; a key without a value is not written. */
function fieldsOf(drawn: Shape) {
  const { day, last, hour, endHour } = timesOf(drawn);
  const isOff = drawn.state === 'annule' || drawn.state === 'reporte';
  return {
    chapo: 'Une rencontre tirée au sort pour éprouver les sorties du site.',
    date: '2026-01-01',
    jour: day,
    heure: hour,
    jour_fin: last === day ? undefined : last,
    heure_fin: endHour,
    fuseau: drawn.zone,
    lieu: drawn.place,
    modalite: 'presentiel',
    etat: drawn.state,
    ...(isOff && {
      motif: 'Salle indisponible',
      mise_a_jour: '2026-01-02',
      motif_mise_a_jour: 'Salle indisponible',
    }),
  };
}

function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

function statusOf(state: keyof typeof STATE_WORDS): string {
  if (state === 'annule') return 'CANCELLED';
  return state === 'reporte' || state === 'date-a-retenir' ? 'TENTATIVE' : 'CONFIRMED';
}
