import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

/** The programs of the workflow are run by its machines: a shell and jq. */
const canRun = ['bash', 'jq'].every((program) => spawnSync(program, ['--version']).status === 0);
const folder = mkdtempSync(path.join(tmpdir(), 'portail-'));
const file = (name: string, content: string) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

const run = (
  program: string,
  parameters: readonly string[],
  variables: Record<string, string> = {},
) =>
  spawnSync(`.github/${program}`, [...parameters], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...variables },
  }).stdout;

const transitions = file(
  'transitions.json',
  JSON.stringify({ transitions: [{ instant: '2026-12-01T07:00:00Z', motifs: ['parution'] }] }),
);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.skipIf(!canRun)('the site is built and deployed', () => {
  const NIGHT_IN_WINTER = '5 23 * * *';
  const NIGHT_IN_SUMMER = '5 22 * * *';
  const QUARTER = '*/15 * * * *';

  test.each([
    ['after a push', 'workflow_run', '', '2026-11-28T12:00:00Z', true],
    ['by hand', 'workflow_dispatch', '', '2026-11-28T12:00:00Z', true],
    ['at 00:05 in Paris in winter', 'schedule', NIGHT_IN_WINTER, '2026-11-28T23:05:00Z', true],
    ['at 23:05 in winter', 'schedule', NIGHT_IN_SUMMER, '2026-11-28T22:05:00Z', false],
    ['at 00:05 in Paris in summer', 'schedule', NIGHT_IN_SUMMER, '2026-07-28T22:05:00Z', true],
    ['at 01:05 in summer', 'schedule', NIGHT_IN_WINTER, '2026-07-28T23:05:00Z', false],
    ['however late the machine comes', 'schedule', NIGHT_IN_WINTER, '2026-11-29T00:40:00Z', true],
    ['a second before an instant', 'schedule', QUARTER, '2026-12-01T06:59:59Z', false],
    ['at an instant', 'schedule', QUARTER, '2026-12-01T07:00:00Z', true],
    ['after an instant', 'schedule', QUARTER, '2026-12-01T07:14:00Z', true],
  ])('%s: %s %s at %s → %s', (_name, event, cron, now, isDue) => {
    const variables = { EVENT: event, CRON: cron, NOW: now, TRANSITIONS: transitions };
    expect(run('due.sh', [], variables)).toBe(`due=${String(isDue)}\n`);
  });
});

describe.skipIf(!canRun)('the note of a pull request', () => {
  const ADDRESS = 'https://forge.example/journal';

  test('says that all is well', () => {
    expect(run('note.sh', ['success', ADDRESS, file('vide', '')])).toContain('Tout est vérifié');
  });

  test('names what is to be corrected once, line by line, as plain text', () => {
    const line =
      'content/agenda/2026/x.md:4:7 — « jour » : @equipe `08/12/2026` n’est pas une date.';
    const log = file('journal', `Contenu\tnpm\t2026 ${line}\nautre\nContenu\tnpm\t2026 ${line}\n`);
    const note = run('note.sh', ['failure', ADDRESS, log]);
    expect(note).toContain('Rien n’est publié');
    expect(note.match(/^- /gm)).toHaveLength(1);
    expect(note).toContain('- `content/agenda/2026/x.md:4:7 — « jour » : @equipe ’08/12/2026’');
    expect(note).toContain(ADDRESS);
  });

  test('sends to somebody else where the content is not at fault', () => {
    const note = run('note.sh', ['failure', ADDRESS, file('code', 'error TS2345')]);
    expect(note).toContain('la personne qui suit le code');
  });
});
