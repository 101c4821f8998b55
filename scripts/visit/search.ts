import type { Browser, Page } from 'playwright-core';

/** What a visitor waits for in the search, once the page is there. */
export interface SearchWaits {
  /**
   * The first question: what it fetches of the index, as it goes over the line, until ten results show. The
   * archive of a large site joins later, and is not counted.
   */
  first: { kilobytes: number; files: number };
  /** Milliseconds until the results of some words and one value of a facet show, whose texts are fetched. */
  results: readonly number[];
  /** The times once the texts are there too: what the browser itself does. */
  again: readonly number[];
  /** The times once the facets are open, until each of their values has its count too. */
  counts: readonly number[];
}

/** The words of each question are a value of the one facet, its choice one of the other. */
const [WORDS, CHOICE] = ['thematique', 'annee'];
/** So many of these questions, taken evenly, are enough for a percentile. */
const MAX_QUESTIONS = 100;
/** Long enough to say that a page has done all it does. */
const QUIET_MS = 150;

/**
 * Asks the search of a site as its visitors do: topics as words, with a year as a choice. Neither the
 * line nor the processor is slowed down.
 * @param search the address of the page
 * @example await askSearch(browser, 'http://localhost:4321/recherche/') → { first: { kilobytes: 92, … }, … }
 */
export async function askSearch(browser: Browser, search: string): Promise<SearchWaits> {
  const context = await browser.newContext({ locale: 'fr-FR' });
  try {
    const page = await context.newPage();
    // From the start: the page itself fetches some of the index, sooner or later.
    const weigh = weighIndex(page);
    await page.goto(search);
    const [topics, questions] = await listQuestions(page);
    const [topic] = topics;
    if (topic === undefined) throw new Error(`${search} has no topic to ask for.`);
    await page.evaluate(ask, { address: topic, quiet: QUIET_MS });
    const first = await weigh();
    const results = await askAll(page, questions);
    const again = await askAll(page, questions);
    await page.locator('[data-filter]').dispatchEvent('pointerenter');
    return { first, results, again, counts: await askAll(page, questions) };
  } finally {
    await context.close();
  }
}

/** The topics, and each of them with each year, as addresses from `?` on. */
async function listQuestions(page: Page): Promise<[topics: string[], both: string[]]> {
  const valuesOf = (facet: string) =>
    page
      .locator(`input[name=${facet}]`)
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''));
  const years = await valuesOf(CHOICE);
  const topics = (await valuesOf(WORDS)).map((topic) => `?q=${topic.replaceAll('-', '+')}`);
  const both = topics.flatMap((topic) => years.map((year) => `${topic}&${CHOICE}=${year}`));
  const step = Math.ceil(both.length / MAX_QUESTIONS);
  return [topics, both.filter((_, index) => index % step === 0)];
}

/** Notes what is fetched of the index from now on. */
function weighIndex(page: Page): () => Promise<SearchWaits['first']> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (!/^\/pagefind\/(?!archives\/)/.test(pathname)) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  return async () => {
    const bytes = await Promise.all(sizes);
    return { kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1000, files: bytes.length };
  };
}

async function askAll(page: Page, questions: readonly string[]): Promise<number[]> {
  const waits: number[] = [];
  for (const address of questions) {
    waits.push(await page.evaluate(ask, { address, quiet: QUIET_MS }));
  }
  return waits;
}

/** Runs in the page: moves to a search as « back » does, and waits until nothing more of it changes. */
async function ask({ address, quiet }: { address: string; quiet: number }): Promise<number> {
  const start = performance.now();
  let changed = start;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => (changed = performance.now()));
    const parts = '[data-status], [data-results], [data-filter]';
    for (const part of document.querySelectorAll(parts)) {
      observer.observe(part, { childList: true, characterData: true, subtree: true });
    }
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    const wait = setInterval(() => {
      const said = document.querySelector('[data-status]')?.textContent ?? '';
      if (!/^\d|^Aucun/.test(said) || performance.now() - changed < quiet) return;
      clearInterval(wait);
      observer.disconnect();
      resolve(changed - start);
    }, 10);
  });
}
