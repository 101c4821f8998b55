import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { PROJECT } from '../support/dist.ts';
import { FIXTURE_FOLDER, PLANTED_VARIABLE } from '../support/fixture-place.ts';

const DIST = path.join(PROJECT, FIXTURE_FOLDER, 'dist');
const { name, value } = PLANTED_VARIABLE;

test('a page that names a variable of the process shows its name', () => {
  const page = readFileSync(
    path.join(DIST, routes.institutionalPage('contact'), 'index.html'),
    'utf8',
  );
  expect(page).toContain(`{process.env.${name}}`);
  expect(page).toContain(`{import.meta.env.${name}}`);
});

test('no built file holds the value of a variable of the process', () => {
  const files = globSync('**/*', { cwd: DIST }).filter((file) =>
    statSync(path.join(DIST, file)).isFile(),
  );
  expect(files.length).toBeGreaterThan(500);
  const telling = files.filter((file) => readFileSync(path.join(DIST, file)).includes(value));
  expect(telling).toEqual([]);
});
