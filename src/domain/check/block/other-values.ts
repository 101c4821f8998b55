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
