import { z } from 'zod';
import { firstDayOf } from '../../lib/dates.ts';
import { LANGUAGES } from '../../lib/language.ts';
import {
  dayAndHour,
  dayOrDayAndHour,
  partialDate,
  picture,
  stableId,
  termSlug,
  termSlugs,
  text,
  webAddress,
} from './scalars.ts';
import { block, list } from './shapes.ts';

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
  date: partialDate,
  mise_a_jour: dayOrDayAndHour.optional(),
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
  id: stableId.optional(),
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
    publishedOn: firstDayOf(keys.date),
    publicationDate: keys.date,
    updatedOn: keys.mise_a_jour?.slice(0, 10),
    /** The hour of the update in Paris, where its editor wrote one. */
    updatedHour: hourOf(keys.mise_a_jour),
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

function hourOf(update: string | undefined): string | undefined {
  return update?.includes(' ') === true ? update.slice(11) : undefined;
}

/** What the schema of every kind gives for the shared keys. */
export type EntryFields = ReturnType<typeof renameEntryFields>;

/**
 * Refuses an update before the publication, or one without its reason.
 * @example checkUpdate on { date: '2025-02-01', mise_a_jour: '2025-01-01' } adds an issue at « mise_a_jour »
 */
export function checkUpdate(keys: EntryKeys, context: z.RefinementCtx): void {
  const { date, mise_a_jour: updated, motif_mise_a_jour: reason } = keys;
  if (updated !== undefined && updated.slice(0, 10) < date) {
    const message = `La mise à jour (${updated}) précède la publication (${date}). Corrigez l’une des deux.`;
    context.addIssue({ code: 'custom', path: ['mise_a_jour'], message });
  }
  if ((updated === undefined) !== (reason === undefined)) {
    const message = 'Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.';
    context.addIssue({ code: 'custom', path: ['mise_a_jour'], message });
  }
}
