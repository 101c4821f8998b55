import { expect, test } from 'vitest';
import { describeSwallowed } from './swallowed-options.ts';

const COMMAND = { script: 'nouveau', names: ['genre', 'nom-du-fichier'] };

test.each([
  [{ npm_config_genre: 'true' }, '--genre'],
  [{ npm_config_genre: 'article' }, '--genre'],
  [{ npm_config_nom_du_fichier: 'true' }, '--nom-du-fichier'],
])('describeSwallowed finds what npm has kept in %j', (env, option) => {
  expect(describeSwallowed(env, COMMAND)).toBe(
    `Écrivez deux tirets seuls entre « nouveau » et les options : npm run nouveau -- ${option} …`,
  );
});

test('describeSwallowed leaves the settings of npm alone', () => {
  expect(describeSwallowed({ npm_config_cache: '/tmp' }, COMMAND)).toBeUndefined();
});
