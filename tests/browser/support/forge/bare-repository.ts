import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { listOwnVariables } from '../../../support/own-variables.ts';

const run = promisify(execFile);

/** Who commits: none of the machine's own settings may be asked, or a test would depend on them. */
const COMMITTER = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Rédaction'],
      [`GIT_${who}_EMAIL`, 'redaction@exemple.org'],
    ]),
  ),
};
const MAX_BYTES = 100_000_000;

/** A file of a commit. */
interface TreeFile {
  path: string;
  sha: string;
  size: number;
}

/** What a commit changes; no content takes a file away. */
export interface Change {
  path: string;
  content: Buffer | undefined;
}

interface NewCommit {
  branch: string;
  /** The commit that the branch must still be at. */
  parent: string;
  message: string;
  changes: readonly Change[];
}

/** What a forge keeps: a bare Git repository, read and written by Git itself. */
export class BareRepository {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * A repository whose first commit, on « main », holds the files of a folder.
   * @example BareRepository.create('/tmp/contenu')
   */
  static async create(folder: string): Promise<BareRepository> {
    const repository = new BareRepository(await mkdtemp(path.join(tmpdir(), 'depot-')));
    await repository.git(['init', '--quiet', '--bare', '--initial-branch=main']);
    await repository.git([`--work-tree=${folder}`, 'add', '--all']);
    const tree = await repository.git(['write-tree']);
    const commit = await repository.git(['commit-tree', tree, '-m', 'Premier contenu']);
    await repository.git(['update-ref', 'refs/heads/main', commit]);
    return repository;
  }

  /** The object at a branch, a path of a branch, …; nothing where there is none. */
  async find(name: string): Promise<string | undefined> {
    return this.git(['rev-parse', '--verify', '--quiet', name]).catch(() => undefined);
  }

  /** The files below a commit or a tree. */
  async list(name: string): Promise<TreeFile[]> {
    const text = await this.git(['ls-tree', '-r', '-l', '-z', '--full-tree', name]);
    return text.split('\0').flatMap((line) => {
      const [, sha, size, file] = /^\d+ blob (\w+) +(\d+)\t(.*)$/s.exec(line) ?? [];
      return sha === undefined || file === undefined
        ? []
        : [{ path: file, sha, size: Number(size) }];
    });
  }

  /** The bytes of a file. */
  async read(name: string): Promise<Buffer> {
    return this.#run(['cat-file', 'blob', name]);
  }

  /** Points a branch at a commit. */
  async point(branch: string, commit: string): Promise<void> {
    await this.git(['update-ref', `refs/heads/${branch}`, commit]);
  }

  async removeBranch(branch: string): Promise<void> {
    await this.git(['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /**
   * Commits changes on top of a branch.
   * @throws where the branch has moved since
   */
  async commit({ branch, parent, message, changes }: NewCommit): Promise<string> {
    await this.git(['read-tree', parent]);
    for (const { path: file, content } of changes) await this.#stage(file, content);
    const tree = await this.git(['write-tree']);
    const commit = await this.git(['commit-tree', tree, '-p', parent, '-m', message]);
    await this.git(['update-ref', `refs/heads/${branch}`, commit, parent]);
    return commit;
  }

  /**
   * Merges a branch into another.
   * @throws where the two conflict
   */
  async merge(branch: string, into: string, message: string): Promise<string> {
    const tree = await this.git(['merge-tree', '--write-tree', into, branch]);
    const parents = ['-p', into, '-p', branch];
    const commit = await this.git(['commit-tree', tree, ...parents, '-m', message]);
    await this.point(into, commit);
    return commit;
  }

  /** The paths that a branch changes, each with A, M or D. */
  async compare(base: string, branch: string): Promise<{ status: string; path: string }[]> {
    const options = ['--name-status', '--no-renames', '-z'];
    const text = await this.git(['diff', ...options, `${base}...${branch}`]);
    return [...text.matchAll(/([AMD])\0([^\0]+)\0/g)].map(([, status = '', file = '']) => ({
      status,
      path: file,
    }));
  }

  /** Puts the files of a commit into a folder. */
  async checkOut(name: string, folder: string): Promise<void> {
    await this.git([`--work-tree=${folder}`, 'checkout', '--force', name, '--', '.']);
  }

  /** Runs Git on the repository. */
  async git(parameters: readonly string[]): Promise<string> {
    return (await this.#run(parameters)).toString('utf8').replace(/\n$/, '');
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true });
  }

  async #stage(file: string, content: Buffer | undefined): Promise<void> {
    if (content === undefined) {
      await this.git(['update-index', '--force-remove', file]);
      return;
    }
    const sha = await this.#run(['hash-object', '-w', '--stdin'], content);
    const entry = `100644,${sha.toString('utf8').trim()},${file}`;
    await this.git(['update-index', '--add', '--cacheinfo', entry]);
  }

  async #run(parameters: readonly string[], input?: Buffer): Promise<Buffer> {
    const started = run('git', [`--git-dir=${this.#folder}`, ...parameters], {
      encoding: 'buffer',
      maxBuffer: MAX_BYTES,
      env: { ...listOwnVariables(), ...COMMITTER },
    });
    if (input !== undefined) started.child.stdin?.end(input);
    return (await started).stdout;
  }
}
