import { describe, expect, test } from 'vitest';
import { buildNewsletter } from './newsletter.fixture.ts';
import { renderNewsletterText, wrap } from './text.ts';

describe('renderNewsletterText', () => {
  const text = renderNewsletterText(buildNewsletter());
  const lines = text.split('\n');

  test('keeps to 72 columns, but for addresses, which stand alone and whole', () => {
    const long = lines.filter((line) => line.length > 72);
    expect(long.filter((line) => !/^https:\/\/\S+$/.test(line))).toEqual([]);
    expect(
      lines.filter((line) => line.includes('https://') && !/^https:\/\/\S+$/.test(line)),
    ).toEqual([]);
  });

  test('has every title with its address, and no mark of HTML or Markdown', () => {
    for (const { title, page } of buildNewsletter().sections.flatMap(({ items }) => items)) {
      const start = lines.indexOf(title.text);
      expect(start, title.text).toBeGreaterThan(0);
      const end = lines.indexOf('', start);
      expect(lines[end - 1]).toBe(`https://www.cites-unies-france.org${page}`);
    }
    expect(text).not.toMatch(/&amp;|<\/?p|\\|\u202F/);
  });
});

describe('wrap', () => {
  const words = 'mot '.repeat(40).trim();

  test('breaks between words, as late as it can', () => {
    const lines = wrap(words).split('\n');
    expect(lines.map((line) => line.length)).toEqual([71, 71, 15]);
    expect(lines.join(' ')).toBe(words);
  });

  test('never breaks at a no-break space, nor inside a word', () => {
    const held = `${'x'.repeat(70)} 5\u00A0000\u00A0€`;
    expect(wrap(held)).toBe(`${'x'.repeat(70)}\n5\u00A0000\u00A0€`);
    expect(wrap('x'.repeat(90))).toBe('x'.repeat(90));
  });
});
