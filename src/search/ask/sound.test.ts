import { expect, test } from 'vitest';
import { soundOf } from './sound.ts';

test.each([
  ['ukrenne', 'ukraine'],
  ['fotografie', 'photographie'],
  ['kartié', 'cartié'],
  ['bato', 'bateau'],
  ['jironde', 'gironde'],
  ['sentre', 'centre'],
])('%j sounds like %j', (misspelt, word) => {
  expect(soundOf(misspelt)).toBe(soundOf(word));
});

test.each([
  ['mali', 'malo'],
  ['gare', 'jare'],
  ['chaine', 'caine'],
])('%j sounds other than %j', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
