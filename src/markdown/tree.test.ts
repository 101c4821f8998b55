import type { Root } from 'hast';
import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  element,
  elementsOf,
  isElement,
  mapTree,
  stringProperty,
  textOf,
} from './tree.ts';

const words = (value: string) => ({ type: 'text' as const, value });
const root = (...children: Root['children']): Root => ({ type: 'root', children });

describe('mapTree', () => {
  test('removes the nodes for which the visitor returns nothing', () => {
    const tree = root(element('p', {}, [words('a'), element('b', {}, [words('c')])]));
    expect(mapTree(tree, (node) => (isElement(node, 'b') ? [] : [node]))).toEqual(
      root(element('p', {}, [words('a')])),
    );
  });

  test('shows the visitor children before their parent', () => {
    const seen: string[] = [];
    mapTree(root(element('p', {}, [element('b')])), (node) => {
      if (isElement(node)) seen.push(node.tagName);
      return [node];
    });
    expect(seen).toEqual(['b', 'p']);
  });

  test('leaves the given tree unchanged', () => {
    const tree = root(element('p', {}, [words('a')]));
    mapTree(tree, () => []);
    expect(tree).toEqual(root(element('p', {}, [words('a')])));
  });
});

describe('isElement', () => {
  test.each([
    ['any element', element('p'), [], true],
    ['an element of a name', element('h3'), ['h2', 'h3'], true],
    ['an element of another name', element('p'), ['h2', 'h3'], false],
    ['a text', words('a'), [], false],
    ['nothing', undefined, [], false],
  ])('answers for %s', (_name, node, names, answer) => {
    expect(isElement(node, ...names)).toBe(answer);
  });
});

describe('textOf', () => {
  test('joins the words of what a node holds', () => {
    expect(textOf(element('em', {}, [words('Un '), element('b', {}, [words('titre')])]))).toBe(
      'Un titre',
    );
  });

  test('puts each block on its line', () => {
    const row = element('tr', {}, [
      element('td', {}, [words('un')]),
      element('td', {}, [words('deux')]),
    ]);
    expect(textOf(row)).toBe('un\ndeux\n');
  });

  test('leaves out the calls of notes and the ways back', () => {
    const call = element('a', { dataFootnoteRef: '' }, [words('1')]);
    const back = element('a', { dataFootnoteBackref: '' }, [words('↩')]);
    expect(textOf(element('span', {}, [words('mot'), element('sup', {}, [call]), back]))).toBe(
      'mot',
    );
  });
});

describe('elementsOf', () => {
  test('lists every element in the order of reading', () => {
    const tree = root(element('p', {}, [element('em'), element('b')]), element('hr'));
    expect(elementsOf(tree).map(({ tagName }) => tagName)).toEqual(['p', 'em', 'b', 'hr']);
  });
});

describe('stringProperty', () => {
  const link = element('a', { href: '/pays/', title: '', rel: ['external'], tabIndex: 0 });

  test.each([
    ['text', 'href', '/pays/'],
    ['an empty text', 'title', ''],
    ['a list', 'rel', undefined],
    ['a number', 'tabIndex', undefined],
    ['nothing', 'lang', undefined],
  ])('reads %s', (_name, property, value) => {
    expect(stringProperty(link, property)).toBe(value);
  });
});

describe('childrenOf', () => {
  test('leaves comments out', () => {
    const comment = { type: 'comment' as const, value: 'note' };
    expect(childrenOf(element('p', {}, [words('a'), comment, element('b')]))).toEqual([
      words('a'),
      element('b'),
    ]);
  });
});
