import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CONTROL_C, hasTerminal, runInTerminal } from '../create/terminal.fixture.ts';
import { copySample, removeFolders, SAMPLE_MEDIA, temporaryFolder } from './sample.fixture.ts';

const CONTROL_D = '\u0004';

afterAll(removeFolders);

describe.skipIf(!hasTerminal)('the question before an import', () => {
  test.each([
    ['Ctrl-C', CONTROL_C],
    ['Ctrl-D', CONTROL_D],
  ])('takes %s for a no', async (_name, key) => {
    const content = path.join(temporaryFolder(), 'content');
    mkdirSync(content);
    const command = [process.execPath, path.resolve('scripts/import-spip.ts')];
    const named = ['--base', copySample('spip.sqlite'), '--img', SAMPLE_MEDIA, '--vers', content];
    const { code, screen } = await runInTerminal([...command, ...named], {
      cwd: process.cwd(),
      env: process.env,
      steps: [['Reprendre ce site', key]],
    });
    expect(screen).toContain('Rien n’a été repris.');
    expect(screen).not.toContain('ABORT');
    expect(code).toBe(2);
  });
});
