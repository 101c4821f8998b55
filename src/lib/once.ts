import type { Language } from './language.ts';

/** Long enough for all that one page asks, too short to outlive the edit of a file. */
const DEV_MEMORY_MS = 100;

/**
 * Runs a loader once per build: each call of getCollection goes through all its entries again, and
 * pages × entries make a slow build (https://github.com/withastro/astro/issues/16297). In dev,
 * content changes under a living server: what one page has loaded is forgotten soon after.
 * @example const listArticles = oncePerBuild(async () => …) ; listArticles() === listArticles() → true
 */
export function oncePerBuild<T>(load: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  const forgetSoon = (): void => {
    setTimeout(() => (result = undefined), DEV_MEMORY_MS);
  };
  return () => {
    if (result === undefined) {
      result = load();
      if (import.meta.env.DEV) result.then(forgetSoon, forgetSoon);
    }
    return result;
  };
}

/**
 * Does a piece of work at the first call, and never if nobody asks: in dev, one page is made of a list
 * that holds what thousands show.
 * @example const related = lazily(() => findRelated(article)) ; related() === related() → true
 */
export function lazily<T>(make: () => T): () => T {
  let result: { value: T } | undefined;
  return () => (result ??= { value: make() }).value;
}

/**
 * Does a piece of work once for each thing that it is asked about, however many pages ask again.
 * @param keyOf all that the result depends on, as a text
 * @example const draw = oncePerKey(({ code }) => code, drawMap) ; draw({ code: 'LB' }) === draw({ code: 'LB' }) → true
 */
export function oncePerKey<A, R>(
  keyOf: (about: A) => string,
  make: (about: A) => R,
): (about: A) => R {
  const results = new Map<string, { value: R }>();
  return (about) => {
    const key = keyOf(about);
    let result = results.get(key);
    if (result === undefined) {
      result = { value: make(about) };
      results.set(key, result);
    }
    return result.value;
  };
}

/**
 * Does a piece of work once for each text and language. The text alone is the key: what many pages show is one
 * string, whose place in a map is known after the first look, and to join it with its language would make
 * another each time.
 * @example const set = oncePerText(typeset) ; set('L\'eau', 'fr') → 'L’eau'
 */
export function oncePerText<R>(
  make: (text: string, language: Language) => R,
): (text: string, language: Language) => R {
  const byLanguage = new Map<Language, (text: string) => R>();
  return (text, language) => {
    let ofLanguage = byLanguage.get(language);
    if (ofLanguage === undefined) {
      ofLanguage = oncePerKey(
        (key: string) => key,
        (key) => make(key, language),
      );
      byLanguage.set(language, ofLanguage);
    }
    return ofLanguage(text);
  };
}
