import { parse } from 'yaml';
import { z } from 'zod';
import { listFields, type Field } from '../../src/domain/model/fields.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { isDay } from '../../src/lib/dates.ts';
import { optionOf, type Answers } from './options.ts';
import { readSession } from './session.ts';
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
  const sessions = answers.get('seance')?.map(readSession);
  const values = { ...summaryOf(kind, answers), ...defaultsOf(kind, given, today), ...given };
  return inOrder(sessions === undefined ? values : { ...values, seances: sessions }, kind);
}

/** What is written in a list and holds no comma; a name, an address may hold one. */
const LISTS_OF_FILES = ['evenements', 'traductions'];

const YES = /^(?:oui|o|vrai|true|yes|y|1)?$/i;
const NO = /^(?:non|n|faux|false|no|0)$/i;

/**
 * An answer as YAML would give it.
 * @example toValue(['liban, maroc'], the field « pays ») → ['liban', 'maroc']
 */
export function toValue(words: readonly string[], { key, schema, terms }: Field): unknown {
  if (schema.type === 'array') {
    const isSplit = terms !== undefined || LISTS_OF_FILES.includes(key);
    return isSplit ? words.flatMap((word) => word.split(/\s*,\s*/)) : [...words];
  }
  const [word = ''] = words;
  // What is no number is left for the schema to name.
  if (schema.type === 'integer') return /^-?\d+$/.test(word) ? Number(word) : word;
  return schema.type === 'boolean' || isEither(schema) ? toChoice(word) : word;
}

function toChoice(word: string): boolean | string {
  if (YES.test(word)) return true;
  return NO.test(word) ? false : word;
}

/** « a_la_une » is a day, or true. */
function isEither({ anyOf }: Field['schema']): boolean {
  return anyOf?.some((one) => typeof one === 'object' && one.type === 'boolean') === true;
}

/** The summary: the beginning of the text or, without one, the words of the model, which the check refuses. */
function summaryOf(kind: ModelKind, answers: Answers): Values {
  const field = listFields(kind).find(({ key }) => key === 'chapo');
  if (field === undefined) return {};
  const [text] = answers.get('texte') ?? [];
  return { chapo: text === undefined ? z.string().parse(parse(field.example)) : summarise(text) };
}

function defaultsOf(kind: ModelKind, given: Values, today: string): Values {
  if (kind === 'alertes') {
    const start = String(given.debut).slice(0, 10);
    const end = addDays(isDay(start) ? start : today, ALERT_DAYS);
    return { niveau: 'information', debut: `${today} 08:00`, fin: `${end} 18:00` };
  }
  if (kind === 'articles') return { date: today, rubrique: 'cuf' };
  if (kind === 'agenda' || kind === 'actes') return { date: today };
  if (kind !== 'ressources') return {};
  const transcript = isAwaited(given)
    ? { transcription: 'a-venir', transcription_prevue: addDays(today, TRANSCRIPT_DAYS) }
    : {};
  return { date: today, type: 'texte', ...transcript };
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
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
