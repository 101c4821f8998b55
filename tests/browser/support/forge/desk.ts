import { cpSync, createReadStream, existsSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { z } from 'zod';
import { makeDesk as makeProgram, writeDesk } from '../../../../scripts/build/desk.ts';
import { headerRules } from '../../../../src/hosting/headers/rules.ts';
import { headersOf } from '../../../../src/hosting/headers/fitting.ts';
import { deskConfig } from '../../../../src/domain/model/desk-config.ts';
import type { Forge } from '../../../../src/site.config.ts';
import { PROJECT } from '../../../support/dist.ts';
import { FIXTURE_FOLDER } from '../../../support/fixture-place.ts';
import { EVENT } from './journey.ts';

const FOLDER = path.join(PROJECT, '.cache/desk');
const SITE = 'https://www.exemple.org';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};
const RULES = headerRules([]);
/** The forges that the policy of the desk lets it ask. */
const FORGES = /https:\/\/(?:api\.github\.com|gitlab\.com)/g;

const BUILT = z.object({ styles: z.array(z.string()) });

/** The parts of the configuration that tests change. */
export interface DeskConfig {
  backend: Record<string, unknown>;
  collections: { name: string; media_folder: string }[];
}

interface DeskOptions {
  forge: Forge;
  /** Where that forge is, without a slash at its end. */
  forgeAddress: string;
  /** What else a test changes in the configuration that the model gives. */
  change?: (config: DeskConfig) => void;
}

/** A desk on a port of this machine. */
interface Desk {
  /** Without a slash at its end. */
  address: string;
  stop: () => void;
}

let built: Promise<void> | undefined;

/** Makes the desk as the build does, once for all test files, with the styles of the fixture site. */
async function makeDesk(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(path.join(PROJECT, FIXTURE_FOLDER, 'dist/_astro'), path.join(FOLDER, '_astro'), {
    recursive: true,
    filter: (file) => statSync(file).isDirectory() || /\.(css|woff2)$/.test(file),
  });
  const forge = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
  const lines = [{ path: EVENT.file, note: 'sans compte rendu' }];
  const groups = [{ title: 'Rendez-vous passés', advice: 'Publiez leur compte rendu.', lines }];
  const program = `${FOLDER}-programme`;
  await makeProgram(program);
  await writeDesk(FOLDER, { program, forge, siteUrl: SITE, groups });
}

/**
 * Serves the desk as hosts do, with the headers of the one table. In its policy and its configuration,
 * a forge on this machine stands in place of the one on the internet, on an origin of its own.
 * @example const { address, stop } = await serveDesk({ forge, forgeAddress }); await page.goto(`${address}/admin/`);
 */
export async function serveDesk(options: DeskOptions): Promise<Desk> {
  built ??= makeDesk();
  await built;
  const config = await writeConfig(options);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const headers: Record<string, string | undefined> = headersOf(pathname, RULES);
    const policy = headers['Content-Security-Policy'];
    headers['Content-Security-Policy'] = policy?.replaceAll(FORGES, options.forgeAddress);
    if (pathname === '/admin/config.json') response.writeHead(200, headers).end(config);
    else sendFile(response, pathname, headers);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The desk has no port.');
  return {
    address: `http://127.0.0.1:${String(place.port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function writeConfig({ forge, forgeAddress, change }: DeskOptions): Promise<string> {
  const { styles } = BUILT.parse(
    JSON.parse(await readFile(path.join(FOLDER, 'admin/config.json'), 'utf8')),
  );
  const config = deskConfig(forge, SITE) as DeskConfig;
  Object.assign(config.backend, addressesOf(forge, forgeAddress));
  change?.(config);
  return JSON.stringify({ config: { config }, styles });
}

function addressesOf({ name }: Forge, address: string): object {
  return name === 'gitlab'
    ? { base_url: address, api_root: `${address}/api/v4` }
    : { api_root: `${address}/api/v3`, graphql_api_root: `${address}/api/graphql` };
}

function sendFile(response: ServerResponse, pathname: string, headers: object): void {
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = [FOLDER, path.join(PROJECT, 'public')]
    .map((folder) => path.join(folder, name))
    .find((one) => existsSync(one));
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type });
  createReadStream(file).pipe(response);
}
