import { expect, test } from 'vitest';
import { z } from 'zod';
import { addKeyFault, dependenciesOf } from './key-fault.ts';

const hours = z
  .object({ heure: z.string().optional(), heure_fin: z.string().optional() })
  .superRefine(({ heure }, context) => {
    if (heure !== undefined) return;
    addKeyFault(context, { path: ['heure_fin'], message: 'Écrivez…', dependsOn: ['heure'] });
  });

const issuesOf = (keys: object) => hours.safeParse(keys).error?.issues ?? [];

test('a key that is refused because of another names it', () => {
  const issues = issuesOf({ heure_fin: '12:00' });
  expect(issues).toMatchObject([{ path: ['heure_fin'], message: 'Écrivez…' }]);
  expect(issues.map(dependenciesOf)).toEqual([['heure']]);
});

test('a key that is wrong by itself depends on no other', () => {
  expect(issuesOf({ heure: 14 }).map(dependenciesOf)).toEqual([[]]);
});
