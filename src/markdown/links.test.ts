import { describe, expect, test } from 'vitest';
import { throughTree } from '../test/through-tree.ts';
import { completeAddresses, resolveLinks } from './links.ts';

const resolve = (markdown: string) =>
  throughTree(markdown, (root) =>
    resolveLinks(root, {
      siteUrl: 'https://www.cites-unies-france.org',
      resolveFile: (reference) => `/page-of/${reference}`,
      hiddenAddresses: new Set(['/page-of/./brouillon.md', '/agenda/2026/12/fini/']),
    }),
  );

describe('resolveLinks', () => {
  test.each(['./autre.md', 'autre.md', '../../pays/liban.md#fonds', './actes.pdf'])(
    'asks for the page of %s',
    async (reference) => {
      expect(await resolve(`[a](${reference})`)).toBe(
        `<p><a href="/page-of/${reference}">a</a></p>`,
      );
    },
  );

  test.each(['https://uclg.org/', 'http://uclg.org/', 'HTTPS://uclg.org/', '//uclg.org/'])(
    'marks %s as external',
    async (address) => {
      expect(await resolve(`[a](${address})`)).toBe(
        `<p><a href="${address}" rel="external">a</a></p>`,
      );
    },
  );

  test.each([
    './brouillon.md',
    './brouillon.md#programme',
    '/agenda/2026/12/fini/',
    '/agenda/2026/12/fini/?x=1#programme',
    'https://www.cites-unies-france.org/agenda/2026/12/fini/',
  ])('keeps the words alone of a link to %s, which readers cannot open', async (address) => {
    expect(await resolve(`Voir [les **Assises**](${address}) ici.`)).toBe(
      '<p>Voir les <strong>Assises</strong> ici.</p>',
    );
  });

  test.each([
    ['https://www.cites-unies-france.org', '/'],
    ['https://www.cites-unies-france.org/', '/'],
    ['https://www.cites-unies-france.org/pays/liban/#fonds', '/pays/liban/#fonds'],
    ['http://www.cites-unies-france.org/agenda/', '/agenda/'],
    ['HTTPS://Cites-Unies-France.org/recherche/?q=eau', '/recherche/?q=eau'],
  ])('brings %s home', async (address, path) => {
    expect(await resolve(`[a](${address})`)).toBe(`<p><a href="${path}">a</a></p>`);
  });

  test('is not taken in by a site whose name begins like ours', async () => {
    const address = 'https://www.cites-unies-france.org.exemple.com/';
    expect(await resolve(`[a](${address})`)).toBe(
      `<p><a href="${address}" rel="external">a</a></p>`,
    );
  });

  test.each(['/pays/liban/', '#notes', 'mailto:a@b.fr', 'tel:+33153418181'])(
    'leaves %s alone',
    async (address) => {
      expect(await resolve(`[a](${address})`)).toBe(`<p><a href="${address}">a</a></p>`);
    },
  );

  test('leaves an anchor without address alone', async () => {
    expect(await resolve('<p><a id="haut">a</a></p>')).toBe('<p><a id="haut">a</a></p>');
  });
});

describe('completeAddresses', () => {
  const complete = async (html: string) =>
    completeAddresses(
      await throughTree(html, (root) => root),
      'https://www.exemple.org/actualites/2025/hokusai/',
    );

  test.each([
    ['/pays/liban/', 'https://www.exemple.org/pays/liban/'],
    ['#fonds', 'https://www.exemple.org/actualites/2025/hokusai/#fonds'],
    ['//uclg.org/', 'https://uclg.org/'],
    ['https://uclg.org/', 'https://uclg.org/'],
    ['mailto:a@b.fr', 'mailto:a@b.fr'],
  ])('makes %s whole', async (address, whole) => {
    expect(await complete(`<p><a href="${address}">a</a></p>`)).toBe(
      `<p><a href="${whole}">a</a></p>`,
    );
  });

  test('completes a picture in every size, and a quotation', async () => {
    const html =
      '<p><img src="/a.webp" srcset="/a.webp 480w, /b.webp 720w" alt=""></p>' +
      '<blockquote cite="/pays/">q</blockquote>';
    const host = 'https://www.exemple.org';
    expect(await complete(html)).toBe(
      `<p><img src="${host}/a.webp" srcset="${host}/a.webp 480w, ${host}/b.webp 720w" alt=""></p>` +
        `<blockquote cite="${host}/pays/">q</blockquote>`,
    );
  });

  test('reads and writes the signs of an address as the text does', async () => {
    const html = `<p><a title='href="/a" > b' href="/recherche/?q=l'eau&amp;type=&quot;a&quot;">a</a></p>`;
    expect(await complete(html)).toBe(
      `<p><a title="href=&quot;/a&quot; > b" href="https://www.exemple.org/recherche/?q=l%27eau&amp;type=%22a%22">a</a></p>`,
    );
  });

  test('leaves words alone that look like addresses', async () => {
    const html = '<p>&lt;a href="/pays/"&gt; et <code>src="/a.png"</code></p>';
    expect(await complete(html)).toBe(html);
  });
});
