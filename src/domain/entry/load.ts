import { now } from '../../lib/clock.ts';
import { readDatedName } from '../../lib/content-file-name.ts';
import { readMedia } from '../../files/media.ts';
import { isPreview } from '../../lib/preview.ts';
import { PARIS } from '../../lib/zone.ts';
import { site } from '../../site.config.ts';
import { leadsToHidden } from '../hidden/hidden.ts';
import { listHiddenFiles, withHiddenLinks } from '../hidden/queries.ts';
import { termsOf } from '../vocabulary/queries.ts';
import type { Entry } from './entry.ts';
import type { EntryFields } from './fields.ts';
import { sourceOf, stableIdOf, type StoredFile } from './stored.ts';
import { isPublic } from './visibility.ts';

/** An entry of the content store, as `storedEntries` gives it. */
type StoredEntry<T extends EntryFields> = StoredFile & { data: T };

/**
 * The public entries of a collection with their terms named; drafts, embargoes and expired items out, and so
 * are links to these. A build for editors shows the first two.
 * @example loadEntries(await storedEntries('articles')) → [{ title, slug, countries: [{ slug, name }], … }]
 */
export async function loadEntries<T extends EntryFields>(stored: readonly StoredEntry<T>[]) {
  const moment = { now: now(), zone: PARIS, showSamples: site.showSamples };
  const shown = stored.filter(({ data }) =>
    isPublic(isPreview() ? { isDraft: false, expiresAt: data.expiresAt } : data, moment),
  );
  return withHiddenLinks(await Promise.all(shown.map(loadEntry)));
}

async function loadEntry<T extends EntryFields>(
  stored: StoredEntry<T>,
): Promise<Omit<T, 'documents' | 'stableId'> & Entry> {
  const { id, data } = stored;
  const { path, digest } = sourceOf(stored);
  const { year, slug } = readDatedName(id);
  const stableId = stableIdOf(id, data);
  const documents = await Promise.all(
    data.documents.map(async ({ title, file }) => ({ title, ...(await readMedia(file, path)) })),
  );
  const terms = await termsOf(data, path);
  const hidden = await listHiddenFiles();
  const links = data.links.filter(({ url }) => !leadsToHidden(url, hidden, site.url));
  return { ...data, ...terms, documents, links, path, digest, year, slug, stableId };
}
