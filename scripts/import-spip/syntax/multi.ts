/** A text in several languages: `<multi>[fr]Bonjour[en]Hello</multi>`. */
const BLOCK = /<multi>([\s\S]*?)<\/multi>/gi;
const LABEL = /\[([a-z]{2,3}(?:_[a-z]{2,})?)\]/gi;

/** The texts of one block by their language; words before the first label have none. */
function readBlock(block: string): ReadonlyMap<string, string> {
  const [first = '', ...rest] = block.split(LABEL);
  const texts = new Map<string, string>();
  if (first.trim() !== '') texts.set('', first);
  for (let index = 0; index + 1 < rest.length; index += 2) {
    texts.set((rest[index] ?? '').toLowerCase(), rest[index + 1] ?? '');
  }
  return texts;
}

/**
 * Keeps one language of each multi-language block: the one asked for, else the words without a
 * language, else the first one.
 * @example chooseLanguage('<multi>[fr]Oui[en]Yes</multi>', 'en', () => {}) → 'Yes'
 */
export function chooseLanguage(
  text: string,
  language: string,
  onMissing: (found: string) => void,
): string {
  return text.replace(BLOCK, (_block, content: string) => {
    const texts = readBlock(content);
    const wanted = texts.get(language);
    if (wanted !== undefined) return wanted.trim();
    const [[found, words] = ['', '']] = texts.has('') ? [['', texts.get('') ?? '']] : [...texts];
    if (found !== '') onMissing(found);
    return words.trim();
  });
}

/**
 * The languages that the multi-language blocks of some texts are written in.
 * @example languagesOf(['<multi>[fr]Oui[en]Yes</multi>']) → Set { 'fr', 'en' }
 */
export function languagesOf(texts: readonly string[]): ReadonlySet<string> {
  const blocks = texts.flatMap((text) =>
    [...text.matchAll(BLOCK)].map(([, content = '']) => content),
  );
  return new Set(
    blocks.flatMap((block) => [...readBlock(block).keys()].filter((name) => name !== '')),
  );
}
