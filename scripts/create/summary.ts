/** As long as a summary should be, and as long as the schema takes. */
const MIN_LENGTH = 90;
const MAX_LENGTH = 400;

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/**
 * The first sentences of a text, as many as make a summary.
 * @example summarise('Le conseil vote les aides de l’année.\n\n## Suite') → 'Le conseil vote les aides de l’année.'
 */
export function summarise(text: string): string {
  const [opening = ''] = text.trim().split(/\n\s*\n/);
  let summary = '';
  for (const { segment } of sentences.segment(opening.replace(/\s+/g, ' '))) {
    if (summary.length >= MIN_LENGTH || summary.length + segment.length > MAX_LENGTH) break;
    summary += segment;
  }
  const words = summary.trim() || opening.replace(/\s+/g, ' ');
  return words.length <= MAX_LENGTH
    ? words
    : `${words.slice(0, MAX_LENGTH - 1).replace(/\s+\S*$/, '')}…`;
}
