import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { copySample, SAMPLE_MEDIA } from '../../scripts/import-spip/sample.fixture.ts';
import { PROJECT } from '../support/dist.ts';
import { createSite, importInto, readSite, type EmptySite } from '../support/spip-site.ts';

/** Has a process killed in the middle of writing its so many-th file, half of whose bytes are there. */
const killedAt = (count: number) => `
  import files from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const write = files.writeFile;
  let left = ${String(count)};
  files.writeFile = async (file, bytes) => {
    left -= 1;
    if (left > 0) return write(file, bytes);
    await write(file, bytes.slice(0, bytes.length / 2));
    process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();
`;

/** Runs an import as a process of its own. */
function importKilled({ content }: EmptySite, base: string, count: number): NodeJS.Signals | null {
  const { signal } = spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(killedAt(count))}`],
      path.join(PROJECT, 'scripts/import-spip.ts'),
      ...['--base', base, '--img', SAMPLE_MEDIA, '--vers', content, '--oui'],
    ],
    { cwd: PROJECT },
  );
  return signal;
}

const temporaryIn = ({ content }: EmptySite) =>
  readdirSync(path.join(content, '_import')).filter((name) => name.startsWith('.en-cours-'));

describe('an import that is killed while it writes', () => {
  const base = copySample('spip.sqlite');
  const whole = createSite();

  test('leaves whole files only, and the next one makes the rest', async () => {
    expect(await importInto(whole, base)).toBe(0);
    const files = readSite(whole);
    const site = createSite();
    expect(importKilled(site, base, 60)).toBe('SIGKILL');
    const left = readSite(site);
    expect(left.size).toBeGreaterThan(40);
    expect(left.size).toBeLessThan(files.size);
    for (const [file, text] of left) expect([file, text]).toEqual([file, files.get(file)]);
    expect(temporaryIn(site)).toHaveLength(1);

    expect(await importInto(site, base)).toBe(0);
    expect(readSite(site)).toEqual(files);
    expect(temporaryIn(site)).toEqual([]);
  });

  test('at its first file leaves nothing but what it was writing', () => {
    const site = createSite();
    expect(importKilled(site, base, 1)).toBe('SIGKILL');
    expect(readSite(site).size).toBe(0);
    expect(existsSync(path.join(site.content, '_import/journal.json'))).toBe(false);
  });
});
