import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../../../scripts/server/free-port.ts';
import { DIST, SITE_ROOT } from '../../support/dist.ts';

const HOSTS = path.join(SITE_ROOT, 'hosts');

/** A web server of this machine, set up by what the build wrote for it. */
interface WebServer {
  name: string;
  program: string;
  /** What it is started with, on a port, in a folder of its own. */
  configure: (port: number, home: string) => { config: string; parameters: readonly string[] };
}

/** nginx with its maps and its server, as their first lines say to include them. */
const nginx: WebServer = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  configure: (port, home) => ({
    config: `daemon off; pid ${home}/pid; error_log ${home}/errors; worker_processes 1;
events {}
http {
  access_log off; include /etc/nginx/mime.types; default_type application/octet-stream;
  client_body_temp_path ${home}/1; proxy_temp_path ${home}/2; fastcgi_temp_path ${home}/3;
  uwsgi_temp_path ${home}/4; scgi_temp_path ${home}/5;
  include ${HOSTS}/nginx/portail-http.conf;
  server { listen 127.0.0.1:${String(port)}; root ${DIST}; include ${HOSTS}/nginx/portail-server.conf; }
}`,
    parameters: ['-e', `${home}/errors`, '-c', `${home}/config`],
  }),
};

const MODULES = [
  'mpm_event',
  'authz_core',
  'mime',
  'dir',
  'headers',
  'rewrite',
  'filter',
  'deflate',
];

const apache: WebServer = {
  name: 'Apache',
  program: '/usr/sbin/apache2',
  configure: (port, home) => ({
    config: `ServerRoot ${home}
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
PidFile ${home}/pid
ErrorLog ${home}/errors
Mutex file:${home}
ServerName localhost
Listen 127.0.0.1:${String(port)}
TypesConfig /etc/mime.types
DocumentRoot ${DIST}
<Directory ${DIST}>
  Require all granted
</Directory>
Define PORTAIL ${HOSTS}/apache
<VirtualHost *:${String(port)}>
  DocumentRoot ${DIST}
  Include ${HOSTS}/apache/portail.conf
</VirtualHost>`,
    parameters: ['-X', '-f', `${home}/config`],
  }),
};

/** The servers that the site is also made for. */
export const WEB_SERVERS: readonly WebServer[] = [nginx, apache];

/**
 * Whether this machine has a server: `apt-get install nginx-light apache2` brings both on Debian.
 * @example isInstalled(nginx) → false, and the tests of nginx do not run
 */
export function isInstalled({ program }: WebServer): boolean {
  return spawnSync(program, ['-v']).status === 0;
}

/**
 * Starts a server on the built site.
 * @returns its address, and how to end it
 * @throws with what it printed, when it does not start
 * @example const { address, stop } = await startWebServer(nginx); await fetch(`${address}/agenda/`);
 */
export async function startWebServer({ program, configure }: WebServer) {
  const home = mkdtempSync(path.join(tmpdir(), 'portail-'));
  const port = await findFreePort();
  const { config, parameters } = configure(port, home);
  mkdirSync(path.join(home, 'logs'));
  writeFileSync(path.join(home, 'config'), config);
  const server = spawn(program, [...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  }
  const ended = new Promise<void>((resolve) =>
    server.once('exit', () => {
      resolve();
    }),
  );
  const address = `http://127.0.0.1:${String(port)}`;
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true });
  };
  const isOver = ended.then(() => true);
  while ((await fetch(address).catch(() => undefined)) === undefined) {
    if (await Promise.race([isOver, setTimeout(50, false)])) throw new Error(printed);
  }
  return { address, stop };
}
