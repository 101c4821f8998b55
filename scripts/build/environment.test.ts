import { expect, test } from 'vitest';
import { withEnvironment } from './environment.ts';

const read = () => Promise.resolve([process.env.LANG, process.env.PORTAIL_ESSAI]);

test('gives variables for some work, and afterwards what there was', async () => {
  const before = await read();
  expect(before[1]).toBeUndefined();
  const during = await withEnvironment({ LANG: 'fr_FR', PORTAIL_ESSAI: '1' }, read);
  expect(during).toEqual(['fr_FR', '1']);
  expect(await read()).toEqual(before);
});

test('also where the work fails', async () => {
  const before = await read();
  const fail = () => Promise.reject(new Error('No.'));
  await expect(withEnvironment({ PORTAIL_ESSAI: '1' }, fail)).rejects.toThrow('No.');
  expect(await read()).toEqual(before);
});
