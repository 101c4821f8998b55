import { z } from 'zod';
import { SLUG, toId } from '../../lib/text.ts';
import { onlyTextOf } from './scalars.ts';
import { list } from './shapes.ts';

/**
 * The file name of a term in its vocabulary: « liban », « saint-brieuc ».
 * @param example the one that the help of the key gives
 * @example termSlug('lyon') refuses 2025 with « Écrivez le nom d’une fiche sans « .md », comme lyon. »
 */
export function termSlug(example: string): z.ZodString {
  return z.string({ error: ({ input }) => describeTerm(input, example) }).regex(SLUG, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas un nom de fiche. Écrivez le nom du fichier sans « .md », comme ${example}.`,
  });
}

/** « [lyon] » where one name is wanted. */
function describeTerm(input: unknown, example: string): string {
  if (!Array.isArray(input)) return `Écrivez le nom d’une fiche sans « .md », comme ${example}.`;
  return (
    describeBrackets(input) ?? `Écrivez un seul nom de fiche, sans crochets, comme ${example}.`
  );
}

/**
 * What to write where one name stands between brackets, and none may.
 * @example describeBrackets(['lyon']) → 'Écrivez ce nom sans crochets : lyon.' ; describeBrackets('lyon') → undefined
 */
export function describeBrackets(input: unknown): string | undefined {
  const only = onlyTextOf(input);
  return only === undefined ? undefined : `Écrivez ce nom sans crochets : ${only}.`;
}

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

/**
 * A list of terms; an empty list is the same as none.
 * @param example the one that the help of the key gives
 * @example termSlugs('[nancy, aude]') refuses true with « Écrivez une liste entre crochets, comme [nancy, aude]. »
 */
export function termSlugs(example: string): z.ZodDefault<z.ZodArray<z.ZodString>> {
  const [first = example] = /[^[\], ]+/.exec(example) ?? [];
  return z
    .array(termSlug(first), { error: ({ input }) => describeList(input, example) })
    .default([]);
}

const SLUGS = /^[a-z0-9-]+(?:\s+(?!et\b)[a-z0-9-]+)+$/;

/** With the names of the files that the editor's own words seem to name. */
function describeList(input: unknown, example: string): string {
  const written = typeof input === 'string' ? input : namesIn(input);
  // « maroc » and « liban » on lines of their own, without a dash, are « maroc liban » to YAML.
  const parts = SLUGS.test(written) ? /\s+/ : /\s*[,;]\s*|\s+et\s+/;
  const shown = written
    .split(parts)
    .map(toId)
    .filter((name) => name !== '')
    .join(', ');
  return `Écrivez une liste entre crochets, comme ${shown === '' ? example : `[${shown}]`}.`;
}

/** « {maroc, liban} » is a group of two keys to YAML. */
function namesIn(input: unknown): string {
  const isNames =
    typeof input === 'object' && input !== null && Object.values(input).every((it) => it === null);
  return isNames ? Object.keys(input).join(', ') : '';
}
