import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { strings } from '../../src/ui/strings.ts';
import { findFreePort } from '../../scripts/server/free-port.ts';
import { startProgram, type Program } from './support/program.ts';

/** The half of `npm start` that serves: the other one, the build, is what these tests stand on. */
function serve(port: string): Program {
  const program = startProgram(['scripts/serve.ts'], { folder: '.', variables: { PORT: port } });
  onTestFinished(async () => {
    program.interrupt();
    await program.ended;
  });
  return program;
}

test('serves the portal, says where, and leaves the port when it is interrupted', async () => {
  const port = String(await findFreePort());
  const address = `http://localhost:${port}`;
  const program = serve(port);
  await expect
    .poll(program.output)
    .toContain(`Le portail est servi sur ${address} (Ctrl-C pour arrêter)`);

  const home = await fetch(address);
  expect(home.status).toBe(200);
  expect(await home.text()).toContain('<title>Cités Unies France');

  const folder = await fetch(`${address}/actualites`, { redirect: 'manual' });
  expect(folder.status).toBeGreaterThanOrEqual(301);
  expect(folder.status).toBeLessThanOrEqual(308);
  expect(folder.headers.get('location')).toBe('/actualites/');

  const missing = await fetch(`${address}/cette-page-n-existe-pas/`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain(strings.notFound.title);

  program.interrupt();
  expect(await program.ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow();
  // A quiet end, and nothing fetched from the network behind our back.
  expect(program.output()).not.toMatch(/error|warn|fetch/i);
});

test('frees the port when npm is terminated', async () => {
  const port = String(await findFreePort());
  const address = `http://localhost:${port}`;
  const npm = spawn('npm', ['run', 'preview'], { env: { ...process.env, PORT: port } });
  onTestFinished(() => {
    npm.kill('SIGKILL');
  });
  await expect.poll(async () => (await fetch(address).catch(() => undefined))?.status).toBe(200);
  npm.kill('SIGTERM');
  await expect.poll(() => fetch(address).catch(() => 'nobody')).toBe('nobody');
});

test('says plainly that the port is taken, and ends with 1', async () => {
  const port = await findFreePort();
  const other = createServer().listen({ port, host: '127.0.0.1' });
  await once(other, 'listening');
  onTestFinished(() => {
    other.close();
  });
  const program = serve(String(port));
  expect(await program.ended).toBe(1);
  expect(program.output().trim()).toBe(
    `Le port ${String(port)} est pris par un autre programme : arrêtez-le (un autre « npm start » ?), puis recommencez.`,
  );
});

test.each(['abc', '0', '70000', '43.5'])('refuses PORT=%s and says what to write', async (port) => {
  const program = serve(port);
  expect(await program.ended).toBe(1);
  expect(program.output().trim()).toBe(
    `PORT vaut « ${port} » : donnez un nombre entier de 1 à 65535, comme 4321.`,
  );
});
