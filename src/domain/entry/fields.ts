import { z } from 'zod';
import { isDay, isHour } from '../../lib/dates.ts';
import { LANGUAGES } from '../../lib/language.ts';
import { describeAltProblem } from './alt.ts';
import { block, list } from './shapes.ts';

/** Messages are for an editor who knows no code: each says what to write. */
z.config(z.locales.fr());

/**
 * A line of text that says something.
 * @example text('titre') refuses '' with « Écrivez un texte après « titre: ». »
 */
export function text(key: string): z.ZodString {
  return z
    .string({ error: `Écrivez un texte après « ${key}: ».` })
    .trim()
    .min(1, `Écrivez un texte après « ${key}: ».`);
}

/** A calendar day that exists, `AAAA-MM-JJ`. */
export const day = z
  .string({ error: 'Écrivez une date comme 2025-10-14 (année, mois, jour).' })
  .refine(isDay, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une date du calendrier. Écrivez-la comme 2025-10-14 (année, mois, jour).`,
  });

/** A wall-clock hour, quoted in YAML: « "14:30" ». */
export const hour = z
  .string({ error: 'Écrivez l’heure entre guillemets, comme "14:30".' })
  .refine(isHour, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas une heure. Écrivez-la entre guillemets, comme "14:30".`,
  });

/** A local day and hour, for embargo and expiry: « "2025-10-14 08:00" ». */
export const dayAndHour = z
  .string({ error: 'Écrivez un jour et une heure entre guillemets, comme "2025-10-14 08:00".' })
  .refine((value) => isDay(value.slice(0, 10)) && isHour(value.slice(11)) && value[10] === ' ', {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas un jour et une heure. Écrivez-les entre guillemets, comme "2025-10-14 08:00".`,
  });

/** A web address that a reader can open. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: ({ input }) =>
    `« ${String(input)} » n’est pas une adresse web. Écrivez-la en entier, comme https://www.exemple.org/.`,
});

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

/** A list of terms; an empty list is the same as none. */
export const termSlugs = z
  .array(termSlug, { error: 'Écrivez une liste entre crochets, comme [liban, maroc].' })
  .default([]);

/** A picture whose author has said what it shows, or that it shows nothing of use. */
export const picture = block(
  {
    fichier: text('fichier'),
    alt: z
      .string({ error: 'Décrivez entre guillemets ce que montre l’image, après « alt: ».' })
      .default(''),
    credit: text('credit').optional(),
    decorative: z
      .boolean({ error: 'Écrivez true (image décorative), ou retirez cette ligne.' })
      .default(false),
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

const LINK = '{ titre: "Site de CGLU", url: "https://www.uclg.org/" }';

const link = block({ titre: text('titre'), url: webAddress }, LINK).transform(({ titre, url }) => ({
  title: titre,
  url,
}));

const ATTACHMENT = '{ titre: "Ordre du jour", fichier: ./ordre-du-jour.pdf }';

const attachment = block({ titre: text('titre'), fichier: text('fichier') }, ATTACHMENT).transform(
  ({ titre, fichier }) => ({ title: titre, file: fichier }),
);

/** The keys that every article, event and resource may have, in the editors' words. */
export const entryFields = {
  titre: text('titre').max(140, 'Raccourcissez le titre : 140 caractères au plus.'),
  chapo: text('chapo').max(400, 'Raccourcissez le chapo : 400 caractères au plus.'),
  date: day,
  mise_a_jour: day.optional(),
  motif_mise_a_jour: text('motif_mise_a_jour').optional(),
  pays: termSlugs,
  thematiques: termSlugs,
  collectivites: termSlugs,
  reseaux: termSlugs,
  edition: termSlug.optional(),
  langue: z.enum(LANGUAGES, { error: 'Écrivez fr, en, es ou ar.' }).default('fr'),
  image: picture.optional(),
  documents: list(attachment, `[${ATTACHMENT}]`),
  liens: list(link, `[${LINK}]`),
  contact: text('contact').optional(),
  brouillon: z.boolean({ error: 'Écrivez true (brouillon) ou false.' }).default(false),
  publication: dayAndHour.optional(),
  expiration: dayAndHour.optional(),
  id: text('id').optional(),
  alias: list(
    z
      .string({ error: 'Écrivez une ancienne adresse, qui commence par « / ».' })
      .startsWith('/', 'Une ancienne adresse commence par « / ».'),
    '[/Ancienne-adresse]',
  ),
  exemple: z.boolean({ error: 'Écrivez true ou false.' }).default(false),
};

type EntryKeys = z.output<z.ZodObject<typeof entryFields>>;

/**
 * Renames the shared keys once; beyond this line nothing is French but the values.
 * @example renameEntryFields({ titre: 'Un titre', … }) → { title: 'Un titre', … }
 */
export function renameEntryFields(keys: EntryKeys) {
  return {
    title: keys.titre,
    summary: keys.chapo,
    publishedOn: keys.date,
    updatedOn: keys.mise_a_jour,
    updateReason: keys.motif_mise_a_jour,
    countrySlugs: keys.pays,
    topicSlugs: keys.thematiques,
    localGovernmentSlugs: keys.collectivites,
    networkSlugs: keys.reseaux,
    proceedingsSlug: keys.edition,
    language: keys.langue,
    picture: keys.image,
    documents: keys.documents,
    links: keys.liens,
    contact: keys.contact,
    isDraft: keys.brouillon,
    embargoUntil: keys.publication,
    expiresAt: keys.expiration,
    stableId: keys.id,
    aliases: keys.alias,
    isSample: keys.exemple,
  };
}

/** What the schema of every kind gives for the shared keys. */
export type EntryFields = ReturnType<typeof renameEntryFields>;

/**
 * Refuses an update before the publication, or one without its reason.
 * @example checkUpdate on { date: '2025-02-01', mise_a_jour: '2025-01-01' } adds an issue at « mise_a_jour »
 */
export function checkUpdate(keys: EntryKeys, context: z.RefinementCtx): void {
  const { date, mise_a_jour: updated, motif_mise_a_jour: reason } = keys;
  if (updated !== undefined && updated < date) {
    const message = `La mise à jour (${updated}) précède la publication (${date}). Corrigez l’une des deux.`;
    context.addIssue({ code: 'custom', path: ['mise_a_jour'], message });
  }
  if ((updated === undefined) !== (reason === undefined)) {
    const message = 'Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.';
    context.addIssue({ code: 'custom', path: ['mise_a_jour'], message });
  }
}
