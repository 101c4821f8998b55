import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ARTICLE, EVENT } from './small-files.fixture.ts';
import { SmallProject } from './small-project.fixture.ts';

/** What an editor did to a project. */
export type Spoil = (project: SmallProject) => Promise<void>;

/** A name, what an editor did, and how each line that the check answers begins, as `abbreviate` writes it. */
export type EditorCase = readonly [name: string, spoil: Spoil, answers: readonly string[]];

/**
 * Tests each case on one small project, made whole again before each.
 * @example testCases('the content check, given the habits of an office', CASES)
 */
export function testCases(subject: string, cases: readonly EditorCase[]): void {
  let project: SmallProject;

  beforeAll(async () => {
    project = await SmallProject.create();
  });
  beforeEach(() => project.restore());
  afterAll(() => project.remove());

  describe(subject, () => {
    test.each(cases)('answers, once, what to write: %s', async (_name, spoil, expected) => {
      await spoil(project);
      const answers = (await project.check()).map(abbreviate);
      const beginnings = answers.map((answer, index) => answer.slice(0, expected[index]?.length));
      expect(beginnings).toEqual(expected);
    });
  });
}

/**
 * An answer without the folder; ARTICLE and EVENT stand for the paths of the two files most often spoilt.
 * @example abbreviate('content/articles/2026/2026-11-24-assises-maroc.md:2:8 — …') → 'ARTICLE:2:8 — …'
 */
function abbreviate(answer: string): string {
  return answer
    .replace(`${ARTICLE}:`, 'ARTICLE:')
    .replace(`${EVENT}:`, 'EVENT:')
    .replace(/^content\//, '');
}

/**
 * Replaces words of a file.
 * @example change(ARTICLE, 'titre: Centre', 'Titre: Centre')
 */
export function change(file: string, from: string, to: string): Spoil {
  return async (project) => {
    const source = await project.read(file);
    if (!source.includes(from)) throw new Error(`${file} does not say "${from}".`);
    await project.write(
      file,
      source.replace(from, () => to),
    );
  };
}

/**
 * Adds lines to the block of a file.
 * @example addKeys(ARTICLE, 'exmple: true')
 */
export function addKeys(file: string, ...lines: string[]): Spoil {
  return async (project) => {
    const source = await project.read(file);
    const end = source.indexOf('\n---\n', 4);
    await project.write(file, [source.slice(0, end), ...lines].join('\n') + source.slice(end));
  };
}

/**
 * Writes another text below the block of a file; it begins on the line after « --- » and an empty
 * one.
 * @example body(ARTICLE, 'Voir [la page](/pays/lban/).')
 */
export function body(file: string, text: string): Spoil {
  return async (project) => {
    const source = await project.read(file);
    const end = source.indexOf('\n---\n', 4) + 5;
    await project.write(file, `${source.slice(0, end)}\n${text}\n`);
  };
}

/**
 * Writes an article whose text is a sentence with a link.
 * @example linkTo('/pays/lban/')
 */
export function linkTo(address: string): Spoil {
  return body(ARTICLE, `Voir [la page de CGLU](${address}) pour la suite.`);
}

/**
 * Writes a file that was not there.
 * @example add('content/articles/2026/note.docx', 'PK…')
 */
export function add(file: string, content: string | Uint8Array): Spoil {
  return (project) => project.write(file, content);
}

/**
 * Moves a file.
 * @example move(ARTICLE, 'content/articles/2026/Assises.md')
 */
export function move(from: string, to: string): Spoil {
  return async ({ root }) => {
    await mkdir(path.dirname(path.join(root, to)), { recursive: true });
    await rename(path.join(root, from), path.join(root, to));
  };
}

/**
 * Copies a file.
 * @example copy(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc (1).md')
 */
export function copy(from: string, to: string): Spoil {
  return async (project) => {
    await project.write(to, await readFile(path.join(project.root, from)));
  };
}

/**
 * Makes a shortcut to another place.
 * @example link('../2025', 'content/articles/2026/ancien')
 */
export function link(target: string, place: string): Spoil {
  return async ({ root }) => {
    await mkdir(path.dirname(path.join(root, place)), { recursive: true });
    await symlink(target, path.join(root, place));
  };
}

/**
 * Does one thing after the other.
 * @example all(move(ARTICLE, 'content/agenda/a.md'), change(EVENT, 'lieu:', 'Lieu:'))
 */
export function all(...steps: Spoil[]): Spoil {
  return async (project) => {
    for (const step of steps) await step(project);
  };
}

/**
 * Changes some bytes of a file.
 * @example damage('content/articles/2026/photo.jpg', 20)
 */
export function damage(file: string, count: number): Spoil {
  return async ({ root }) => {
    const bytes = await readFile(path.join(root, file));
    for (let step = 1; step <= count; step += 1) {
      bytes[Math.floor((bytes.length * step) / (count + 1))] = (step * 37) % 256;
    }
    await writeFile(path.join(root, file), bytes);
  };
}
