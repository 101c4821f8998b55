import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';

/** The programs of the workflow are run by its machines: a shell, jq and curl. */
const canRun = ['bash', 'jq', 'curl'].every(
  (program) => spawnSync(program, ['--version']).status === 0,
);
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

  test.each([
    [
      'beside a problem',
      'content/agenda/2026/x.md:4:7 — « jour » : manque.\n',
      '- `content/agenda',
    ],
    ['alone', '', 'la personne qui suit le code'],
  ])('keeps what is only advised to itself, %s', (_name, problem, words) => {
    const log = file(
      'conseil',
      `content/pages/adherer.mdx:1:1 — Conseil : À compléter.\n${problem}`,
    );
    const note = run('note.sh', ['failure', ADDRESS, log]);
    expect(note).not.toContain('Conseil');
    expect(note).toContain(words);
  });

  test('sends to somebody else where the content is not at fault', () => {
    const note = run('note.sh', ['failure', ADDRESS, file('code', 'error TS2345')]);
    expect(note).toContain('la personne qui suit le code');
  });
});

describe.skipIf(!canRun)('the note of a preview', () => {
  const uploaded = (fields: object) =>
    file(
      'apercu',
      `{"type":"wrangler-session"}\n${JSON.stringify({ type: 'version-upload', ...fields })}\n`,
    );

  test('gives its address', () => {
    const address = 'https://pr-7-portail-apercus.exemple.workers.dev';
    expect(run('preview-note.sh', [uploaded({ preview_alias_url: address })])).toContain(
      `**Aperçu de cette demande :** ${address}\n`,
    );
  });

  test('says that it has none', () => {
    expect(run('preview-note.sh', [uploaded({})])).toContain('ne lui donne pas d’adresse');
  });
});

describe.skipIf(!canRun)('a comment on a pull request', () => {
  const OURS = 'github-actions[bot]';

  /** The forge, as far as comments go: those it holds, and what it was asked to change. */
  async function leaveComment(held: readonly { id: number; login: string; body: string }[]) {
    const changes: string[] = [];
    const forge = createServer((request, response) => {
      const { method = '', url = '' } = request;
      if (method !== 'GET') changes.push(`${method} ${url}`);
      request.on('data', (body: Buffer) => changes.push(body.toString()));
      request.on('end', () => {
        const comments = held.map(({ login, ...comment }) => ({ ...comment, user: { login } }));
        response.end(JSON.stringify(comments));
      });
    }).listen(0, '127.0.0.1');
    onTestFinished(() => void forge.close());
    await once(forge, 'listening');
    const place = forge.address();
    if (place === null || typeof place === 'string') throw new Error('The forge has no port.');
    const child = spawn('.github/comment.sh', ['7', 'apercu', file('note.md', 'L’« aperçu »\n')], {
      env: {
        PATH: process.env.PATH,
        GITHUB_API_URL: `http://127.0.0.1:${String(place.port)}`,
        GITHUB_REPOSITORY: 'cuf/portail',
        GH_TOKEN: 'jeton',
      },
    });
    expect(await once(child, 'close')).toEqual([0, null]);
    const [change, body = '{}'] = changes;
    return { change, body: JSON.parse(body) as unknown };
  }

  const WRITTEN = { body: '<!-- apercu -->\nL’« aperçu »\n' };

  test('is written the first time, beside those of others', async () => {
    const others = [
      { id: 1, login: OURS, body: '<!-- verification -->\nTout va bien.' },
      { id: 2, login: 'une-personne', body: '<!-- apercu -->\nIci ?' },
    ];
    expect(await leaveComment(others)).toEqual({
      change: 'POST /repos/cuf/portail/issues/7/comments',
      body: WRITTEN,
    });
  });

  test('updates the former comment of the workflow from then on', async () => {
    expect(await leaveComment([{ id: 3, login: OURS, body: '<!-- apercu -->\nAncien.' }])).toEqual({
      change: 'PATCH /repos/cuf/portail/issues/comments/3',
      body: WRITTEN,
    });
  });
});
