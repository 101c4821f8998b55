import { describe, expect, test } from 'vitest';
import { throughTree } from '../test/through-tree.ts';
import { reduceToAllowList } from './allow-list.ts';

describe('reduceToAllowList', () => {
  test.each([
    ['a handler', '<b onclick="x()">gras</b>', '<p><b>gras</b></p>'],
    ['a style and a class', '<p style="color:red" class="x">a</p>', '<p>a</p>'],
    ['a target', '<a href="/pays/" target="_blank">a</a>', '<p><a href="/pays/">a</a></p>'],
    ['sizes of a picture', '<img src="./a.png" alt="A" width="3">', '<img src="./a.png" alt="A">'],
    ['a name that is not of a note', '<p><a id="menu">a</a></p>', '<p><a>a</a></p>'],
    ['a comment', 'a<!-- note -->b', '<p>ab</p>'],
  ])('removes %s', async (_name, html, reduced) => {
    expect(await throughTree(html, reduceToAllowList)).toBe(reduced);
  });

  test.each([
    '<script>y()</script>',
    '<ScRiPt src="https://a.org/x.js"></ScRiPt>',
    '<style>p { color: red }</style>',
    '<iframe src="javascript:y()">f</iframe>',
    '<iframe src="https://[">f</iframe>',
    '<iframe srcdoc="<script>y()</script>"></iframe>',
    '<object data="x">o</object>',
    '<embed src="x">',
    '<noscript>n</noscript>',
    '<template>t</template>',
    '<svg><text>s</text></svg>',
    '<math><mi>x</mi></math>',
    '<form><p>f</p></form>',
    '<button>b</button><input value="i"><textarea>t</textarea>',
    '<select><option>o</option></select>',
    '<video src="x">v</video><audio src="x">a</audio>',
    '<link rel="stylesheet" href="x"><meta charset="x"><base href="x"><title>t</title>',
  ])('removes %s and its words', async (html) => {
    expect(await throughTree(`<p>avant</p>${html}<p>après</p>`, reduceToAllowList)).toBe(
      '<p>avant</p><p>après</p>',
    );
  });

  test.each([
    [
      '<iframe src="https://tube.org/embed/1" title="Le film" onload="y()"></iframe>',
      '<a href="https://tube.org/embed/1">Le film</a>',
    ],
    [
      '<iframe src="https://tube.org/embed/1"></iframe>',
      '<a href="https://tube.org/embed/1">tube.org</a>',
    ],
  ])('makes of a frame a link: %s', async (html, link) => {
    expect(await throughTree(html, reduceToAllowList)).toBe(link);
  });

  test.each([
    ['an unknown element', '<font color="red">mot</font> <u>bas</u>', '<p>mot bas</p>'],
    ['an element nobody knows', 'un <truc>mot</truc>', '<p>un mot</p>'],
  ])('keeps the words of %s', async (_name, html, reduced) => {
    expect(await throughTree(html, reduceToAllowList)).toBe(reduced);
  });

  test.each([
    ['a place in the text', '<p><a id="ancre-point-2"></a>Point</p>'],
    ['a language', '<p>un <em lang="en">workshop</em></p>'],
    ['a direction', '<p lang="ar" dir="rtl">مرحبا</p>'],
    ['an isolated name', '<p><bdi lang="fr" dir="ltr">CGLU</bdi></p>'],
    ['an abbreviation', '<p><abbr title="Nations unies">ONU</abbr></p>'],
    ['a quotation and its source', '<blockquote cite="https://a.org/">q</blockquote>'],
    ['the start of a list', '<ol start="3" reversed><li>a</li></ol>'],
    ['cells that span', '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>'],
  ])('keeps %s', async (_name, html) => {
    expect(await throughTree(html, reduceToAllowList)).toBe(html);
  });

  test.each([
    ['<h1>a</h1>', '<h2>a</h2>'],
    ['<h4>a</h4>', '<h4>a</h4>'],
    ['<h5>a</h5>', '<h4>a</h4>'],
    ['<h6>a</h6>', '<h4>a</h4>'],
  ])('turns %s into %s', async (html, reduced) => {
    expect(await throughTree(html, reduceToAllowList)).toBe(reduced);
  });

  test.each([
    'https://a.org/',
    'http://a.org/',
    'HTTPS://a.org/',
    'mailto:a@b.fr',
    'tel:+33153418181',
    '/pays/liban/',
    '#notes',
    '?page=2',
    './actes.pdf',
    '../../pays/liban.md',
    'liban.md',
    'album/liban.md',
    '',
  ])('lets a link go to %j', async (address) => {
    const link = `<p><a href="${address}">a</a></p>`;
    expect(await throughTree(link, reduceToAllowList)).toBe(link);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java&Tab;script:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://a.org/',
  ])('takes its address from a link to %j', async (address) => {
    expect(await throughTree(`<p><a href="${address}">a</a></p>`, reduceToAllowList)).toBe(
      '<p><a>a</a></p>',
    );
  });

  test('takes its address from a picture or a quotation too', async () => {
    const html = '<p><img src="javascript:x" alt="A"></p><blockquote cite="data:x">q</blockquote>';
    expect(await throughTree(html, reduceToAllowList)).toBe(
      '<p><img alt="A"></p><blockquote>q</blockquote>',
    );
  });

  test('says how cells are aligned without a style', async () => {
    const table = '| a | b | c |\n|:-:|--:|:--|\n| 1 | 2 | 3 |';
    const html = await throughTree(table, reduceToAllowList);
    expect(html).toContain(
      '<td data-align="center">1</td>\n<td data-align="right">2</td>\n<td>3</td>',
    );
  });
});
