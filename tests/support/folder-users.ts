import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from '../../scripts/build/lock.ts';

/** The processes that read a folder: each leaves its number in a folder beside it. */
export class FolderUsers {
  readonly #marks: string;

  constructor(folder: string) {
    this.#marks = `${folder}.users`;
  }

  /**
   * Says that this process reads the folder.
   * @returns what says that it does no more
   */
  join(): () => void {
    mkdirSync(this.#marks, { recursive: true });
    const mark = path.join(this.#marks, String(process.pid));
    writeFileSync(mark, '');
    return () => {
      rmSync(mark, { force: true });
    };
  }

  /** The other processes that read it; those that are gone, killed or lost, are forgotten. */
  others(): number[] {
    const pids = readdirSync(this.#marks).map(Number);
    for (const pid of pids.filter((one) => !isAlive(one))) {
      rmSync(path.join(this.#marks, String(pid)), { force: true });
    }
    return pids.filter((pid) => pid !== process.pid && isAlive(pid));
  }
}
