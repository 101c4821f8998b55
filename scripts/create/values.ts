import { parse } from 'yaml';
import { z } from 'zod';
import { listFields, type Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { optionOf, type Answers } from './options.ts';
import { summarise } from './summary.ts';

/** The fields of a file, in the editors' words, as YAML would give them. */
export type Values = Record<string, unknown>;

/** How many days an alert lasts, and a transcript may be awaited, when nobody says. */
const ALERT_DAYS = 7;
const TRANSCRIPT_DAYS = 30;

/**
 * The fields that the answers give, in the order of the model, with what follows from them.
 * @param today the day of publication where none is given
 * @example readValues(answers, { kind: 'agenda', today: '2026-11-28' }) → { titre: …, date: '2026-11-28', jour: …, … }
 */
export function readValues(
  answers: Answers,
  { kind, today }: { kind: ModelKind; today: string },
): Values {
  const given: Values = {};
  for (const field of listFields(kind)) {
    const words = answers.get(optionOf(field.key));
    if (words !== undefined) given[field.key] = toValue(words, field);
  }
  const sessions = answers.get('seance')?.map(toSession);
  const values = { ...summaryOf(kind, answers), ...defaultsOf(kind, given, today), ...given };
  return inOrder(sessions === undefined ? values : { ...values, seances: sessions }, kind);
}

/**
 * An answer as YAML would give it.
 * @example toValue(['liban, maroc'], the field « pays ») → ['liban', 'maroc']
 */
export function toValue(words: readonly string[], { schema }: Field): unknown {
  if (schema.type === 'array') return words.flatMap((word) => word.split(/\s*,\s*/));
  const [word = ''] = words;
  if (schema.type === 'integer') return Number(word);
  if (schema.type !== 'boolean' && !isEither(schema)) return word;
  if (/^(?:oui|true)?$/i.test(word)) return true;
  return /^(?:non|false)$/i.test(word) ? false : word;
}

/** « a_la_une » is a day, or true. */
function isEither({ anyOf }: Field['schema']): boolean {
  return anyOf?.some((one) => typeof one === 'object' && one.type === 'boolean') === true;
}

/** « 2026-12-15 14:30 16:00 Ouverture »: a day, its hours and its title, as far as they are known. */
function toSession(words: string, index: number): Values {
  const [jour = '', ...rest] = words.trim().split(/\s+/);
  const hours = rest.filter((word) => /^\d{1,2}:\d{2}$/.test(word));
  const title = rest.filter((word) => !hours.includes(word)).join(' ');
  const [start, end] = hours;
  return {
    id: `s${String(index + 1)}`,
    ...(title === '' ? {} : { titre: title }),
    jour,
    ...(start === undefined ? {} : { heure: start }),
    ...(end === undefined ? {} : { heure_fin: end }),
  };
}

/** The summary: the beginning of the text or, without one, the words of the model, which the check refuses. */
function summaryOf(kind: ModelKind, answers: Answers): Values {
  const field = listFields(kind).find(({ key }) => key === 'chapo');
  if (field === undefined) return {};
  const [text] = answers.get('texte') ?? [];
  return { chapo: text === undefined ? z.string().parse(parse(field.example)) : summarise(text) };
}

function defaultsOf(kind: ModelKind, given: Values, today: string): Values {
  const after = (days: number) => Temporal.PlainDate.from(today).add({ days }).toString();
  if (kind === 'alertes') {
    const end = `${after(ALERT_DAYS)} 18:00`;
    return { niveau: 'information', debut: `${today} 08:00`, fin: end };
  }
  if (kind === 'articles') return { date: today, rubrique: 'cuf' };
  if (kind === 'agenda' || kind === 'actes') return { date: today };
  if (kind !== 'ressources') return {};
  const transcript = isAwaited(given)
    ? { transcription: 'a-venir', transcription_prevue: after(TRANSCRIPT_DAYS) }
    : {};
  return { date: today, type: 'texte', ...transcript };
}

function isAwaited({ type, transcription }: Values): boolean {
  return (type === 'son' || type === 'video') && transcription === undefined;
}

/**
 * What a file is called, whatever its kind calls it.
 * @example titleOf({ nom: 'Islande' }) → 'Islande'
 */
export function titleOf({ titre, nom }: Values): string {
  const title = titre ?? nom;
  return typeof title === 'string' ? title : '';
}

function inOrder(values: Values, kind: ModelKind): Values {
  const keys = listFields(kind).map(({ key }) => key);
  return Object.fromEntries(keys.filter((key) => key in values).map((key) => [key, values[key]]));
}
