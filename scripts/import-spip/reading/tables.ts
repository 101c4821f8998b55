/**
 * What is read of each table, by name: nothing else leaves the base, neither passwords nor e-mails nor
 * addresses of visitors. The names are those without the prefix of the installation (`spip_`).
 */
export const COLUMNS = {
  articles: [
    'id_article',
    'surtitre',
    'titre',
    'soustitre',
    'id_rubrique',
    'descriptif',
    'chapo',
    'texte',
    'ps',
    'date',
    'statut',
    'date_redac',
    'date_modif',
    'lang',
    'id_trad',
    'nom_site',
    'url_site',
    'virtuel',
  ],
  rubriques: ['id_rubrique', 'id_parent', 'titre', 'descriptif', 'texte', 'statut', 'lang'],
  auteurs: ['id_auteur', 'nom', 'bio', 'nom_site', 'url_site', 'statut'],
  mots: ['id_mot', 'titre', 'descriptif', 'texte', 'id_groupe', 'type'],
  groupes_mots: ['id_groupe', 'titre', 'descriptif'],
  documents: [
    'id_document',
    'id_vignette',
    'extension',
    'titre',
    'descriptif',
    'fichier',
    'media',
    'mode',
    'distant',
    'statut',
    'credits',
    'alt',
  ],
  evenements: [
    'id_evenement',
    'id_article',
    'date_debut',
    'date_fin',
    'titre',
    'descriptif',
    'lieu',
    'adresse',
    'horaire',
    'statut',
    'id_evenement_source',
  ],
  breves: [
    'id_breve',
    'date_heure',
    'titre',
    'texte',
    'lien_titre',
    'lien_url',
    'statut',
    'id_rubrique',
    'lang',
  ],
  syndic: ['id_syndic', 'id_rubrique', 'nom_site', 'url_site', 'descriptif', 'statut'],
  urls: ['url', 'type', 'id_objet', 'date', 'perma', 'id_parent'],
  forum: ['id_forum', 'statut'],
  meta: ['nom', 'valeur'],
  auteurs_liens: ['id_auteur', 'id_objet', 'objet'],
  mots_liens: ['id_mot', 'id_objet', 'objet'],
  documents_liens: ['id_document', 'id_objet', 'objet', 'vu', 'rang_lien'],
  // Up to SPIP 2.1, one table for each kind of thing that is linked.
  auteurs_articles: ['id_auteur', 'id_article'],
  auteurs_rubriques: ['id_auteur', 'id_rubrique'],
  mots_articles: ['id_mot', 'id_article'],
  mots_rubriques: ['id_mot', 'id_rubrique'],
  mots_breves: ['id_mot', 'id_breve'],
  mots_documents: ['id_mot', 'id_document'],
  documents_articles: ['id_document', 'id_article', 'vu'],
  documents_rubriques: ['id_document', 'id_rubrique', 'vu'],
  documents_breves: ['id_document', 'id_breve', 'vu'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A table that is read. */
export type TableName = keyof typeof COLUMNS;

/** A row by its columns; a column that this version does not have is empty. */
export type Row = Readonly<Record<string, string>>;

/** Without these, no base is one of SPIP. */
export const ESSENTIAL: readonly TableName[] = ['articles', 'rubriques', 'auteurs', 'meta'];

/**
 * Whether a table is one of those read.
 * @example isTableName('articles') → true ; isTableName('jobs') → false
 */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(COLUMNS, name);
}

/** What SPIP keeps for itself: caches, its own lists, former versions, visits. Nobody has written it. */
const WORKINGS =
  /^(?:ajax|caches?|depots|index|jobs|meta_|ortho|paquets|plugins|popularites|referers|resultats|test|types_documents|versions|visites)/;

/**
 * Whether a table of the installation holds what somebody has written and no import reads.
 * @example isUnread('spip_petitions', 'spip_') → true ; isUnread('spip_jobs', 'spip_') → false
 */
export function isUnread(name: string, prefix: string): boolean {
  const table = name.slice(prefix.length);
  return name.startsWith(prefix) && !isTableName(table) && !WORKINGS.test(table);
}
