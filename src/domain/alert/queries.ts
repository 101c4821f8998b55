import { readFile } from 'node:fs/promises';
import { now } from '../../lib/clock.ts';
import { readBody } from '../../files/body.ts';
import { oncePerBuild } from '../../lib/once.ts';
import { PARIS } from '../../lib/zone.ts';
import { sourceOf } from '../entry/stored.ts';
import { site } from '../../site.config.ts';
import { leadsToHidden } from '../hidden/hidden.ts';
import { listHiddenFiles } from '../hidden/queries.ts';
import { isActive, orderAlerts, type Alert } from './alert.ts';
import { storedEntries } from '../entry/store.ts';

/** The alerts that every page of this build shows. */
export const listAlerts = oncePerBuild(async (): Promise<Alert[]> => {
  const moment = { now: now(), zone: PARIS };
  const stored = (await storedEntries('alertes')).filter(({ data }) => isActive(data, moment));
  const hidden = await listHiddenFiles();
  const alerts = await Promise.all(
    stored.map(async (entry) => {
      const body = readBody(await readFile(sourceOf(entry).path, 'utf8'));
      const { link, ...data } = entry.data;
      const isOpen = link !== undefined && !leadsToHidden(link.href, hidden, site.url);
      return { ...data, link: isOpen ? link : undefined, key: entry.id, text: body.trim() };
    }),
  );
  return orderAlerts(alerts);
});
