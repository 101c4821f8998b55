import type { APIRoute } from 'astro';
import { listFormerCalendarFiles, listFormerPairCalendars } from '../domain/event/queries.ts';
import { listFeedArchives } from '../domain/feed/queries.ts';
import { listRedirections, listTitleRows } from '../domain/old-address/queries.ts';
import { FROM_TITLE } from '../domain/old-address/titles.ts';
import { listWithdrawnPages } from '../domain/retraction/queries.ts';
import { loadFormerChoices } from '../domain/stream/queries.ts';
import { formerCalendarRows, formerPairRows } from '../feeds/calendar-address.ts';
import { formerChoiceRows } from '../feeds/former-choices.ts';
import { formerArchiveRows } from '../feeds/path.ts';
import { withdrawnFileRows } from '../hosting/redirects/withdrawn-files.ts';
import { site } from '../site.config.ts';

/** Where addresses of the old site lead, and those of this one that are no more; the last step of the build makes the rules of hosts of it. */
export const GET: APIRoute = async () => {
  const former = [
    ...formerChoiceRows(await loadFormerChoices()),
    ...formerCalendarRows(await listFormerCalendarFiles()),
    ...formerPairRows(await listFormerPairCalendars()),
    ...(await listWithdrawnPages()).flatMap(withdrawnFileRows),
    ...formerArchiveRows(await listFeedArchives(site.feedSize.most)),
  ];
  const written = [...(await listRedirections()), ...former];
  const lines = [
    ...written.map(({ from, to }) => `${from}\t${to}\n`),
    ...(await listTitleRows(written)).map(({ from, to }) => `${from}\t${to}\t${FROM_TITLE}\n`),
  ];
  return new Response(lines.join(''));
};
