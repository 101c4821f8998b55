import { z } from 'zod';
import { isDay, isHour, isPartialDate } from '../../lib/dates.ts';
import { stripControlCharacters } from '../../lib/text.ts';
import { describeAltProblem } from './alt.ts';
import { groupHelp } from './group-help.ts';
import { rewriteDay, rewriteDayAndHour, rewriteHour } from './rewritten-times.ts';
import { block, list } from './shapes.ts';

/** Messages are for an editor who knows no code: each says what to write. */
z.config(z.locales.fr());

/** What a JSON Schema can know of a day; whether it exists, it cannot. */
export const DAY_PATTERN = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const HOUR_PATTERN = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;

/**
 * Words that say something, without the control characters that a copy may bring along.
 * @example text('titre') refuses '' with « Écrivez un texte après « titre: ». »
 */
export function text(key: string): z.ZodString {
  const missing = `Écrivez un texte après « ${key}: ».`;
  return z
    .string({
      error: ({ input }) =>
        typeof input === 'number' || typeof input === 'boolean'
          ? `Mettez ce texte entre guillemets : ${key}: "${String(input)}".`
          : missing,
    })
    .overwrite(stripControlCharacters)
    .trim()
    .refine(isVisible, missing)
    .meta({ pattern: String.raw`\S` });
}

/** Signs without width, which a copy may bring along, say nothing. */
function isVisible(words: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(words);
}

const STABLE_ID =
  'Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : des minuscules sans accents, des chiffres, des tirets.';

/** By what feeds and calendars know an item, whatever becomes of its file (RFC 5545 §3.8.4.7). */
export const stableId = z
  .string({ error: STABLE_ID })
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, STABLE_ID);

/** A calendar day that exists, `AAAA-MM-JJ`. */
export const day = z
  .string({
    error: ({ input }) =>
      rewriteDay(String(input)) ?? 'Écrivez une date comme 2025-10-14 (année, mois, jour).',
  })
  .refine(isDay, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une date du calendrier. ${rewriteDay(String(input)) ?? 'Écrivez-la comme 2025-10-14 (année, mois, jour).'}`,
  })
  .meta({ pattern: `^${DAY_PATTERN}$` });

const PARTIAL_DATE = 'comme 2025-10-14 ; sans jour connu, comme 2023-11 ou 2023';

/** A day, or the month or the year alone where no day is known; YAML reads a year as a number. */
export const partialDate = z
  .union([z.int().transform(String), z.string()], { error: `Écrivez une date ${PARTIAL_DATE}.` })
  .refine(isPartialDate, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une date du calendrier. ${rewriteDay(String(input)) ?? `Écrivez-la ${PARTIAL_DATE}.`}`,
  })
  .meta({
    pattern: String.raw`^\d{4}(?:-(?:0[1-9]|1[0-2]))?$|^${DAY_PATTERN}$`,
    minimum: 1000,
    maximum: 9999,
  });

/** A wall-clock hour, quoted in YAML: « "14:30" ». */
export const hour = z
  .string({
    error: ({ input }) =>
      (typeof input === 'number' ? rewriteHour(input) : undefined) ??
      'Écrivez l’heure entre guillemets, comme "14:30".',
  })
  .refine(isHour, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une heure. ${rewriteHour(String(input)) ?? 'Écrivez-la entre guillemets, comme "14:30".'}`,
  })
  .meta({ pattern: `^${HOUR_PATTERN}$` });

/** A local day and hour, for embargo and expiry: « "2025-10-14 08:00" ». */
export const dayAndHour = z
  .string({ error: 'Écrivez un jour et une heure entre guillemets, comme "2025-10-14 08:00".' })
  .refine(isDayAndHour, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas un jour et une heure. ${rewriteDayAndHour(String(input)) ?? 'Écrivez-les entre guillemets, comme "2025-10-14 08:00".'}`,
  })
  .meta({ pattern: `^${DAY_PATTERN} ${HOUR_PATTERN}$` });

