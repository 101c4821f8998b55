import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FoundBrowser } from './launch.ts';

/** The archives that `@sparticuz/chromium` holds: a Chromium for Linux x64, its libraries, a font. */
const ARCHIVES = path.resolve(
  path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../bin',
);
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
const UNPACKER = fileURLToPath(new URL('./unpack-chromium.ts', import.meta.url));

/**
 * Whether npm has brought a browser that this machine can run.
 * @example hasPackagedBrowser() → true on Linux x64, once `npm ci` has run
 */
export function hasPackagedBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(ARCHIVES);
}

/**
 * Unpacks the browser of `@sparticuz/chromium`, once for each release of it, with the libraries (nss,
 * nspr) and the font that a bare Debian lacks.
 * @example await unpackBrowser()
 *   → { executablePath: '…/chromium-56…/chromium', variables: { LD_LIBRARY_PATH: …, … } }
 */
export async function unpackBrowser(): Promise<FoundBrowser> {
  const { size } = statSync(path.join(ARCHIVES, 'chromium.br'));
  const home = path.join(CACHE, `chromium-${String(size)}`);
  if (!existsSync(home)) await unpackInto(home);
  return {
    executablePath: path.join(home, 'chromium'),
    variables: {
      LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(home, 'fonts.conf'),
    },
  };
}

/** Under another name first: an interrupted run leaves no half of a browser behind. */
async function unpackInto(home: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const stage = await mkdtemp(path.join(CACHE, 'unpacking-'));
  try {
    // The package writes to the temporary folder, whatever it holds: give it one of its own.
    await promisify(execFile)(process.execPath, [UNPACKER, ARCHIVES], {
      env: { ...process.env, TMPDIR: stage },
    });
    // Its own configuration knows the folders of AWS only.
    await writeFile(
      path.join(stage, 'fonts.conf'),
      `<fontconfig><dir>${home}/fonts</dir><dir>/usr/share/fonts</dir></fontconfig>\n`,
    );
    await rename(stage, home);
  } catch (error) {
    await rm(stage, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(home)) throw error;
  }
}
