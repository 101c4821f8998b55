import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { writePdf } from '../test/write-pdf.ts';
import { readPdf } from './pdf.ts';

const REPORT = 'tests/fixtures/files/compte-rendu.pdf';

describe('readPdf', () => {
  test('reads the pages, the table of contents and the marks of a report', async () => {
    const pdf = await readPdf(new Uint8Array(await readFile(REPORT)));
    if (pdf.state !== 'read') throw new Error(`The report is ${pdf.state}.`);
    expect(pdf).toMatchObject({ pageCount: 2, isTagged: true, language: 'fr-FR' });
    expect(pdf.title).toContain('Sahel');
    expect(pdf.pages[0]).toContain('Groupe Sahel');
    expect(pdf.sections[0]?.title).toBe('Groupe Sahel');
    expect(pdf.sections[0]?.sections.map(({ page }) => page)).toEqual([1, 1, 2, 2, 2]);
  });

  test('leaves the bytes to whoever gave them', async () => {
    const bytes = new Uint8Array(await readFile(REPORT));
    const { length } = bytes;
    await readPdf(bytes);
    expect(bytes.length).toBe(length);
  });

  test('finds the words of a page without a structure', async () => {
    const content = 'BT /F1 12 Tf 20 100 Td (Bonjour Obuse) Tj ET';
    expect(await readPdf(writePdf({ content }))).toEqual({
      state: 'read',
      pageCount: 1,
      pages: ['Bonjour Obuse'],
      sections: [],
      isTagged: false,
      language: undefined,
      title: undefined,
    });
  });

  test('finds the words of an Arabic page, drawn from the left in the shapes of its letters', async () => {
    const drawn = ['(', '\uFEE5', '\uFE8E', '\uFEE8', '\uFE92', '\uFEDF', ')', ' '];
    const letters = [...drawn, '\uFED5', '\uFEED', '\uFEAA', '\uFEE8', '\uFEBB'];
    const codes = letters.map((_, index) => (0x21 + index).toString(16)).join('');
    const content = `BT /F1 12 Tf 20 100 Td <${codes}> Tj ET`;
    expect(await readPdf(writePdf({ content, letters }))).toMatchObject({
      pages: ['صندوق (لبنان)'],
    });
  });

  test('finds no words where a page is a picture', async () => {
    expect(await readPdf(writePdf({ content: '0 0 200 200 re f' }))).toMatchObject({
      state: 'read',
      pages: [''],
    });
  });

  test('says of a file that asks for a password that it is locked', async () => {
    const owner = '00'.repeat(32);
    const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner}> /U <${owner}> /P -44 >>`;
    expect(await readPdf(writePdf({ trailer }))).toEqual({ state: 'locked' });
  });

  test('says of bytes that are no PDF that they are broken', async () => {
    expect(await readPdf(new TextEncoder().encode('<html></html>'))).toEqual({ state: 'broken' });
  });

  test('outlives a table of contents thousands of levels deep, and leaves no listener', async () => {
    const program = ['src/files/deep-outline.fixture.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, program);
    expect(stdout).toBe('broken 0\n');
  });
});