const UPDATE =
  'Écrivez un jour, comme 2025-10-14, ou entre guillemets un jour et une heure, comme "2025-10-14 16:30".';

/** When something was changed: a day, with its hour where two changes fall on one day. */
export const dayOrDayAndHour = z
  .string({ error: UPDATE })
  .refine((value) => isDay(value) || isDayAndHour(value), {
    error: ({ input }) => `« ${String(input)} » n’est pas une date du calendrier. ${UPDATE}`,
  })
  .meta({ pattern: `^${DAY_PATTERN}(?: ${HOUR_PATTERN})?$` });

/** A web address that a reader can open. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: ({ input }) =>
      typeof input !== 'string'
        ? 'Écrivez après « url: » une adresse web en entier, comme https://www.exemple.org/.'
        : `« ${input} » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.`,
  })
  .meta({ pattern: '^https?://' });

/** The file name of a term in its vocabulary: « liban », « saint-brieuc ». */
export const termSlug = z
  .string({ error: 'Écrivez le nom d’une fiche sans « .md », comme burkina-faso.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme burkina-faso.`,
  });

const EVENT_PATH =
  'le chemin du rendez-vous sans « .md », comme agenda/2025/2025-10-14-groupe-pays-liban';

/** Names of agenda files, for what came out of a meeting to lead to it, and the meeting to it. */
export const eventReferences = list(
  z
    .string({ error: `Écrivez ${EVENT_PATH}.` })
    .regex(/^agenda\/\d{4}\/[\w-]+$/, `Écrivez ${EVENT_PATH}.`),
  '[agenda/2025/2025-10-14-groupe-pays-liban]',
);

const ARTICLE_PATH =
  'le chemin de l’article sans « .md », comme articles/2025/2025-09-10-hokusai-obuse-loire';

/** Names of the files that say the same in other languages. */
export const articleReferences = list(
  z
    .string({ error: `Écrivez ${ARTICLE_PATH}.` })
    .regex(/^articles\/\d{4}\/[\w-]+$/, `Écrivez ${ARTICLE_PATH}.`),
  '[articles/2025/2025-09-10-hokusai-obuse-loire]',
);

/** A list of terms; an empty list is the same as none. */
export const termSlugs = z
  .array(termSlug, { error: ({ input }) => describeList(input) })
  .default([]);

/** With the editor's own words, where they can be told apart. */
function describeList(input: unknown): string {
  const words = typeof input === 'string' ? input.split(/\s*[,;]\s*|\s+et\s+/) : [];
  const shown = words.length === 0 ? 'liban, maroc' : words.join(', ');
  return `Écrivez une liste entre crochets, comme [${shown.replace(/^\((.*)\)$/, '$1')}].`;
}

/** A picture whose author has said what it shows, or that it shows nothing of use. */
export const picture = block(
  {
    fichier: text('fichier').meta(groupHelp.file),
    alt: z
      .string({ error: 'Décrivez entre guillemets ce que montre l’image, après « alt: ».' })
      .default('')
      .meta(groupHelp.alt),
    credit: text('credit').optional().meta(groupHelp.credit),
    decorative: z
      .boolean({ error: 'Écrivez true (image décorative), ou retirez cette ligne.' })
      .default(false)
      .meta(groupHelp.decorative),
  },
  '{ fichier: ./pont.jpg, alt: "Un pont de pierre", credit: "Ville de Tours" }',
)
  .superRefine(({ alt, decorative }, context) => {
    const problem = describeAltProblem(alt, decorative);
    if (problem !== undefined)
      context.addIssue({ code: 'custom', path: ['alt'], message: problem });
  })
  .transform(({ fichier, alt, credit, decorative }) => ({
    file: fichier,
    alt: decorative ? '' : alt.trim(),
    credit,
  }));

function isDayAndHour(value: string): boolean {
  return isDay(value.slice(0, 10)) && isHour(value.slice(11)) && value[10] === ' ';
}
