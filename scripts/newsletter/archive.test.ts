import { describe, expect, test } from 'vitest';
import { newsletterSchema } from '../../src/domain/newsletter/schema.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { escapeMarkdown, renderArchive } from './archive.ts';
import { buildNewsletter, SEPTEMBER } from './newsletter.fixture.ts';
import { nameNewsletter } from './name.ts';

const { file } = nameNewsletter(SEPTEMBER);

describe('renderArchive', () => {
  const newsletter = buildNewsletter({ title: 'La "rentrée" : 1', summary: 'Un # et un : deux.' });
  const { fields, body } = readFrontmatter(renderArchive(newsletter, { file, period: SEPTEMBER }));

  test('has fields that the schema reads back', () => {
    expect(newsletterSchema.parse(fields)).toEqual({
      title: newsletter.title,
      summary: newsletter.summary,
      publishedOn: '2025-09-30',
      from: '2025-09-01',
      to: '2025-09-30',
    });
  });

  test('names the file of each item from its own place', () => {
    const links = [...body.matchAll(/\]\((\S+?)\)\n/g)].map(([, link]) => link);
    const items = newsletter.sections.flatMap((section) => section.items);
    expect(links).toHaveLength(items.length);
    const resolved = links.map((link) => new URL(link ?? '', `file:///${file}`).pathname.slice(1));
    expect(resolved).toEqual(items.map((item) => item.file));
  });

  test('escapes the marks of Markdown and marks foreign words', () => {
    expect(body).toContain('### [L’eau \\& la terre\u00A0: \\*un\\* \\<bilan\\>](');
    expect(body).toContain('### [<bdi lang="ar" dir="rtl">أخبار CGLU: الماء</bdi>](');
    expect(body).toContain('<p lang="ar" dir="rtl">جماعات ترابية فرنسية تدعم الأطلس الكبير.</p>');
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['L’*eau* [1]', 'L’\\*eau\\* \\[1\\]'],
    ['1. Premier', '1\\. Premier'],
    ['- tiret', '\\- tiret'],
    ['# dièse', '\\# dièse'],
    ['Un tiret - et un # au milieu', 'Un tiret - et un # au milieu'],
  ])('keeps %j as it reads', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});
