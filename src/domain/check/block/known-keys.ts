import { nearest } from '../near.ts';
import { CONTENT_KINDS, KINDS, type ContentKind } from '../../kinds.ts';
import { keysAt, schemaAt } from './schema-keys.ts';
import { valueAt } from './value-at.ts';

/** Words that editors write for a key, from other sites, from English, or from habit. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  titre: ['title', 'intitule', 'nom', 'objet'],
  nom: ['titre', 'name', 'pays'],
  chapo: ['chapeau', 'resume', 'summary', 'description', 'accroche', 'introduction', 'intro'],
  date: ['publie', 'publie-le', 'date-de-publication', 'published', 'jour', 'parution'],
  jour: ['date', 'date-debut', 'debut', 'quand', 'le', 'date-evenement', 'start'],
  jour_fin: ['date-fin', 'fin', 'date-de-fin', 'end', 'jusqu-au', 'fin-jour'],
  heure: ['horaire', 'heure-debut', 'heures', 'horaires', 'time', 'debut', 'start'],
  heure_fin: ['fin', 'end', 'horaire-fin', 'heure-de-fin', 'fin-heure'],
  lieu: ['place', 'ou', 'salle', 'endroit', 'location', 'ville'],
  sous_titre: ['lieu', 'soustitre', 'subtitle', 'ville', 'sur-titre'],
  mise_a_jour: ['maj', 'updated', 'modifie', 'date-de-mise-a-jour', 'update'],
  motif_mise_a_jour: ['motif-maj', 'raison', 'motif'],
  thematiques: ['themes', 'theme', 'tags', 'mots-cles', 'categories', 'sujets', 'tag'],
  rubrique: ['categorie', 'category', 'section', 'type'],
  collectivites: ['villes', 'ville', 'communes', 'regions', 'territoires', 'membres'],
  reseaux: ['partenaires', 'organisations', 'reseau'],
  pays: ['country', 'countries', 'pay'],
  image: ['photo', 'illustration', 'visuel', 'picture', 'img', 'vignette', 'couverture'],
  documents: ['pieces-jointes', 'fichiers', 'document', 'piece-jointe', 'pdf', 'telechargements'],
  liens: ['links', 'lien', 'urls', 'sites', 'voir-aussi'],
  fichier: ['file', 'src', 'nom', 'chemin', 'url', 'document', 'image'],
  alt: ['description', 'alternative', 'texte', 'texte-alternatif', 'legende', 'titre'],
  credit: ['copyright', 'auteur', 'photographe', 'source', 'credits'],
  url: ['lien', 'adresse', 'href', 'site', 'link', 'web'],
  brouillon: ['draft', 'publie', 'statut', 'status', 'hors-ligne'],
  a_la_une: ['une', 'alaune', 'featured', 'epingle', 'mise-en-avant'],
  courriel: ['email', 'mail', 'e-mail', 'adresse-mail', 'contact'],
  contact: ['telephone', 'tel', 'mail', 'email', 'courriel', 'service', 'referent'],
  auteurs: ['auteur', 'author', 'authors', 'redacteur'],
  organisateurs: ['organisateur', 'organise-par', 'organisation'],
  modalite: ['format', 'mode', 'type'],
  acces: ['public', 'access', 'reserve'],
  etat: ['statut', 'status', 'etats'],
  inscription: ['inscriptions', 's-inscrire', 'register', 'lien-inscription', 'formulaire'],
  serie: ['series', 'cycle', 'collection'],
  langue: ['lang', 'language', 'langues'],
  licence: ['license', 'droits', 'copyright'],
  duree: ['length', 'duration', 'temps'],
  transcription: ['sous-titres', 'transcript', 'vtt'],
  publication: ['publier-le', 'embargo', 'date-de-parution', 'parution'],
  expiration: ['fin-de-publication', 'retrait', 'expire', 'date-de-fin'],
  alias: ['ancienne-adresse', 'redirection', 'anciennes-adresses', 'redirect'],
  id: ['identifiant', 'slug', 'identifier'],
  presidence: ['president', 'presidente', 'preside', 'presidences'],
  niveau: ['type', 'statut', 'categorie'],
  zone: ['region', 'continent'],
  debut: ['date-debut', 'du', 'jour', 'commence'],
  fin: ['date-fin', 'au', 'jusqu-au', 'expiration', 'jour-fin'],
  lien: ['liens', 'url', 'adresse'],
  du: ['debut', 'depuis', 'date-debut', 'de', 'from'],
  au: ['fin', 'jusqu-au', 'date-fin', 'to'],
  code: ['iso', 'code-iso', 'code-pays'],
  evenements: ['evenement', 'rendez-vous', 'agenda', 'reunions'],
  compte_rendu: ['compterendu', 'cr', 'bilan', 'releve'],
  photos: ['images', 'album', 'galerie'],
  seances: ['sessions', 'programme', 'deroule', 'ateliers'],
};

/** How each kind of item is named in a sentence, and the model that shows its keys. */
export const KIND_NAMES: Readonly<Record<ContentKind, { name: string; model: string }>> = {
  articles: { name: 'un article', model: 'article.md' },
  agenda: { name: 'un rendez-vous', model: 'agenda.md' },
  ressources: { name: 'une ressource', model: 'ressource.md' },
  lettres: { name: 'une lettre', model: '' },
  pays: { name: 'une fiche de pays', model: 'pays.md' },
  thematiques: { name: 'une fiche thématique', model: 'thematique.md' },
  collectivites: { name: 'une fiche de collectivité', model: 'collectivite.md' },
  reseaux: { name: 'une fiche de réseau', model: 'reseau.md' },
  actes: { name: 'des actes', model: 'actes.md' },
  alertes: { name: 'une alerte', model: 'alerte.md' },
  pages: { name: 'une page', model: '' },
};

/**
 * The key of a kind that an editor most likely meant at a place; of two, the one that takes the value,
 * then the one that is not written yet.
 * @example nearestKey('chapeau', { kind: 'articles', path: [] }) → 'chapo'
 */
export function nearestKey(
  word: string,
  {
    kind,
    path,
    written = {},
  }: { kind: ContentKind; path: readonly PropertyKey[]; written?: unknown },
): string | undefined {
  const known = keysAt(KINDS[kind].schema, path);
  const plain = normalise(word);
  const same = known.find((key) => normalise(key) === plain);
  if (same !== undefined) return same;
  const meant = known.filter((key) => OTHER_WORDS[key]?.includes(plain));
  // « début » in a file that says its day is the hour.
  const isWritten = (key: string) =>
    typeof written === 'object' && written !== null && key in written;
  const value = valueAt(written, [word]);
  const takesValue = (key: string) =>
    schemaAt(KINDS[kind].schema, [...path, key])?.safeParse(value).success === true;
  const free = meant.filter((key) => !isWritten(key));
  return free.find(takesValue) ?? free[0] ?? meant[0] ?? nearest(plain, known);
}

/**
 * The kinds that have a key of this name, as a sentence names them.
 * @example kindsWith('jour') → ['un rendez-vous', 'des actes']
 */
export function kindsWith(key: string): string[] {
  return CONTENT_KINDS.flatMap((kind) =>
    keysAt(KINDS[kind].schema, []).includes(key) ? [KIND_NAMES[kind].name] : [],
  );
}

function normalise(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|[\u200B\u2060\uFEFF]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
