import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { proceedingsSchema } from '../../domain/proceedings/schema.ts';
import { buildResource } from '../../test/builders.ts';
import { writeBibtex } from './bibtex.ts';
import { cite } from './citation.ts';
import { highwireTags } from './highwire.ts';
import { writeRis } from './ris.ts';
import { workOfProceedings, workOfResource, type CitedWork } from './work.ts';

const work: CitedWork = {
  kind: 'text',
  key: 'cuf-2025-rapport',
  title: 'Eau & climat : 50 % des « fonds_solidarité » #2 {bilan} ~ 10^3 $',
  language: 'fr',
  summary: 'Le bilan de l’année.',
  authors: ['Ville de Tours', 'Cités Unies France'],
  publisher: 'Cités Unies France',
  date: '2025-11-18',
  url: 'https://www.exemple.org/ressources/2025/rapport/',
  pdf: 'https://www.exemple.org/documents/rapport.pdf',
  pageCount: 24,
};

const reference = z.object({
  title: z.string(),
  author: z.array(z.object({ literal: z.string().optional(), family: z.string().optional() })),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())) }),
  URL: z.string(),
});
/** What a reference manager reads in a file. */
const readFile = (file: string) => z.array(reference).parse(new Cite(file).data)[0];

describe.each([
  ['BibTeX', writeBibtex],
  ['RIS', writeRis],
] as const)('a work as %s', (_format, write) => {
  test.each([
    ['2025-11-18', [2025, 11, 18]],
    ['2025-11', [2025, 11]],
    ['2025', [2025]],
  ])('is read with its title, its authors and its date: %s', (date, parts) => {
    const read = readFile(write({ ...work, date }));
    expect(read?.title).toBe(work.title);
    expect(read?.author.map(({ literal, family }) => literal ?? family)).toEqual(work.authors);
    expect(read?.issued['date-parts'][0]).toEqual(parts);
    expect(read?.URL).toBe(work.url);
  });
});

test.each(['Un { seul', 'Un } seul', 'Deux } à { rebours'])(
  'BibTeX, which counts braces even behind a backslash, reads « %s » to its end',
  (title) => {
    const bibtex = writeBibtex({ ...work, title });
    const isClosed = (text: string) => text.split('{').length === text.split('}').length;
    expect(
      bibtex.split(',\n').filter((field) => !field.startsWith('@') && !isClosed(field)),
    ).toEqual([`  url = {${work.url}}\n}\n`]);
    expect(readFile(bibtex)?.title).toBe(title);
  },
);

test('a summary of two paragraphs is one value of RIS', () => {
  const ris = writeRis({ ...work, summary: 'Le bilan.\n\nEt la suite.\u2028Fin.' });
  expect(ris).toContain('AB  - Le bilan. Et la suite. Fin.\r\n');
  expect(ris.split('\r\n').filter((line) => !/^([A-Z][A-Z0-9] {2}- |$)/.test(line))).toEqual([]);
});

describe('highwireTags', () => {
  const tags = (changed: Partial<CitedWork> = {}) => highwireTags({ ...work, ...changed });
  const contents = (name: string, changed?: Partial<CitedWork>) =>
    tags(changed).flatMap(([tag, content]) => (tag === name ? [content] : []));

  test('name each author once, a body with the comma that keeps it whole', () => {
    expect(contents('citation_author')).toEqual(['Ville de Tours,', 'Cités Unies France,']);
  });

  test.each([
    ['2025-11-18', '2025/11/18'],
    ['2025-11', '2025/11'],
    ['2025', '2025'],
  ])('write the date %s as far as it is known', (date, written) => {
    expect(contents('citation_publication_date', { date })).toEqual([written]);
  });

  test.each([
    ['text', 'citation_technical_report_institution', work.publisher],
    ['proceedings', 'citation_conference_title', work.title],
  ] as const)('tell Zotero that %s is one', (kind, name, content) => {
    expect(contents(name, { kind })).toEqual([content]);
    expect(contents(name, { kind: 'film' })).toEqual([]);
  });

  test('lead to the document, where there is one', () => {
    expect(contents('citation_pdf_url')).toEqual([work.pdf]);
    expect(contents('citation_pdf_url', { pdf: undefined })).toEqual([]);
  });
});

describe('workOfResource', () => {
  test('makes a work of a text, and none of an album', () => {
    const { path } = buildResource();
    expect(workOfResource(buildResource({ auteurs: ['Ville de Tours'] }))).toMatchObject({
      kind: 'text',
      authors: ['Ville de Tours'],
      publisher: 'Cités Unies France',
    });
    expect(path).toContain('content/');
    const photos = [{ fichier: './a.jpg', alt: 'Un pont de bois', credit: 'Ville de Tours' }];
    expect(workOfResource(buildResource({ type: 'photo', fichier: undefined, photos }))).toBe(
      undefined,
    );
  });
});

describe('cite', () => {
  test('writes a reference that is read as a sentence', () => {
    expect(cite(work, '/ressources/2025/rapport/').reference).toBe(
      `Ville de Tours, Cités Unies France, «\u00A0${work.title}\u00A0», 18\u00A0novembre 2025, 24\u00A0p.`,
    );
  });

  test('offers both files beside the page', () => {
    expect(cite(work, '/ressources/2025/rapport/').files.map(({ href }) => href)).toEqual([
      '/ressources/2025/rapport/citation.bib',
      '/ressources/2025/rapport/citation.ris',
    ]);
  });
});

test('proceedings of which only the month is known are cited by their month', () => {
  const fields = proceedingsSchema.parse({
    titre: 'Actes',
    chapo: 'Trois jours.',
    date: '2025-09',
  });
  const place = { slug: 'assises-2025', path: 'content/actes/assises-2025.md', digest: '' };
  const { reference } = cite(workOfProceedings({ ...fields, ...place }), '/ressources/actes/');
  expect(reference).toBe('«\u00A0Actes\u00A0», Cités Unies France, septembre 2025.');
});
