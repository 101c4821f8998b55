import { createAddresses } from './mapping/addresses.ts';
import { dropLostAnchors } from './mapping/anchors.ts';
import { readArticles, type Base, type Doubt } from './mapping/base.ts';
import type { Correspondences } from './mapping/correspondences.ts';
import { makeEntries } from './mapping/entries.ts';
import type { Entry } from './mapping/entry.ts';
import { documentsOf, picturesOf, type FieldSetting } from './mapping/entry-fields.ts';
import { leaveOutOfEntry } from './mapping/entry-privacy.ts';
import { makeOwnEvent } from './mapping/event-fields.ts';
import { isUsableResource } from './mapping/resource-fields.ts';
import { createMediaPlaces } from './mapping/media.ts';
import { createPlaces } from './mapping/places.ts';
import { keyOf, planImport } from './mapping/plan.ts';
import { listLostRedirects, listRedirects } from './mapping/redirections.ts';
import { makeTerms } from './mapping/terms.ts';
import { listUntold } from './mapping/untold.ts';
import type { Vocabulary } from './mapping/vocabulary.ts';
import type { MediaFolder } from './media-folder.ts';
import type { Source } from './reading/source.ts';
import type { Warning } from './report/report.ts';

/** What an import is made of. */
interface Ingredients {
  source: Source;
  base: Base;
  folder: MediaFolder;
  correspondences: Correspondences;
  vocabulary: Vocabulary;
  mustKeepDrafts: boolean;
  onProgress: (done: number, total: number) => void;
}

/**
 * Makes every file of an import, article after article: their texts are read one at a time.
 * @example await makeImport({ source, base, … })
 *   → { entries: [{ path: 'content/articles/2012/…' }, …], redirects, warnings, … }
 */
export async function makeImport(ingredients: Ingredients) {
  const { base, folder } = ingredients;
  const warnings: Warning[] = [];
  const doubts: Doubt[] = [];
  const setting = createSetting(ingredients, warnings);
  const { plan, places, media } = setting;
  const items = await makeItems(ingredients, setting, (doubt) => doubts.push(doubt));
  const terms = makeTerms(base, {
    places,
    vocabulary: ingredients.vocabulary,
    setting,
    used: items.map(({ fields }) => fields),
  });
  const made = [...dropUnknown(items, terms.unknown), ...terms.entries];
  const entries = dropLostAnchors(made, setting.warn).map((entry) => leaveOutOfEntry(entry, base));
  const redirects = listRedirects(base, {
    addresses: setting.addresses,
    entries,
    media,
  });
  warnings.push(
    ...listLostRedirects(base, redirects),
    ...listUntold(base, { places, media, origins: terms.origins }),
  );
  const orphans = [...folder.files].filter((file) => !media.placed.has(file));
  return {
    plan,
    places,
    media,
    entries,
    redirects,
    unread: await ingredients.source.unread(),
    warnings,
    doubts,
    orphans,
    created: terms.entries,
    unknown: terms.unknown,
  };
}

/** The files of articles, then those of the meetings that articles carry, each in the order of the plan. */
async function makeItems(
  { source, onProgress }: Ingredients,
  setting: FieldSetting,
  onDoubt: (doubt: Doubt) => void,
): Promise<Entry[]> {
  const { items, ownEvents } = setting.plan;
  const found = new Map<string, Entry[]>();
  for await (const article of readArticles(source, onDoubt)) {
    const planned = items.get(keyOf(article));
    if (planned === undefined) continue;
    found.set(keyOf(article), makeEntries(planned, article, setting));
    onProgress(found.size, items.size);
  }
  const own = [...ownEvents.values()].map((event) => makeOwnEvent(event, setting));
  return [...[...items.keys()].flatMap((key) => found.get(key) ?? []), ...own];
}

function createSetting(
  { base, folder, correspondences, mustKeepDrafts }: Ingredients,
  warnings: Warning[],
): FieldSetting {
  const media = createMediaPlaces(folder.files);
  const places = createPlaces(base, correspondences);
  const transcriptDueOn = correspondences.transcription_prevue;
  const plan = planImport(base, {
    places,
    mustKeepDrafts,
    isUsable: (article, { type }) =>
      isUsableResource(documentsOf(base, article), {
        type,
        isMissing: media.isMissing,
        transcriptDueOn,
        pictures: picturesOf(base, article),
      }),
  });
  const addresses = createAddresses(base, { plan, places, media });
  return {
    base,
    plan,
    places,
    media,
    addresses,
    transcriptDueOn,
    rowsOf: folder.rowsOf,
    warn: (warning) => warnings.push(warning),
  };
}

/** A file may name known terms only. */
function dropUnknown(entries: readonly Entry[], unknown: readonly string[]): Entry[] {
  if (unknown.length === 0) return [...entries];
  const kept = (kind: string, slugs: string[] | undefined) =>
    (slugs ?? []).filter((slug) => !unknown.includes(`${kind}/${slug}`));
  return entries.map((entry) => ({
    ...entry,
    fields: {
      ...entry.fields,
      pays: kept('pays', entry.fields.pays),
      thematiques: kept('thematiques', entry.fields.thematiques),
      collectivites: kept('collectivites', entry.fields.collectivites),
      reseaux: kept('reseaux', entry.fields.reseaux),
    },
  }));
}
