/** Short names of what the engine finds words in, beside the text: they stand in every index. */
export const FIELDS = { title: 't', titleSynonyms: 'u', names: 'n', synonyms: 's' } as const;

/** How the engine orders what it finds; shared by the page and the tests of the index. */
export const RANKING = {
  // What a page is called says best what it is about; the names of its terms say less than its text.
  metaWeights: {
    [FIELDS.title]: 12,
    [FIELDS.titleSynonyms]: 6,
    [FIELDS.names]: 0.5,
    [FIELDS.synonyms]: 0.3,
  },
  // A word said again counts; that a text is long says little against it.
  termFrequency: 1,
  pageLength: 0.5,
  // The word typed before the words that begin like it.
  termSimilarity: 4,
} as const;
