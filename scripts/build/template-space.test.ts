import { describe, expect, test } from 'vitest';
import { dropUnseenSpace } from './template-space.ts';

/** What stands for what a template computes. */
const shorten = (markup: string) => dropUnseenSpace(markup.split('…')).join('…');

describe('dropUnseenSpace', () => {
  test.each([
    ['between blocks', '<ul> <li>a</li> <li>b</li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['at the edges of a block', '<p> a b </p>', '<p>a b</p>'],
    [
      'at the edges of a block, in what stands in its line',
      '<li> <a href="/"> … </a> </li>',
      '<li><a href="/">…</a></li>',
    ],
    [
      'in a button',
      'a <button type="button"> b </button> c',
      'a <button type="button">b</button> c',
    ],
    [
      'in a drawing',
      'a <svg> <path d="M0 0"></path> </svg> b',
      'a <svg><path d="M0 0"></path></svg> b',
    ],
    [
      'between what the head of a page says',
      '<head> <meta …> <link> </head>',
      '<head><meta …><link></head>',
    ],
    ['beside what is computed between blocks', '<h1>a</h1> … <p>b</p>', '<h1>a</h1>…<p>b</p>'],
    ['in an attribute', '<p class="a  b" …> c </p>', '<p class="a  b" …>c</p>'],
  ])('takes away white space %s', (_where, markup, expected) => {
    expect(shorten(markup)).toBe(expected);
  });

  test.each([
    ['between words', '<p>a b <em>c</em> d</p>'],
    ['between links', '<p><a>a</a> <a>b</a></p>'],
    ['between two things that are computed', '<p>… …</p>'],
    ['behind an inline element', '<p><span>a </span>b</p>'],
    ['behind an empty inline element', '<p><span></span> b</p>'],
    ['beside a button', '<p>a <button>b</button> c</p>'],
    ['beside a list of choices', '<p><label>a</label> <select><option>b</option></select> c</p>'],
    ['beside a picture', '<p><img alt="a  b"> <img alt=""> c</p>'],
    ['beside a script among words', '<p>a <script>b</script>c</p>'],
    ['at the edges of a template, which may stand in a line', ' <span>a</span> '],
    [
      'in what is kept as it is',
      '<pre> a\n <b> c </b> </pre><textarea> a </textarea><script> a </script>',
    ],
    ['in an unknown element', '<p><x-a> a </x-a></p>'],
    ['after a sign that opens no tag', '<p>a < b > c</p>'],
  ])('keeps white space %s', (_where, markup) => {
    expect(shorten(markup)).toBe(markup);
  });
});
