/** The folders of the four vocabularies, which are also the keys by which files name their terms. */
export const VOCABULARIES = ['pays', 'thematiques', 'collectivites', 'reseaux'] as const;

/** The folder of one of them. */
export type VocabularyFolder = (typeof VOCABULARIES)[number];
