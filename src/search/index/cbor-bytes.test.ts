import { decode } from 'cborg';
import { expect, test } from 'vitest';
import { CborBytes } from './cbor-bytes.ts';

const NUMBERS = [
  0,
  23,
  24,
  255,
  256,
  65_535,
  65_536,
  2 ** 32 - 1,
  -1,
  -24,
  -25,
  -256,
  -257,
  -65_537,
];

test('numbers and lists read as a library of the format reads them', () => {
  const bytes = new CborBytes();
  bytes.openList(3);
  bytes.add(7);
  bytes.addList(NUMBERS);
  bytes.addList(Array.from({ length: 300 }, (_, number) => number));
  expect(decode(bytes.take())).toEqual([7, NUMBERS, Array.from({ length: 300 }, (_, n) => n)]);
});

test.each(['', 'eau', 'مدن', '𝒜'.repeat(80)])('the text %j is read as it was written', (text) => {
  const bytes = new CborBytes();
  bytes.addText(text);
  expect(decode(bytes.take())).toBe(text);
});

test('bytes that are values already follow as they are, however many', () => {
  const [bytes, others] = [new CborBytes(), new CborBytes()];
  for (let number = 0; number < 500; number += 1) others.add(number);
  bytes.openList(502);
  bytes.add(7);
  bytes.append(others.take());
  bytes.add(8);
  expect(bytes.length).toBe(bytes.take().length);
  expect(decode(bytes.take())).toEqual([7, ...Array.from({ length: 500 }, (_, n) => n), 8]);
});

test.each([3, 20, 400])('of these, %d numbers from the tenth on', (count) => {
  const [bytes, others] = [new CborBytes(), new CborBytes()];
  for (let number = 0; number < 500; number += 1) others.add(-1 - (number % 24));
  bytes.openList(count);
  bytes.append(others.take(), 10, 10 + count);
  const numbers = Array.from({ length: count }, (_, n) => -1 - ((n + 10) % 24));
  expect(decode(bytes.take())).toEqual(numbers);
});
