import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { findFreePort } from '../../../scripts/server/free-port.ts';
import { FIXTURES } from '../../support/project-copy.ts';
import { startProgram, type Program } from './program.ts';

const ASTRO = path.join(
  path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

/** The vocabularies that articles refer to, and the pages that every menu leads to. */
const CONTENT = ['pays', 'thematiques', 'collectivites', 'reseaux', 'actes', 'pages'];
const CODE = [
  ...['src', 'scripts', 'public', 'tests/rgaa.yml'],
  ...['astro.config.mjs', 'tsconfig.json', 'package.json'],
];

/** Noon in Paris on 2 March 2026: what a test shows does not depend on the day it runs. */
const VARIABLES = { SOURCE_DATE_EPOCH: '1772449200', ASTRO_TELEMETRY_DISABLED: '1' };

type Files = Readonly<Record<string, string>>;

/** The code of the portal with a few files of content of its own. */
interface SmallSite {
  address: () => string;
  /** @param file from the root of the portal */
  write: (file: string, content: string) => Promise<void>;
  remove: (file: string) => Promise<void>;
  /** All that its server has printed. */
  output: () => string;
}

/**
 * A small portal under `astro dev`, started for a test file.
 * @example const site = useDevSite({ 'content/articles/2026/….md': source });
 *   // then, in a test: await site.write(file, source);
 */
export function useDevSite(files: Files): SmallSite {
  let folder = '';
  let address = '';
  let server: Program | undefined;

  const write: SmallSite['write'] = async (file, content) => {
    const target = path.join(folder, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  };

  beforeAll(async () => {
    folder = await copyProject();
    for (const [file, content] of Object.entries(files)) await write(file, content);
    const port = String(await findFreePort());
    address = `http://localhost:${port}`;
    const dev = runAstro(folder, ['dev', '--port', port]);
    server = dev;
    await vi.waitFor(() => {
      expect(dev.output()).toContain('watching for file changes');
    }, 60_000);
  });

  afterAll(async () => {
    server?.interrupt();
    await server?.ended;
    await rm(folder, { recursive: true, force: true });
  });

  const remove: SmallSite['remove'] = (file) => rm(path.join(folder, file));

  return { address: () => address, write, remove, output: () => server?.output() ?? '' };
}

function runAstro(folder: string, parameters: readonly string[]): Program {
  return startProgram([ASTRO, ...parameters], { folder, variables: VARIABLES });
}

/** Inside the project, where Node and Vite find its dependencies as they do for the project itself. */
async function copyProject(): Promise<string> {
  await mkdir('.cache', { recursive: true });
  const folder = path.resolve(await mkdtemp(path.join('.cache', 'small-site-')));
  for (const part of CODE) await cp(part, path.join(folder, part), { recursive: true });
  for (const name of CONTENT) {
    await cp(path.join(FIXTURES, name), path.join(folder, 'content', name), { recursive: true });
  }
  return folder;
}
