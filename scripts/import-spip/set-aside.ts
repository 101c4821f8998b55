import { pathOfRef } from '../../src/lib/content-file-name.ts';
import type { Entry } from './mapping/entry.ts';
import { formatContentFile } from './writing/frontmatter.ts';

/** Where what the check refuses waits for a person: nothing there is published. */
const ASIDE = 'content/_import/a-relire/';

/**
 * Whether an entry waits for a person.
 * @example isAside({ path: 'content/_import/a-relire/2012-05-03-eau.md' }) → true
 */
export function isAside({ path }: Pick<Entry, 'path'>): boolean {
  return path.startsWith(ASIDE);
}

/** The check may refuse more once a first file has gone aside; it soon ends. */
const MAX_ROUNDS = 4;

/**
 * Sets aside what the content check refuses, as drafts; what led to it keeps its words without a link.
 * @example await setAside(entries, { urlOf, check })
 *   → the same, but for [{ path: 'content/_import/a-relire/…', … }]
 */
export async function setAside(
  made: readonly Entry[],
  {
    urlOf,
    check,
  }: {
    /** The address that the page of a file would have had. */
    urlOf: (path: string) => string | undefined;
    check: (sources: ReadonlyMap<string, string>) => Promise<ReadonlyMap<string, string[]>>;
  },
): Promise<Entry[]> {
  let entries = [...made];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const published = entries.filter((entry) => !isAside(entry));
    const faults = await check(
      new Map(published.map((entry) => [entry.path, formatContentFile(entry)])),
    );
    if (faults.size === 0) break;
    const urls = [...faults.keys()].map(urlOf).filter((url) => url !== undefined);
    entries = entries.map((entry) => {
      const messages = faults.get(entry.path);
      return messages === undefined
        ? forget(entry, { urls, paths: [...faults.keys()] })
        : putAside(entry, messages);
    });
  }
  return entries;
}

function putAside(entry: Entry, messages: readonly string[]): Entry {
  return {
    ...entry,
    path: ASIDE + entry.path.slice('content/'.length),
    fields: { ...entry.fields, brouillon: true },
    toReview: [...entry.toReview, ...messages],
  };
}

/** An entry without what leads to pages that there will not be. */
function forget(
  entry: Entry,
  { urls, paths }: { urls: readonly string[]; paths: readonly string[] },
): Entry {
  const { fields } = entry;
  const isGone = (ref: string) => paths.includes(pathOfRef(ref));
  const kept = (kind: string, slugs: string[] | undefined) =>
    (slugs ?? []).filter((slug) => !isGone(`${kind}/${slug}`));
  return {
    ...entry,
    fields: {
      ...fields,
      pays: kept('pays', fields.pays),
      thematiques: kept('thematiques', fields.thematiques),
      evenements: (fields.evenements ?? []).filter((path) => !isGone(path)),
      liens: fields.liens?.filter(({ url }) => !urls.some((gone) => url.endsWith(gone))),
    },
    body: unlink(entry.body, urls),
  };
}

const LINK = /\[((?:[^[\]\\]|\\.)*)\]\((\/[^)#\s]*)(?:#[^)\s]*)?\)/g;

/**
 * A Markdown text in which links to some addresses are words only.
 * @example unlink('Voir [ici](/pays/liban/).', ['/pays/liban/']) → 'Voir ici.'
 */
export function unlink(markdown: string, urls: readonly string[]): string {
  return markdown.replace(LINK, (whole, words: string, url: string) =>
    urls.includes(url) ? words : whole,
  );
}
