import { describe, expect, test } from 'vitest';
import { YOUTUBE_PLAYER } from './policy.ts';
import { headerRules } from './rules.ts';
import { headersOf } from './fitting.ts';

const rules = headerRules([YOUTUBE_PLAYER]);
const of = (path: string) => headersOf(path, rules);

describe('the table of headers', () => {
  test('has one rule a path, and fewer than Cloudflare reads', () => {
    const paths = rules.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeLessThanOrEqual(100);
  });

  test('has one star a path, and lines that Cloudflare reads', () => {
    for (const { path, headers } of rules) {
      expect(path).toMatch(/^\/[^*]*\*?[^*]*$/);
      for (const value of Object.values(headers)) expect(value.length).toBeLessThan(1900);
    }
  });

  test('lets no page run what is not a file of the site', () => {
    const policy = of('/agenda/')['Content-Security-Policy'] ?? '';
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain(`frame-src ${YOUTUBE_PLAYER};`);
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
  });

  test('asks with every page, and with nothing else, for what its first paint waits for', () => {
    const link = (path: string) => headersOf(path, headerRules([], ['/_astro/style.css'])).Link;
    const first =
      '</_astro/style.css>; rel=preload; as=style, ' +
      '</fonts/newsreader-titres.woff2>; rel=preload; as=font; crossorigin, ' +
      '</fonts/source-sans.woff2>; rel=preload; as=font; crossorigin';
    expect(['/', '/agenda/', '/pays/liban/'].map(link)).toEqual([first, first, first]);
    expect(['/rss.xml', '/_astro/page.js', '/fonts/source-sans.woff2'].map(link)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(link('/admin/')).not.toContain('preload');
  });

  test.each([
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/pays/liban/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/flux/archives/atom-2.xml', 'application/atom+xml; charset=utf-8'],
    ['/ressources/son/podcast.xml', 'application/rss+xml; charset=utf-8'],
    ['/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/actualites/feed.json', 'application/feed+json; charset=utf-8'],
    ['/ressources/2025/debat/chapitres.json', 'application/json+chapters; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/agenda/2025/11/groupe-pays.ics', 'text/calendar; charset=utf-8'],
    ['/abonnements/flux.opml', 'text/x-opml; charset=utf-8'],
    ['/documents/ressources/2025/film.vtt', 'text/vtt; charset=utf-8'],
    ['/documents/ressources/2025/guide.epub', 'application/epub+zip'],
    ['/transitions.json', 'application/json; charset=utf-8'],
  ])('%s is %s', (path, type) => {
    expect(of(path)['Content-Type']).toBe(type);
  });

  test.each([
    ['/', 'public, max-age=300, must-revalidate'],
    ['/agenda/', 'public, max-age=300, must-revalidate'],
    ['/rss.xml', 'public, max-age=900, must-revalidate'],
    ['/pays/liban/agenda.ics', 'public, max-age=900, must-revalidate'],
    ['/_astro/page.DZS5W6MB.js', 'public, max-age=31536000, immutable'],
    ['/pagefind/index/fr_0b76123.pf_index', 'public, max-age=31536000, immutable'],
    ['/pagefind/fiches/12.json', 'public, max-age=31536000, immutable'],
    ['/pagefind/archives/fiches/3.json', 'public, max-age=31536000, immutable'],
    ['/pagefind/pagefind-entry.json', 'no-cache'],
    ['/pagefind/catalogue.json', 'no-cache'],
    ['/pagefind/archives/catalogue.json', 'no-cache'],
    ['/transitions.json', 'no-cache'],
  ])('%s is kept as « %s » says', (path, policy) => {
    expect(of(path)['Cache-Control']).toBe(policy);
  });

  test.each([
    ['/documents/x.pdf', 'inline', /^sandbox allow-scripts/],
    ['/documents/x.png', 'inline', /sandbox$/],
    ['/documents/x.docx', 'attachment', /sandbox$/],
    ['/documents/x.html', 'attachment', /sandbox$/],
    ['/documents/x.svg', 'attachment', /sandbox$/],
    ['/documents/x.xml', 'attachment', /sandbox$/],
  ])('%s is no page of the site: %s', (path, disposition, policy) => {
    expect(of(path)['Content-Disposition']).toBe(disposition);
    expect(of(path)['Content-Security-Policy']).toMatch(policy);
  });

  test('opens feeds and calendars to readers elsewhere, and pages to nobody', () => {
    expect(of('/rss.xml')['Access-Control-Allow-Origin']).toBe('*');
    expect(of('/agenda/')['Access-Control-Allow-Origin']).toBeUndefined();
    expect(of('/agenda/')['Cross-Origin-Resource-Policy']).toBe('same-origin');
  });

  test('loosens the policy for the editing desk alone', () => {
    expect(of('/admin/')['Content-Security-Policy']).toContain("style-src 'self' 'unsafe-inline'");
    expect(of('/administration/')['Content-Security-Policy']).not.toContain('unsafe-inline');
    expect(of('/admin/')['Cross-Origin-Opener-Policy']).toBe('unsafe-none');
    expect(of('/administration/')['Cross-Origin-Opener-Policy']).toBe('same-origin');
  });
});
