import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { alterSample, createSite, importInto, readSite } from '../support/spip-site.ts';

/** An article of the sample says something else. */
const alter = (id: number, changes: string) =>
  `UPDATE spip_articles SET chapo = '', texte = '', ps = '', descriptif = '', ${changes} WHERE id_article = ${String(id)}`;

const SENTENCE = 'Une phrase qui compte assez de mots pour durer. ';
const LONG = `${SENTENCE.repeat(9)}Et la fin.`;

/** Texts that were read, but in part, each on an article of its own. */
const TEXTS = [
  // Descriptions.
  alter(62, "descriptif = 'Seulement un {descriptif}.'"),
  alter(63, "chapo = 'Un chapô.', texte = 'Un texte.', descriptif = 'Un {{autre}} résumé.'"),
  alter(64, `texte = 'Un texte.', descriptif = '${LONG}'`),
  alter(65, `descriptif = '${LONG}'`),
  alter(66, "chapo = 'Un chapô.', texte = 'Un texte.', descriptif = 'Un {chapô}.'"),
];

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const site = createSite();
  expect(await importInto(site, alterSample(...TEXTS))).toBe(0);
  const read = (file: string) => readFileSync(path.join(site.content, file), 'utf8');
  files = new Map([...readSite(site).keys()].map((file) => [file, read(file)] as const));
});

/** The file that an article of the sample became: it passes the check, or it would not be there. */
function fileOf(id: number): string {
  const line = `# Ancien site : article ${String(id)}\n`;
  const found = [...files.values()].find((text) => text.includes(line));
  if (found === undefined) throw new Error(`Article ${String(id)} was set aside.`);
  return found;
}

describe('a description', () => {
  test('is the text of an article that has no other', () => {
    expect(fileOf(62)).toContain('chapo: "Seulement un descriptif."');
    expect(fileOf(62)).toMatch(/---\n\nSeulement un \*descriptif\*\.\n$/);
    expect(fileOf(65)).toMatch(/chapo: "Une phrase .*durer\."\n/);
    expect(fileOf(65)).toMatch(/---\n\nUne phrase .* Et la fin\.\n$/);
  });

  test('stays with the file where the summary says something else, or less', () => {
    expect(fileOf(63)).toContain('# descriptif : Un autre résumé.\n');
    expect(fileOf(63)).toContain('chapo: "Un chapô."');
    expect(fileOf(64)).toContain(`# descriptif : ${LONG}\n`);
    expect(fileOf(66)).not.toContain('# descriptif');
  });
});
