import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SmallProject } from './small-project.fixture.ts';

/** What an editor did to a project. */
export interface EditorCase {
  spoil: (project: SmallProject) => Promise<void>;
}

/**
 * Replaces words of a file.
 * @example change(ARTICLE, 'titre: Centre', 'Titre: Centre')
 */
export function change(file: string, from: string, to: string): EditorCase['spoil'] {
  return async (project) => {
    const source = await project.read(file);
    if (!source.includes(from)) throw new Error(`${file} does not say "${from}".`);
    await project.write(
      file,
      source.replace(from, () => to),
    );
  };
}

/** Adds lines to the block of a file. */
export function addKeys(file: string, ...lines: string[]): EditorCase['spoil'] {
  return async (project) => {
    const source = await project.read(file);
    const end = source.indexOf('\n---\n', 4);
    await project.write(file, [source.slice(0, end), ...lines].join('\n') + source.slice(end));
  };
}

/** Writes another text below the block of a file; it begins on the line after « --- » and an empty one. */
export function body(file: string, text: string): EditorCase['spoil'] {
  return async (project) => {
    const source = await project.read(file);
    const end = source.indexOf('\n---\n', 4) + 5;
    await project.write(file, `${source.slice(0, end)}\n${text}\n`);
  };
}

/** Writes a file that was not there. */
export function add(file: string, content: string | Uint8Array): EditorCase['spoil'] {
  return (project) => project.write(file, content);
}

/** Moves a file. */
export function move(from: string, to: string): EditorCase['spoil'] {
  return async ({ root }) => {
    await mkdir(path.dirname(path.join(root, to)), { recursive: true });
    await rename(path.join(root, from), path.join(root, to));
  };
}

/** Copies a file. */
export function copy(from: string, to: string): EditorCase['spoil'] {
  return async (project) => {
    await project.write(to, await readFile(path.join(project.root, from)));
  };
}

/** Makes a shortcut to another place. */
export function link(target: string, place: string): EditorCase['spoil'] {
  return async ({ root }) => {
    await mkdir(path.dirname(path.join(root, place)), { recursive: true });
    await symlink(target, path.join(root, place));
  };
}

/** Does one thing after the other. */
export function all(...steps: EditorCase['spoil'][]): EditorCase['spoil'] {
  return async (project) => {
    for (const step of steps) await step(project);
  };
}

/** Changes some bytes of a file. */
export function damage(file: string, count: number): EditorCase['spoil'] {
  return async ({ root }) => {
    const bytes = await readFile(path.join(root, file));
    for (let step = 1; step <= count; step += 1) {
      bytes[Math.floor((bytes.length * step) / (count + 1))] = (step * 37) % 256;
    }
    await writeFile(path.join(root, file), bytes);
  };
}
