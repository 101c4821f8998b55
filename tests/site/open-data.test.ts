import { expect, test } from 'vitest';
import { DATASET_NAMES } from '../../src/api/datasets.ts';
import { site } from '../../src/site.config.ts';
import { brokenReason } from '../support/addresses.ts';
import { builtFiles, readBuilt } from '../support/dist.ts';
import { expectOnFixture } from '../support/fixture-only.ts';

test.each(DATASET_NAMES)('every address of ours that the list « %s » names is there', (name) => {
  const texts = builtFiles(`api/v1/{${name},${name}/*}.json`).map(readBuilt);
  const addresses = texts.flatMap((text) => listStrings(JSON.parse(text)));
  const ours = addresses.filter((value) => value.startsWith(`${site.url}/`));
  expectOnFixture(ours.length);
  const faults = ours.flatMap((address) => {
    const reason = brokenReason(new URL(address));
    return reason === undefined ? [] : [`${address}: ${reason}`];
  });
  expect(faults).toEqual([]);
});

/** Every text of a value, however deep. */
function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listStrings);
}
