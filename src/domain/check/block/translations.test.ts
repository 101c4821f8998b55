import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import { formatFault } from '../fault.ts';
import { checkFields } from './fields.ts';
import { checkTranslations } from './translations.ts';

function read(id: string, ...lines: string[]) {
  const { read: file } = checkFields(contentFile('articles', id, ...lines), 'articles');
  if (file === undefined) throw new Error('The block of a fixture can be read.');
  return file;
}

const messagesOf = (...files: ReturnType<typeof read>[]) =>
  checkTranslations(files).map(formatFault);

const [french, english] = ['2025/2025-09-09-hokusai', '2025/2025-09-10-hokusai-in-english'];

describe('checkTranslations', () => {
  test('accepts two articles that name each other in two languages', () => {
    expect(
      messagesOf(
        read(french, `traductions: [articles/${english}]`),
        read(english, 'langue: en', `traductions: [articles/${french}]`),
      ),
    ).toEqual([]);
  });

  test('asks for the way back', () => {
    expect(
      messagesOf(read(french, `traductions: [articles/${english}]`), read(english, 'langue: en')),
    ).toEqual([
      'content/articles/2025/2025-09-09-hokusai.md:2:15 — « traductions.0 » : articles/2025/2025-09-10-hokusai-in-english ne nomme pas cet article en retour. Écrivez-y : traductions: [articles/2025/2025-09-09-hokusai].',
    ]);
  });

  test('refuses a translation into the same language', () => {
    expect(
      messagesOf(
        read(french, `traductions: [articles/${english}]`),
        read(english, `traductions: [articles/${french}]`),
      ),
    ).toHaveLength(2);
  });
});
