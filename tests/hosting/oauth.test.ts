import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFreePort } from '../../scripts/server/free-port.ts';

const SITE = 'https://portail.exemple.org';
const WRANGLER = path.join(
  path.dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);
const QUIET = { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false', CI: 'true' };

/** A forge on this machine: it gives a token for one code, to whoever knows the secret. */
const asked: unknown[] = [];
const forge: Server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    const words = JSON.parse(body) as { code?: string; client_secret?: string };
    asked.push(words);
    if (words.code === 'panne') return response.end('<h1>502</h1>');
    const isRight = words.code === 'bon' && words.client_secret === 'secret';
    const answer = isRight
      ? { access_token: 'jeton</script>' }
      : { error: 'bad_verification_code' };
    response.setHeader('Content-Type', 'application/json');
    return response.end(JSON.stringify(answer));
  });
});

let worker: ChildProcess;
let address = '';

beforeAll(async () => {
  forge.listen(0, '127.0.0.1');
  await once(forge, 'listening');
  const forgeAt = forge.address();
  if (forgeAt === null || typeof forgeAt === 'string') throw new Error('The forge has no port.');
  const port = await findFreePort();
  const settings = {
    FORGE: `http://127.0.0.1:${String(forgeAt.port)}`,
    SITE,
    CLIENT_ID: 'portail',
    CLIENT_SECRET: 'secret',
  };
  const vars = Object.entries(settings).flatMap(([name, value]) => ['--var', `${name}:${value}`]);
  const options = ['--config', 'scripts/oauth/wrangler.jsonc', '--ip', '127.0.0.1'];
  worker = spawn(
    process.execPath,
    [WRANGLER, 'dev', ...options, '--port', String(port), '--inspector-port', '0', ...vars],
    { stdio: 'ignore', env: { ...process.env, ...QUIET } },
  );
  address = `http://127.0.0.1:${String(port)}`;
  while ((await fetch(address).catch(() => undefined)) === undefined) {
    if (worker.exitCode !== null) throw new Error('The worker did not start.');
    await setTimeout(100);
  }
});

afterAll(async () => {
  worker.kill('SIGINT');
  await once(worker, 'exit');
  forge.close();
});

const get = (at: string, cookie = '') =>
  fetch(`${address}${at}`, { redirect: 'manual', headers: { Cookie: cookie } });

/** Begins to sign in, and gives the state that the forge would give back. */
async function begin() {
  const response = await get('/auth?provider=github&site_id=x&scope=repo');
  const target = new URL(response.headers.get('Location') ?? '');
  const cookie = (response.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  return { response, target, cookie, state: target.searchParams.get('state') ?? '' };
}

describe('the worker that signs editors in', () => {
  test('sends to the forge with a state of its own, kept in a cookie no script can read', async () => {
    const [first, second] = [await begin(), await begin()];
    expect(first.response.status).toBe(302);
    expect(first.target.pathname).toBe('/login/oauth/authorize');
    expect(Object.fromEntries(first.target.searchParams)).toMatchObject({
      client_id: 'portail',
      redirect_uri: `${address}/callback`,
    });
    expect(first.response.headers.get('Set-Cookie')).toMatch(
      new RegExp(`^etat=${first.state}; .*HttpOnly; Secure; SameSite=Lax`),
    );
    expect(second.state).not.toBe(first.state);
  });

  test('gives the token to the site alone, in a page that runs nothing else', async () => {
    const { cookie, state } = await begin();
    const response = await get(`/callback?code=bon&state=${state}`, cookie);
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(String.raw`{\"provider\":\"github\",\"token\":\"jeton\u003C/script>\"}`);
    expect(page).toContain(`if (origin === "${SITE}") source.postMessage(`);
    expect(page).not.toContain("'*'");
    const nonce = /nonce="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(response.headers.get('Content-Security-Policy')).toContain(
      `default-src 'none'; script-src 'nonce-${nonce}'`,
    );
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test.each([
    ['of another sign-in', '?code=bon&state=autre', 'etat=mien'],
    ['without its cookie', '?code=bon&state=mien', ''],
    ['without a code', '?state=mien', 'etat=mien'],
    ['without a state', '?code=bon', 'etat='],
    ['with an empty state', '?code=bon&state=', 'etat='],
  ])('asks the forge for nothing on an answer %s', async (_name, query, cookie) => {
    const before = asked.length;
    const response = await get(`/callback${query}`, cookie);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('authorization:github:error:');
    expect(asked).toHaveLength(before);
  });

  test.each([
    ['that the forge refused', 'code=faux', 'La forge a refusé la connexion.'],
    ['that the editor refused', 'error=access_denied', 'La forge a refusé la connexion.'],
    ['that the forge is out of order', 'code=panne', 'La forge ne répond pas.'],
  ])('says %s', async (_name, query, words) => {
    const { cookie, state } = await begin();
    const response = await get(`/callback?${query}&state=${state}`, cookie);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain(words);
  });

  test('has nothing else', async () => {
    expect((await get('/')).status).toBe(404);
  });
});
