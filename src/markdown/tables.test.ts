import { describe, expect, test } from 'vitest';
import { throughTree } from '../test/through-tree.ts';
import { wrapTables } from './tables.ts';

const wrap = (markdown: string) => throughTree(markdown, (root) => wrapTables(root, 'Tableau'));

describe('wrapTables', () => {
  test('lets a table scroll in a region with a name, reachable with a keyboard', async () => {
    expect(await wrap('<table><tbody><tr><td>a</td></tr></tbody></table>')).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="Tableau 1">' +
        '<table><tbody><tr><td>a</td></tr></tbody></table></section>',
    );
  });

  test('gives each table of a text a name of its own', async () => {
    const html = await wrap('| a |\n|---|\n| 1 |\n\n| b |\n|---|\n| 2 |');
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Tableau 1"',
      'aria-label="Tableau 2"',
    ]);
  });

  test('says that a heading heads its column', async () => {
    expect(await wrap('| a |\n|---|\n| 1 |')).toContain('<th scope="col">a</th>');
  });

  test('keeps what an editor has said of a heading', async () => {
    const table = '<table><tbody><tr><th scope="row">a</th><td>1</td></tr></tbody></table>';
    expect(await wrap(table)).toContain('<th scope="row">a</th>');
  });
});
