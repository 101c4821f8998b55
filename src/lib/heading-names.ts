import { toId } from './text.ts';

/** What layouts and components call their own parts, on any page: no heading of a text may take one. */
export const PAGE_IDS: readonly string[] = [
  'a-lire',
  'a-propos',
  'actualites',
  'album',
  'articles',
  'autour',
  'chapitres',
  'choix',
  'citer',
  'composer',
  'compte-rendu-de',
  'contenu',
  'controles',
  'croiser',
  'document',
  'documents',
  'embleme',
  'exemples',
  'fichier',
  'film-ailleurs',
  'filtre-nom',
  'flux',
  'fonds',
  'groupes',
  'liens',
  'lire',
  'listes',
  'menu',
  'mode-d-emploi',
  'monde',
  'opml',
  'partenaires',
  'passes',
  'poids',
  'q',
  'recherche-ailleurs',
  'recherche-entete',
  'recherche-menu',
  'rendez-vous',
  'reperes',
  'ressources',
  'sabonner',
  'seances',
  'sommaire',
  'suivre',
  'transcription',
  'verification',
  'villes',
  'voisines',
];

/**
 * Names the headings of one text, each by its words, with a number where the page or a heading before
 * it has that name already.
 * @example const nameHeading = createHeadingNames() ; nameHeading('Le Liban') → 'le-liban' ; nameHeading('Menu') → 'menu-2'
 */
export function createHeadingNames(): (words: string) => string {
  const taken = new Set(PAGE_IDS);
  return (words) => {
    const wanted = toId(words) || 'section';
    let id = wanted;
    for (let suffix = 2; taken.has(id); suffix += 1) id = `${wanted}-${String(suffix)}`;
    taken.add(id);
    return id;
  };
}
