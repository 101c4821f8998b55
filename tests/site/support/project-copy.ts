import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PROJECT } from './dist.ts';

const CODE = ['src', 'public', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
const VOCABULARIES = ['pays', 'thematiques', 'collectivites', 'reseaux', 'actes', 'pages'];

/** A copy of the project in a temporary folder, with content of the test's own, built for real. */
export class ProjectCopy {
  readonly root: string;

  /** Holds the code, the vocabularies and the institutional pages; items are the test's to write. */
  constructor() {
    this.root = mkdtempSync(path.join(tmpdir(), 'portail-'));
    for (const name of CODE) this.#copy(name);
    for (const name of VOCABULARIES) this.#copy(`content/${name}`);
    symlinkSync(path.join(PROJECT, 'node_modules'), path.join(this.root, 'node_modules'));
  }

  /**
   * Writes a content file, or the bytes of a file beside one.
   * @example copy.write('agenda/2027/2027-01-14-rencontre.md', '---\ntitre: …')
   */
  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.root, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /**
   * Builds the copy at an instant.
   * @returns what the build printed
   * @throws with what it printed when it fails
   */
  async build(instant: Temporal.Instant): Promise<string> {
    const epoch = String(Math.floor(instant.epochMilliseconds / 1000));
    const child = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: this.root,
      env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => (output += text));
    }
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new Error(`The build of the copy failed.\n${output}`);
    return output;
  }

  /** Reads a built text. */
  read(file: string): string {
    return readFileSync(path.join(this.root, 'dist', file), 'utf8');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #copy(name: string): void {
    cpSync(path.join(PROJECT, name), path.join(this.root, name), { recursive: true });
  }
}
