import { pageAddress } from '../../../src/content-address.ts';
import type { Warning } from '../report/report.ts';
import type { Entry } from './entry.ts';

/** A link to a place in another page: only `anchorId` has made such an address. */
const TO_PLACE = /(?<=\]\()(\/[^)#\s]*)#(ancre-[a-z\d-]+)/g;
const PLACE = /<a id="(ancre-[a-z\d-]+)">/g;

/**
 * Entries whose links to places that other pages do not have (`[t->art2#forum]`) lead to the whole page.
 * @param onLost receives each place that is missing, and the first remark of the entry that leads there
 * @example dropLostAnchors([{ body: 'Voir [ici](/pays/liban/#ancre-forum).', … }], onLost)
 *   → [{ body: 'Voir [ici](/pays/liban/).', … }]
 */
export function dropLostAnchors(
  entries: readonly Entry[],
  onLost: (warning: Warning) => void,
): Entry[] {
  const places = new Set(
    entries.flatMap(({ path, body }) =>
      [...body.matchAll(PLACE)].map(([, place = '']) => `${pageAddress(path) ?? ''}#${place}`),
    ),
  );
  return entries.map((entry) => {
    const body = entry.body.replace(TO_PLACE, (whole, page: string) => {
      if (places.has(whole)) return whole;
      onLost({
        place: nameOf(entry),
        kind: 'ancre-absente',
        detail: whole.replace('#ancre-', '#'),
      });
      return page;
    });
    return { ...entry, body };
  });
}

/** « article 12 », as the other warnings say it. */
function nameOf({ remarks: [first = ''], path }: Entry): string {
  return /^Ancien site : ([^,]+)/.exec(first)?.[1] ?? path;
}
