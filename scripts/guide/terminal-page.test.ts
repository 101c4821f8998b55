import { expect, test } from 'vitest';
import { lastScreen, renderTerminal } from './terminal-page.ts';

test('a page shows what a command printed as it is', () => {
  expect(renderTerminal('npm run x', 'a <b> & c\n')).toContain(
    '<b>$ npm run x</b>\na &lt;b&gt; &amp; c</pre>',
  );
});

test('a screen keeps the answers and the question that waits, and no letter as it was typed', () => {
  const transcript =
    '│\n◆  Titre\n│  _\n└\n│  E█│  Ea█◇  Titre\n│  Eau\n│\n◆  Pays\n│  › Liban\n└\n│  l█';
  expect(lastScreen(transcript)).toBe('◇  Titre\n│  Eau\n│\n◆  Pays\n│  › Liban\n└');
});
