import type { PeerEntry, PeerList, PeerPages } from './pages.ts';
import { markdownFile, writeSite, type SiteFile } from './written-site.ts';

/** The release that is fetched by npx; no dependency of this project. */
export const ELEVENTY = '@11ty/eleventy@3.1.2';

const LINE =
  '<li><a href="{{ item.url }}">{{ item.data.title }}</a> <time>{{ item.data.jour }}</time><p>{{ item.data.chapo }}</p></li>';

const CONFIG = `
export default function (config) {
  let byAddress;
  const index = (all) => {
    byAddress ??= new Map(all.map((item) => [item.url, item]));
    return byAddress;
  };
  config.addFilter('atAddresses', (addresses, all) => addresses.flatMap((one) => index(all).get(one) ?? []));
  let byTerm;
  config.addFilter('related', (terms, all, url) => {
    byTerm ??= Map.groupBy(all.flatMap((item) => item.data.sujets.map((term) => ({ term, item }))), ({ term }) => term);
    const scores = new Map();
    for (const term of terms) for (const { item } of byTerm.get(term) ?? []) if (item.url !== url) scores.set(item, (scores.get(item) ?? 0) + 1);
    return [...scores].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([item]) => item);
  });
  config.setQuietMode(true);
  return { dir: { input: 'content', includes: '../layouts', output: 'public' }, markdownTemplateEngine: false };
}
`;

const ENTRY = `<main data-pagefind-body><h1>{{ title }}</h1>
<p><strong>{{ chapo }}</strong></p><time>{{ jour }}</time>
{{ content | safe }}
<ul>{% for term in sujets %}<li>{{ term }}</li>{% endfor %}</ul>
<ul>{% for item in sujets | related(collections.fiche, page.url) %}${LINE}{% endfor %}</ul>
<nav>{% set previous = collections.fiche | getPreviousCollectionItem(page) %}{% if previous %}<a href="{{ previous.url }}">{{ previous.data.title }}</a>{% endif %}</nav>
</main>`;

const LIST = `<main><h1>{{ title }}</h1>
<ul>{% for item in fiches | atAddresses(collections.fiche) %}${LINE}{% endfor %}</ul>
</main>`;

const FEEDS = `---
pagination: { data: flux, size: 1, alias: un }
permalink: "{{ un.address }}rss.xml"
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{{ un.title }}</title><link>https://www.exemple.org{{ un.address }}</link><description>{{ un.title }}</description>
{% for item in un.items | atAddresses(collections.fiche) %}<item><title>{{ item.data.title }}</title><link>https://www.exemple.org{{ item.url }}</link><description>{{ item.templateContent }}</description></item>
{% endfor %}</channel></rss>
`;

/**
 * Writes a site for Eleventy that has the same pages, lists and RSS feeds.
 * @example await writeEleventy('.cache/bench/eleventy-400', pages) // package.json, layouts/, content/ …
 */
export async function writeEleventy(
  root: string,
  { entries, lists, frame }: PeerPages,
): Promise<void> {
  await writeSite(root, [
    ['package.json', '{ "type": "module" }'],
    ['eleventy.config.js', CONFIG],
    ['layouts/fiche.njk', layout(ENTRY, frame)],
    ['layouts/liste.njk', layout(LIST, frame)],
    ['content/_data/flux.json', JSON.stringify(lists.filter(({ hasFeed }) => hasFeed))],
    ['content/flux.njk', FEEDS],
    ...entries.map(toEntryFile),
    ...lists.map(toListFile),
  ]);
}

function layout(main: string, { before, after }: PeerPages['frame']): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ title }}</title></head><body>{% raw %}${before}{% endraw %}${main}{% raw %}${after}{% endraw %}</body></html>`;
}

function toEntryFile(entry: PeerEntry, index: number): SiteFile {
  const fields = {
    permalink: entry.address,
    layout: 'fiche.njk',
    tags: 'fiche',
    title: entry.title,
    chapo: entry.summary,
    date: entry.date,
    jour: `${entry.date} `,
    sujets: entry.terms,
  };
  return [`content/fiches/${String(index)}.md`, markdownFile(fields, entry.body)];
}

function toListFile({ address, title, items }: PeerList, index: number): SiteFile {
  const fields = {
    permalink: address,
    layout: 'liste.njk',
    title,
    fiches: items,
    eleventyExcludeFromCollections: true,
  };
  return [`content/listes/${String(index)}.md`, markdownFile(fields)];
}
