import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { remakeFolder, replaceFolder } from './replace-folder.ts';

let root = '';
let dist = '';

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'construction-'));
  dist = path.join(root, 'dist');
  await fill(dist, 'ancien');
});
afterEach(() => rm(root, { recursive: true }));

async function fill(folder: string, words: string): Promise<void> {
  await mkdir(path.join(folder, 'pays'), { recursive: true });
  await writeFile(path.join(folder, 'index.html'), words);
  await writeFile(path.join(folder, 'pays/index.html'), words);
}

const wordsOf = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const expectOld = () => {
  expect(readdirSync(root)).toEqual(['dist']);
  expect([wordsOf('index.html'), wordsOf('pays/index.html')]).toEqual(['ancien', 'ancien']);
};

/** A process of its own that makes a folder anew, and does `steps` once half of it is made. */
async function makeInProcess(steps: string, shell = ''): Promise<string> {
  const module = pathToFileURL(path.resolve('scripts/build/replace-folder.ts')).href;
  const script = `
    import { mkdir, writeFile } from 'node:fs/promises';
    import { replaceFolder } from '${module}';
    await replaceFolder(${JSON.stringify(dist)}, async (folder) => {
      await mkdir(folder);
      await writeFile(folder + '/index.html', 'nouveau');
      ${steps}
    });`;
  const command = `${shell} exec "$0" --input-type=module -e "$1"`;
  const child = spawn('sh', ['-c', command, process.execPath, script]);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  await new Promise((resolve) => child.once('close', resolve));
  return errors;
}

describe('replaceFolder', () => {
  test('puts a whole folder in the place of the old one', async () => {
    await replaceFolder(dist, async (folder) => {
      await mkdir(folder);
      await writeFile(path.join(folder, 'index.html'), 'nouveau');
    });
    expect(readdirSync(root)).toEqual(['dist']);
    expect(await readdir(dist)).toEqual(['index.html']);
    expect(wordsOf('index.html')).toBe('nouveau');
  });

  test('makes the first one', async () => {
    await rm(dist, { recursive: true });
    await replaceFolder(dist, (folder) => fill(folder, 'premier'));
    expect(wordsOf('index.html')).toBe('premier');
  });

  test('leaves the former folder when the function that fills the new one fails', async () => {
    const failing = replaceFolder(dist, async (folder) => {
      await fill(folder, 'nouveau');
      throw new Error('Une page ne peut pas être faite.');
    });
    await expect(failing).rejects.toThrow('Une page');
    expectOld();
  });

  test('leaves the former folder when nothing was made', async () => {
    await expect(replaceFolder(dist, () => Promise.resolve())).rejects.toThrow('ENOENT');
    expectOld();
  });

  test('leaves the former folder when the disk is full', async () => {
    // A shell that lets no file grow beyond some blocks stands for a disk that is full.
    const errors = await makeInProcess(
      "await writeFile(folder + '/gros.bin', Buffer.alloc(10_000_000));",
      'ulimit -f 8;',
    );
    expect(errors).toMatch(/EFBIG|ENOSPC/);
    expectOld();
  });

  test('leaves the former folder when the process is killed, and cleans up the next time', async () => {
    await makeInProcess("process.kill(process.pid, 'SIGKILL');");
    expect([wordsOf('index.html'), wordsOf('pays/index.html')]).toEqual(['ancien', 'ancien']);
    expect(readdirSync(root)).toHaveLength(2);
    await replaceFolder(dist, (folder) => fill(folder, 'nouveau'));
    expect(readdirSync(root)).toEqual(['dist']);
    expect(wordsOf('index.html')).toBe('nouveau');
  });

  test('puts back what a process killed between its two renames had set aside', async () => {
    await rename(dist, path.join(root, '.dist-old'));
    const failing = replaceFolder(dist, () => Promise.reject(new Error('non')));
    await expect(failing).rejects.toThrow('non');
    expectOld();
    expect(existsSync(path.join(root, '.dist-old'))).toBe(false);
  });
});

describe('remakeFolder', () => {
  const aside = () => path.join(root, '.dist-former');
  const remake = (words: string) => remakeFolder(dist, (folder) => fill(folder, words));

  test('sets aside what stood, and makes the next one out of it', async () => {
    await remake('deuxième');
    expect(readFileSync(path.join(aside(), 'index.html'), 'utf8')).toBe('ancien');
    await remakeFolder(dist, async (folder) => {
      expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe('ancien');
      await writeFile(path.join(folder, 'index.html'), 'troisième');
    });
    expect([wordsOf('index.html'), wordsOf('pays/index.html')]).toEqual(['troisième', 'ancien']);
    expect(readFileSync(path.join(aside(), 'index.html'), 'utf8')).toBe('deuxième');
  });

  test('makes the first one out of nothing', async () => {
    await rm(dist, { recursive: true });
    await remake('premier');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('never puts back what it has set aside', async () => {
    await remake('deuxième');
    await rm(dist, { recursive: true });
    const failing = remakeFolder(dist, () => Promise.reject(new Error('non')));
    await expect(failing).rejects.toThrow('non');
    expect(readdirSync(root)).toEqual([]);
  });

  test('leaves what stands when the function that fills the new one fails', async () => {
    await remake('deuxième');
    const failing = remakeFolder(dist, async (folder) => {
      await fill(folder, 'troisième');
      throw new Error('Une page ne peut pas être faite.');
    });
    await expect(failing).rejects.toThrow('Une page');
    expect(wordsOf('index.html')).toBe('deuxième');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});
