import { z } from 'zod';

const id = z.coerce.number().int().default(0);
const words = z.string().default('');

export const sectionRecord = z
  .object({
    id_rubrique: id,
    id_parent: id,
    titre: words,
    descriptif: words,
    texte: words,
    statut: words,
  })
  .transform((row) => ({
    id: row.id_rubrique,
    parentId: row.id_parent,
    title: row.titre,
    description: row.descriptif,
    text: row.texte,
    status: row.statut,
  }));
export type Section = z.output<typeof sectionRecord>;

export const authorRecord = z
  .object({ id_auteur: id, nom: words, bio: words, url_site: words, statut: words })
  .transform((row) => ({
    id: row.id_auteur,
    title: row.nom,
    url: row.url_site,
    status: row.statut,
  }));
export type Author = z.output<typeof authorRecord>;

export const keywordRecord = z
  .object({ id_mot: id, titre: words, descriptif: words, texte: words, id_groupe: id, type: words })
  .transform((row) => ({
    id: row.id_mot,
    title: row.titre,
    description: row.descriptif,
    text: row.texte,
    groupId: row.id_groupe,
    group: row.type,
  }));
export type Keyword = z.output<typeof keywordRecord>;

export const groupRecord = z
  .object({ id_groupe: id, titre: words })
  .transform((row) => ({ id: row.id_groupe, title: row.titre }));
export type KeywordGroup = z.output<typeof groupRecord>;

/** What the first versions do not say of a document: its extension does. */
const MEDIA: readonly (readonly [RegExp, string])[] = [
  [/^(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)$/, 'image'],
  [/^(?:mp3|ogg|oga|wav|wma|m4a|aiff?|flac|ra|mid)$/, 'audio'],
  [/^(?:mp4|m4v|webm|ogv|avi|mov|qt|wmv|mpe?g|flv|rm)$/, 'video'],
];

/** Up to SPIP 2.1 a document had neither a status nor a kind: it was there to be seen. */
export const documentRecord = z
  .object({
    id_document: id,
    id_vignette: id,
    extension: words,
    titre: words,
    descriptif: words,
    fichier: words,
    media: words,
    mode: words,
    distant: words,
    statut: z.string().default('publie'),
    credits: words,
    alt: words,
  })
  .transform((row) => ({
    id: row.id_document,
    extension: extensionOf(row),
    title: row.titre,
    description: row.descriptif,
    // Old rows name the folder too.
    file: row.fichier.replace(/^\/?IMG\//, ''),
    media: row.media || mediaOf(extensionOf(row)),
    mode: row.mode,
    isRemote: row.distant === 'oui',
    status: row.statut,
    credits: row.credits,
    alt: row.alt,
  }));
export type Document = z.output<typeof documentRecord>;

/** Before SPIP 2 the extension was a number in another table: the name of the file has it too. */
function extensionOf({ extension, fichier }: { extension: string; fichier: string }): string {
  return (extension || (/\.([a-z\d]+)$/i.exec(fichier)?.[1] ?? '')).toLowerCase();
}

function mediaOf(extension: string): string {
  return MEDIA.find(([extensions]) => extensions.test(extension))?.[1] ?? 'file';
}

export const eventRecord = z
  .object({
    id_evenement: id,
    id_article: id,
    date_debut: words,
    date_fin: words,
    titre: words,
    descriptif: words,
    lieu: words,
    adresse: words,
    horaire: words,
    statut: z.string().default('publie'),
  })
  .transform((row) => ({
    id: row.id_evenement,
    articleId: row.id_article,
    start: row.date_debut,
    end: row.date_fin,
    title: row.titre,
    description: row.descriptif,
    venue: row.lieu,
    address: row.adresse,
    isWholeDay: row.horaire === 'non',
    status: row.statut,
  }));
export type SpipEvent = z.output<typeof eventRecord>;

export const siteRecord = z
  .object({ id_syndic: id, nom_site: words, url_site: words, statut: words })
  .transform((row) => ({
    id: row.id_syndic,
    title: row.nom_site,
    url: row.url_site,
    status: row.statut,
  }));
export type ReferencedSite = z.output<typeof siteRecord>;

export const urlRecord = z
  .object({ id_parent: id, url: words, type: words, id_objet: id, date: words, perma: id })
  .transform((row) => ({
    url: row.url,
    /** The section above, of which the address is a part; 0 where it stands alone. */
    parentId: row.id_parent,
    kind: row.type,
    id: row.id_objet,
    date: row.date,
    isPermanent: row.perma === 1,
  }));
export type UrlRow = z.output<typeof urlRecord>;

/** A link between two things of the base. */
export interface Link {
  id: number;
  kind: string;
  targetId: number;
  /** Whether the text shows it: an attached document it does not show belongs below. */
  isShown: boolean;
  rank: number;
}
