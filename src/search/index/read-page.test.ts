import { describe, expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const read = (main: string) => readPage(`<nav>Menu</nav><main>${main}</main><footer>Pied</footer>`);

describe('readPage', () => {
  test('reads what a template marks, in sections from each heading on', () => {
    const { title, sections } = read(
      '<h1>Liban</h1><p>Publié le 2 mars</p><div data-indexed><p>Un <em>texte</em>.</p><p>Un autre.</p>' +
        '<h2 id="eau">L’eau</h2><p>Rare.</p></div>',
    );
    expect(title).toBe('Liban');
    expect(sections).toEqual([
      { id: '', title: '', text: 'Un texte. Un autre.' },
      { id: 'eau', title: 'L’eau', text: 'L’eau Rare.' },
    ]);
  });

  test('reads nothing of menus, drawings and what stands beside a text', () => {
    const { title, sections, anchors } = read(
      '<nav aria-label="Fil"><h1>Accueil</h1></nav><h1>Liban</h1><svg><title>Carte</title></svg>' +
        '<p data-indexed>Un texte.</p><aside class="a"><h2 id="lire">À lire</h2></aside><p data-indexed>Un autre.</p>',
    );
    expect([title, sections]).toEqual([
      'Liban',
      [{ id: '', title: '', text: 'Un texte. Un autre.' }],
    ]);
    expect([...anchors]).toEqual([]);
  });

  test('names a passage by its heading without the call of a note, or by its time', () => {
    const { sections } = read(
      '<div data-indexed><h2 id="eau">L’<em>eau</em><br>rare<sup><a href="#n" data-footnote-ref>1</a></sup></h2>' +
        '<p>Un texte.</p></div><ol><li id="t-75-2"><span data-indexed>Bonjour&nbsp;!</span></li></ol>',
    );
    expect(sections).toEqual([
      { id: 'eau', title: 'L’eau rare', text: 'L’eau rare1 Un texte.' },
      { id: 't-75-2', title: '1:15', text: 'Bonjour\u00A0!' },
    ]);
  });

  test('knows the anchors of the pages of a document, which its contents bear', () => {
    const { anchors } = read(
      '<p id="fichier">PDF</p><nav><ol><li id="page-1">Sommaire</li><li id="page-2">Budget</li></ol></nav>',
    );
    expect([...anchors]).toEqual(['fichier', 'page-1', 'page-2']);
  });
});
