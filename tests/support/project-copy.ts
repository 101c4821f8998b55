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
import { CODE } from '../../scripts/bench/project.ts';
import { PROJECT } from './dist.ts';
import { PLANTED_VARIABLE } from './fixture-place.ts';
import { listOwnVariables } from './own-variables.ts';

/** The content of the fixture site, kept with the tests. */
export const FIXTURES = path.join(PROJECT, 'tests/fixtures/site');

/** What articles and events refer to, and the pages that every menu leads to. */
export const VOCABULARIES = ['pays', 'thematiques', 'collectivites', 'reseaux', 'actes', 'pages'];

interface CopyOptions {
  /** Where to put it, instead of a temporary folder; what was there is wiped. */
  root?: string;
  /** All that the fixture site holds, instead of its vocabularies and institutional pages. */
  isWhole?: boolean;
}

/** A copy of the project whose content is that of the fixture site, built for real. */
export class ProjectCopy {
  readonly root: string;

  constructor({ root, isWhole = false }: CopyOptions = {}) {
    this.root = root ?? mkdtempSync(path.join(tmpdir(), 'portail-'));
    this.remove();
    for (const name of CODE) this.#copy(path.join(PROJECT, name), name);
    for (const name of isWhole ? ['.'] : VOCABULARIES) {
      this.#copy(path.join(FIXTURES, name), `content/${name}`);
    }
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

  /** Builds the copy at an instant. */
  async build(instant: Temporal.Instant): Promise<string> {
    return this.run('scripts/build.ts', [], instant);
  }

  /**
   * Runs a program of the copy at an instant.
   * @returns what it printed
   * @throws with what it printed when it fails
   */
  async run(
    program: string,
    parameters: readonly string[],
    instant: Temporal.Instant,
  ): Promise<string> {
    const epoch = String(Math.floor(instant.epochMilliseconds / 1000));
    const child = spawn(process.execPath, [program, ...parameters], {
      cwd: this.root,
      env: {
        ...listOwnVariables(),
        [PLANTED_VARIABLE.name]: PLANTED_VARIABLE.value,
        SOURCE_DATE_EPOCH: epoch,
      },
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
    if (code !== 0) throw new Error(`${program} failed in the copy of the project.\n${output}`);
    return output;
  }

  /** Reads a built text. */
  read(file: string): string {
    return readFileSync(path.join(this.root, 'dist', file), 'utf8');
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  #copy(from: string, name: string): void {
    cpSync(from, path.join(this.root, name), { recursive: true });
  }
}
