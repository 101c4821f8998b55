import { parse, stringify, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { SLUG } from '../../../src/lib/text.ts';

const slug = z.string().regex(SLUG, 'Écrivez le nom d’une fiche sans « .md ».');

/** Where what stands in a section, or bears a keyword, belongs here. */
const placeSchema = z.strictObject({
  titre: z.string().optional(),
  genre: z.enum(['article', 'agenda', 'ressource', 'aucun']).optional(),
  rubrique: z.enum(['cuf', 'collectivites', 'reseau']).optional(),
  type: z.enum(['texte', 'photo', 'son', 'video']).optional(),
  pays: slug.optional(),
  thematique: slug.optional(),
  collectivite: slug.optional(),
  reseau: slug.optional(),
});
/** One line of the correspondences. */
export type Place = z.output<typeof placeSchema>;

const NUMBER = 'Écrivez un numéro de SPIP.';

const numbered = z.record(z.string().regex(/^\d+$/), placeSchema).default({});

const correspondencesSchema = z.strictObject({
  rubriques: numbered,
  groupes: numbered,
  mots: numbered,
  transcription_prevue: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'Écrivez un jour, comme 2027-12-31.')
    .optional(),
});
/** What a person has decided for each section, group of keywords and keyword of the old site. */
export type Correspondences = z.output<typeof correspondencesSchema>;

/** A file of correspondences that cannot be used, and why, in French. */
export class UnusableCorrespondences extends Error {
  override name = 'UnusableCorrespondences';
}

const HEADER = ` Où va chaque chose de l’ancien site. Proposé par l’import, à relire, puis relu par lui.
 genre : article, agenda, ressource ou aucun (rien n’est repris). rubrique : cuf, collectivites ou reseau.
 type : texte, photo, son ou video. pays, thematique, collectivite, reseau : le nom d’une fiche sans « .md ».
 Une rubrique sans ligne suit celle qui la contient ; un mot-clé sans ligne suit son groupe.
 transcription_prevue : le jour donné aux sons et aux films dont la transcription reste à faire.`;

/**
 * Reads the correspondences.
 * @throws UnusableCorrespondences
 * @example parseCorrespondences('rubriques: { 6: { genre: agenda } }') → { rubriques: { 6: { genre: 'agenda' } }, … }
 */
export function parseCorrespondences(source: string, file: string): Correspondences {
  const fields: unknown = read(source, file);
  const result = correspondencesSchema.safeParse(fields ?? {}, { error: inFrench });
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `  ${path.map(String).join('.')} : ${message}`,
  );
  throw new UnusableCorrespondences(`${file} ne peut pas servir :\n${problems.join('\n')}`);
}

/** What zod says of a shape by itself, which is English. */
function inFrench(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => `« ${key} »`).join(', ')} n’est pas attendu ici. Retirez-le, ou corrigez-le.`;
  }
  if (issue.code === 'invalid_key') return NUMBER;
  if (issue.code === 'invalid_value')
    return `Écrivez l’un de ces mots : ${issue.values.join(', ')}.`;
  return 'Cette valeur n’a pas la forme attendue. Suivez les lignes que l’import propose.';
}

function read(source: string, file: string): unknown {
  try {
    return parse(source);
  } catch (cause) {
    if (!(cause instanceof YAMLParseError)) throw cause;
    const line = cause.linePos?.[0].line ?? 1;
    throw new UnusableCorrespondences(
      `${file}:${String(line)} — Cette ligne, ou celle d’avant, n’est pas du YAML. Vérifiez-en les retraits, les deux-points, les accolades et les guillemets.`,
      { cause },
    );
  }
}

/**
 * Writes the correspondences, for a person to go over.
 * @example writeCorrespondences({ rubriques: { 4: { pays: 'liban' } }, … })
 *   → '# …\n\nrubriques:\n  "4":\n    pays: liban\n…'
 */
export function writeCorrespondences(correspondences: Correspondences): string {
  const comment = HEADER.split('\n')
    .map((line) => `#${line}`)
    .join('\n');
  return `${comment}\n\n${stringify(correspondences, { lineWidth: 0, collectionStyle: 'any' })}`;
}
