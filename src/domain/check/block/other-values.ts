/** Words that editors write for one of a short list, by what the lists call it. */
const WORDS: Readonly<Record<string, string>> = {
  visio:
    'distanciel distance a-distance en-ligne online zoom teams webinaire webinar visioconference virtuel',
  presentiel: 'sur-place physique salle en-presence',
  hybride: 'mixte presentiel-et-visio visio-et-presentiel presentiel-visio',
  ouvert: 'public libre tous tout-public tout-le-monde gratuit ouvert-a-tous entree-libre',
  adherents: 'membres reserve prive adherent interne',
  collectivites: 'villes communes regions territoires',
  annule: 'supprime annulation',
  reporte: 'decale deplace',
  'date-a-retenir': 'save-the-date a-confirmer provisoire',
  clos: 'ferme cloture termine fini acheve',
  confirme: 'ok valide maintenu',
  commune: 'ville mairie village municipalite',
  epci: 'metropole agglomeration intercommunalite communaute-d-agglomeration communaute-urbaine',
  texte: 'document pdf rapport article publication guide note docx',
  son: 'audio podcast mp3 enregistrement radio',
  video: 'film mp4 youtube replay captation',
  photo: 'image images photos album galerie',
  fr: 'francais french fra',
  en: 'anglais english eng',
  es: 'espagnol espanol spanish esp',
  ar: 'arabe arabic ara',
  reseau: 'reseaux partenaires',
  cuf: 'cites-unies-france nous',
  important: 'urgent alerte critique',
  information: 'infos normal',
  'Licence Ouverte 2.0':
    'etalab etalab-2-0 licence-etalab licence-etalab-2-0 licence-ouverte-etalab licence-ouverte-etalab-2-0 lo-2-0 open-licence open-licence-2-0',
  'CC BY 4.0':
    'cc-by ccby by creative-commons-by creative-commons-by-4-0 creative-commons-attribution creative-commons-attribution-4-0',
  'CC BY-SA 4.0':
    'cc-by-sa ccbysa by-sa creative-commons-by-sa creative-commons-by-sa-4-0 creative-commons-attribution-sharealike-4-0',
  'Tous droits réservés': 'copyright all-rights-reserved droits-reserves',
  'Proche-Orient et Maghreb': 'moyen-orient maghreb afrique-du-nord',
};

const VALUES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Map.groupBy(
      Object.entries(WORDS).flatMap(([value, words]) =>
        words.split(' ').map((word) => ({ word, value })),
      ),
      ({ word }) => word,
    ),
  ].map(([word, found]) => [word, found.map(({ value }) => value)]),
);

/**
 * What a word that is on no list may have meant.
 * @example otherValues('distanciel') → ['visio'] ; otherValues('constructor') → []
 */
export function otherValues(word: string): readonly string[] {
  return VALUES.get(word) ?? [];
}

/**
 * Whether none of a list says the same: the licence that was written forbids what those of the list allow.
 * @example hasNoOther('CC BY-NC 4.0') → true
 */
export function hasNoOther(written: string): boolean {
  return /\bCC\b.*\bN[CD]\b|\bpas d[’']utilisation commerciale\b/i.test(written);
}
