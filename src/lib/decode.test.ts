import { expect, test } from 'vitest';
import { decodePart } from './decode.ts';

test.each([
  ['caf%C3%A9', 'café'],
  ['plan d%27acc%C3%A8s', "plan d'accès"],
  ['cut short %C3', 'cut short %C3'],
  ['100%', '100%'],
  ['', ''],
])('decodePart reads %s', (part, text) => {
  expect(decodePart(part)).toBe(text);
});
