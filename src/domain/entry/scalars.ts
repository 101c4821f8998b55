import { z } from 'zod';
import { stripControlCharacters, toId } from '../../lib/text.ts';
import { describeAltProblem } from './alt.ts';
import { groupHelp } from './group-help.ts';
import { block } from './shapes.ts';

/** Messages are for an editor who knows no code: each says what to write. */
z.config(z.locales.fr());

/**
 * Words that say something, without the control characters that a copy may bring along.
 * @example text('titre') refuses '' with « Écrivez un texte après « titre: ». »
 */
export function text(key: string): z.ZodString {
  const missing = `Écrivez un texte après « ${key}: ».`;
  return z
    .string({
      error: ({ input }) => describeText(input, key) ?? missing,
    })
    .overwrite(stripControlCharacters)
    .trim()
    .refine(isVisible, missing)
    .meta({ pattern: String.raw`\S` });
}

/** A number, « [Paris] »: a text that was written as something else. */
function describeText(input: unknown, key: string): string | undefined {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return `Mettez ce texte entre guillemets : ${key}: "${String(input)}".`;
  }
  const only = onlyTextOf(input);
  return only === undefined ? undefined : `Écrivez ce texte sans crochets : ${key}: "${only}".`;
}

/**
 * The text of « [Paris] » or « - Paris », where one text is wanted.
 * @example onlyTextOf(['Paris']) → 'Paris' ; onlyTextOf(['Paris', 'Lyon']) → undefined
 */
export function onlyTextOf(input: unknown): string | undefined {
  const words: unknown[] = Array.isArray(input) ? input : [];
  const [only] = words;
  return typeof only === 'string' && words.length === 1 ? only : undefined;
}

/**
 * A whole number, which is written without quotation marks.
 * @param wanted what to write instead of what is none
 * @example wholeNumber('Écrivez une année, comme 2024.') refuses '1995' with « Écrivez ce nombre sans guillemets : 1995. »
 */
export function wholeNumber(wanted: string): z.ZodInt {
  return z.int({
    error: ({ input }) =>
      typeof input === 'string' && /^\d{1,6}$/.test(input.trim())
        ? `Écrivez ce nombre sans guillemets : ${String(Number(input))}.`
        : wanted,
  });
}

/** Signs without width, which a copy may bring along, say nothing. */
function isVisible(words: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(words);
}

/** A title that a list shows in a few lines. */
export const titleText = text('titre').max(140, 'Raccourcissez le titre : 140 caractères au plus.');

/** A summary that a card shows whole. */
export const summaryText = text('chapo').max(
  400,
  'Raccourcissez le chapo : 400 caractères au plus.',
);

const ID_SIGNS = 'des minuscules sans accents, des chiffres, des tirets';
const STABLE_ID = `Écrivez après « id: » le premier nom du fichier sans « .md », comme 2025-10-14-groupe-pays-liban : ${ID_SIGNS}.`;

/** By what feeds and calendars know an item, whatever becomes of its file (RFC 5545 §3.8.4.7). */
export const stableId = z
  .string({ error: STABLE_ID })
  .regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/, { error: ({ input }) => describeId(String(input)) })
  .refine((id) => !MARKDOWN.test(id), { error: ({ input }) => describeId(String(input)) });

const MARKDOWN = /\.mdx?$/i;

/** With what was most likely meant. */
function describeId(written: string): string {
  const meant = toId(written.replace(MARKDOWN, ''));
  return meant === '' ? STABLE_ID : `Écrivez ${meant} : ${ID_SIGNS}, sans « .md ».`;
}

/** A web address that a reader can open. */
export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: ({ input }) =>
      typeof input !== 'string' || input.trim() === ''
        ? 'Écrivez après « url: » une adresse web en entier, comme https://www.exemple.org/.'
        : `« ${input} » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.`,
  })
  .meta({ pattern: '^https?://' });

/** A picture whose author has said what it shows, or that it shows nothing of use. */
export const picture = block(
  {
    fichier: text('fichier').meta(groupHelp.pictureFile),
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
    const problem = describeAltProblem({ alt, isDecorative: decorative });
    if (problem !== undefined)
      context.addIssue({ code: 'custom', path: ['alt'], message: problem });
  })
  .transform(({ fichier, alt, credit, decorative }) => ({
    file: fichier,
    alt: decorative ? '' : alt.trim(),
    credit,
  }));
