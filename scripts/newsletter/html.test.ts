import { describe, expect, test } from 'vitest';
import { findWeightProblem, renderNewsletterHtml } from './html.ts';
import { buildNewsletter } from './newsletter.fixture.ts';

const html = renderNewsletterHtml(buildNewsletter());

/** The opening tags of some elements. */
const tagsOf = (...names: readonly string[]) =>
  html.match(new RegExp(`<(?:${names.join('|')})(?=[\\s>])[^>]*>`, 'g')) ?? [];

describe('renderNewsletterHtml', () => {
  test('asks for nothing else: no style sheet, script, picture or font', () => {
    const fetching = ['style', 'link', 'script', 'img', 'iframe', 'object', 'svg', 'base'];
    expect(tagsOf(...fetching)).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|class="/);
  });

  test('is laid out with tables that say nothing, and styled element by element', () => {
    expect(tagsOf('table').length).toBeGreaterThanOrEqual(2);
    expect(tagsOf('table').filter((tag) => !tag.includes('role="presentation"'))).toEqual([]);
    const styled = tagsOf('body', 'table', 'td', 'h1', 'h2', 'h3', 'p', 'a');
    expect(styled.length).toBeGreaterThanOrEqual(40);
    expect(styled.filter((tag) => !tag.includes(' style="'))).toEqual([]);
  });

  test('gives the page a ground of its own with its colour, for programs that darken both', () => {
    expect(tagsOf('body').join()).toMatch(/background-color: #\w+; color: #\w+/);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  test('writes whole addresses only, and escapes what an editor may write', () => {
    const links = tagsOf('a');
    const ours = links.filter((tag) => tag.includes('href="https://www.cites-unies-france.org/'));
    expect(links.length).toBeGreaterThanOrEqual(10);
    expect(ours).toEqual(links);
    expect(html).toContain('L’eau &amp; la terre\u00A0: *un* &lt;bilan&gt;');
  });

  test('says its language, and that of foreign words', () => {
    expect(tagsOf('html')).toEqual(['<html lang="fr">']);
    const arabic = tagsOf('span', 'h3', 'p').filter((tag) => tag.includes('lang="ar" dir="rtl"'));
    expect(arabic.map((tag) => tag.split(' ')[0])).toEqual(['<span', '<h3', '<p']);
  });

  test('begins with the titles that a mailbox shows beside the subject', () => {
    const body = html.slice(html.indexOf('<body'));
    expect(body.slice(0, body.indexOf('L’eau &amp; la terre'))).toMatch(/display: none[^>]*>$/);
  });
});

describe('findWeightProblem', () => {
  test('counts bytes, not letters', () => {
    expect(findWeightProblem('é'.repeat(49_999))).toBeUndefined();
    expect(findWeightProblem('é'.repeat(50_000))).toBe(
      'La lettre pèserait 100\u00A0ko, et les messageries coupent au-delà de 100\u00A0ko. Choisissez une période plus courte.',
    );
  });
});
