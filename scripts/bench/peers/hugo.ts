import { spawnSync } from 'node:child_process';
import { stringify } from 'yaml';
import type { PeerEntry, PeerList, PeerPages } from './pages.ts';
import { markdownFile, writeSite, type SiteFile } from './written-site.ts';

const CONFIG = {
  baseURL: 'https://www.exemple.org/',
  languageCode: 'fr',
  // Events to come.
  buildFuture: true,
  disableKinds: ['taxonomy', 'term', 'section', 'home', 'sitemap', 'robotsTXT', '404'],
  outputs: { page: ['HTML'] },
  markup: { goldmark: { renderer: { unsafe: true } } },
  related: { threshold: 1, includeNewer: true, indices: [{ name: 'sujets', weight: 100 }] },
};

const LINE =
  '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time><p>{{ .Params.chapo }}</p></li>';

const ENTRY = `{{ partial "before.html" . }}<main data-pagefind-body><h1>{{ .Title }}</h1>
<p><strong>{{ .Params.chapo }}</strong></p><time>{{ .Date.Format "2006-01-02" }}</time>
{{ .Content }}
<ul>{{ range .Params.sujets }}<li>{{ . }}</li>{{ end }}</ul>
<ul>{{ range first 3 (site.RegularPages.Related .) }}${LINE}{{ end }}</ul>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
</main>{{ partial "after.html" . }}`;

const LIST = `{{ partial "before.html" . }}<main><h1>{{ .Title }}</h1>
<ul>{{ range .Params.fiches }}{{ with site.GetPage . }}${LINE}{{ end }}{{ end }}</ul>
</main>{{ partial "after.html" . }}`;

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Title }}</description>
{{ range .Params.fiches }}{{ with site.GetPage . }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 -0700" }}</pubDate><description>{{ .Content | html }}</description></item>
{{ end }}{{ end }}</channel></rss>`;

/**
 * The version of Hugo on this machine, or nothing where it is missing.
 * @example findHugo() → 'hugo v0.111.3+extended linux/amd64 …'
 */
export function findHugo(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Writes a site for Hugo that has the same pages, lists and RSS feeds.
 * @example await writeHugo('.cache/bench/hugo-400', pages) // config.yaml, layouts/, content/ …
 */
export async function writeHugo(root: string, { entries, lists, frame }: PeerPages): Promise<void> {
  const refs = new Map(entries.map((entry, index) => [entry.address, refOf(entry, index)]));
  await writeSite(root, [
    ['config.yaml', stringify(CONFIG)],
    [
      'layouts/partials/before.html',
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${frame.before}`,
    ],
    ['layouts/partials/after.html', `${frame.after}</body></html>`],
    ['layouts/fiche/single.html', ENTRY],
    ['layouts/liste/single.html', LIST],
    ['layouts/liste/single.rss.xml', FEED],
    ...entries.map(toEntryFile),
    ...lists.map((list, index) => toListFile(list, index, refs)),
  ]);
}

function toEntryFile(entry: PeerEntry, index: number): SiteFile {
  const fields = {
    url: entry.address,
    type: 'fiche',
    title: entry.title,
    chapo: entry.summary,
    date: entry.date,
    sujets: entry.terms,
  };
  return [`content${refOf(entry, index)}.md`, markdownFile(fields, entry.body)];
}

function toListFile(
  { address, title, items, hasFeed }: PeerList,
  index: number,
  refs: ReadonlyMap<string, string>,
): SiteFile {
  const fields = {
    url: address,
    type: 'liste',
    title,
    fiches: items.flatMap((item) => refs.get(item) ?? []),
    outputs: hasFeed ? ['HTML', 'RSS'] : ['HTML'],
  };
  return [`content/liste/${String(index)}.md`, markdownFile(fields)];
}

/** The name of an entry by which a list finds it, its path below `content/` without the ending. */
function refOf({ kind }: PeerEntry, index: number): string {
  return `/${kind}/${String(index)}`;
}
