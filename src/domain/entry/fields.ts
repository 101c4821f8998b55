import { z } from 'zod';
import { firstDayOf } from '../../lib/dates.ts';
import { LANGUAGES } from '../../lib/language.ts';
import { groupHelp } from './group-help.ts';
import { addKeyFault } from './key-fault.ts';
import { entryHelp as help } from './help.ts';
import { termSlug, termSlugs } from './references.ts';
import { picture, stableId, summaryText, text, titleText, webAddress } from './scalars.ts';
import { dayAndHour, dayOrDayAndHour, lastDayAndHour, partialDate } from './times.ts';
import { block, list } from './shapes.ts';

const LINK = '{ titre: "Site de CGLU", url: "https://www.uclg.org/" }';

const link = block(
  { titre: text('titre').meta(groupHelp.title), url: webAddress.meta(groupHelp.address) },
  LINK,
).transform(({ titre, url }) => ({
  title: titre,
  url,
}));

const ATTACHMENT = '{ titre: "Ordre du jour", fichier: ./ordre-du-jour.pdf }';

const attachment = block(
  { titre: text('titre').meta(groupHelp.title), fichier: text('fichier').meta(groupHelp.file) },
  ATTACHMENT,
).transform(({ titre, fichier }) => ({ title: titre, file: fichier }));

/** The first keys of every article, event and resource, in the editors' words. */
export const openingFields = {
  titre: titleText.meta(help.titre),
  chapo: summaryText.meta(help.chapo),
  date: partialDate.meta(help.date),
  mise_a_jour: dayOrDayAndHour.optional().meta(help.mise_a_jour),
  motif_mise_a_jour: text('motif_mise_a_jour').optional().meta(help.motif_mise_a_jour),
};

/** The keys that come last in every kind of entry; those of the kind itself stand between. */
export const closingFields = {
  pays: termSlugs(help.pays.example).meta(help.pays),
  thematiques: termSlugs(help.thematiques.example).meta(help.thematiques),
  collectivites: termSlugs(help.collectivites.example).meta(help.collectivites),
  reseaux: termSlugs(help.reseaux.example).meta(help.reseaux),
  edition: termSlug(help.edition.example).optional().meta(help.edition),
  langue: z.enum(LANGUAGES, { error: 'Écrivez fr, en, es ou ar.' }).default('fr').meta(help.langue),
  image: picture.optional().meta(help.image),
  documents: list(attachment, `[${ATTACHMENT}]`).meta(help.documents),
  liens: list(link, `[${LINK}]`).meta(help.liens),
  contact: text('contact').optional().meta(help.contact),
  brouillon: z
    .boolean({ error: 'Écrivez true (brouillon) ou false.' })
    .default(false)
    .meta(help.brouillon),
  publication: dayAndHour.optional().meta(help.publication),
  expiration: lastDayAndHour.optional().meta(help.expiration),
  id: stableId.optional().meta(help.id),
  alias: list(
    z.string({ error: 'Écrivez une ancienne adresse, qui commence par « / ».' }).startsWith('/', {
      error: ({ input }) =>
        `Une ancienne adresse commence par « / » : écrivez ${fromRoot(String(input))}.`,
    }),
    '[/Ancienne-adresse]',
  ).meta(help.alias),
  exemple: z.boolean({ error: 'Écrivez true ou false.' }).default(false).meta(help.exemple),
};

/** « https://www.exemple.org/ancien » and « ancien » → « /ancien »: the hosts of the site are known elsewhere. */
function fromRoot(written: string): string {
  return `/${written.trim().replace(/^(?:https?:\/\/[^/]*)?\/*/i, '')}`;
}

/** The keys that every article, event and resource may have. */
export const entryFields = { ...openingFields, ...closingFields };

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
    addKeyFault(context, { path: ['mise_a_jour'], message });
  }
  if ((updated === undefined) !== (reason === undefined)) {
    const message = 'Écrivez « mise_a_jour » et « motif_mise_a_jour » ensemble, ou aucun des deux.';
    const written = updated === undefined ? 'motif_mise_a_jour' : 'mise_a_jour';
    const dependsOn = ['mise_a_jour', 'motif_mise_a_jour'];
    addKeyFault(context, { path: [written], message, dependsOn });
  }
}
