import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { formatFault } from '../../src/domain/check/fault.ts';
import { listTree, type TreeEntry } from '../../src/files/content-tree.ts';
import { writePdf } from '../../src/test/write-pdf.ts';
import { findContentFaults } from './check.ts';
import { ALERT, FILES, PDF, PICTURE, SYNONYMS } from './small-files.fixture.ts';
import { knownFiles } from './valid-files.ts';

/** Every file says that it was made on this day or before. */
export const TODAY = Temporal.Instant.from('2026-11-28T09:00:00Z');

const BODY =
  'Un paragraphe entre dans le sujet.\n\n## Le programme\n\nVoyez [le groupe-pays Liban](/pays/liban/).\n';

const PLAIN = 'Une seule phrase dit ce qui se passe.\n';

/** A project of a few files without fault, in a temporary folder, for each test to spoil. */
export class SmallProject {
  readonly root: string;
  /** What each file held at first, by its path. */
  readonly #intact = new Map<string, Buffer>();
  #known = knownFiles();

  private constructor(root: string) {
    this.root = root;
  }

  static async create(): Promise<SmallProject> {
    const project = new SmallProject(await mkdtemp(path.join(tmpdir(), 'contenu-')));
    for (const [file, lines] of Object.entries(FILES)) {
      const body = file === ALERT ? PLAIN : BODY;
      await project.write(file, ['---', ...lines, '---', '', body].join('\n'));
    }
    await project.write(SYNONYMS, '# Réseaux\n- [CGLU, UCLG]\n- [ONU, Nations unies]\n');
    await project.write(PICTURE, await drawPicture(800, 500));
    await project.write(PDF, writePdf({ content: 'BT /F1 12 Tf 20 100 Td (Bonjour) Tj ET' }));
    for (const name of await readdir('content/_modeles')) {
      const model = `content/_modeles/${name}`;
      await project.write(model, await readFile(model));
    }
    for (const { path: file } of (await project.#list()).filter(({ kind }) => kind === 'file')) {
      project.#intact.set(file, await readFile(path.join(project.root, file)));
    }
    return project;
  }

  /** Undoes what a test has done: to copy the whole project anew takes ten times as long. */
  async restore(): Promise<void> {
    const intact = [...this.#intact];
    for (const { path: place, kind } of await this.#list()) {
      const isOurs =
        kind === 'folder'
          ? intact.some(([file]) => file.startsWith(`${place}/`))
          : kind === 'file' && this.#intact.has(place);
      if (!isOurs) await rm(path.join(this.root, place), { recursive: true, force: true });
    }
    for (const [file, bytes] of intact) {
      const place = path.join(this.root, file);
      const isIntact = existsSync(place) && bytes.equals(await readFile(place));
      if (!isIntact) await this.write(file, bytes);
    }
  }

  async #list(): Promise<TreeEntry[]> {
    const entries = await listTree('.', this.root);
    return entries.map((entry) => ({ ...entry, path: entry.path.slice('./'.length) }));
  }

  async write(file: string, content: string | Uint8Array): Promise<void> {
    const place = path.join(this.root, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, content);
  }

  read(file: string): Promise<string> {
    return readFile(path.join(this.root, file), 'utf8');
  }

  removeFile(file: string): Promise<void> {
    return rm(path.join(this.root, file));
  }

  removeFolder(folder: string): Promise<void> {
    return rm(path.join(this.root, folder), { recursive: true, force: true });
  }

  remove(): Promise<void> {
    return rm(this.root, { recursive: true, force: true });
  }

  /** What an editor reads, one line for each fault; what the check before has found is known, as in a build. */
  async check(): Promise<string[]> {
    const valid = knownFiles(this.#known.next);
    const { faults } = await findContentFaults(this.root, TODAY, valid);
    this.#known = valid;
    return faults.map(formatFault);
  }
}

/**
 * A picture of one colour.
 * @example drawPicture(40, 30) → the bytes of a PNG
 */
export function drawPicture(width: number, height: number): Promise<Buffer> {
  const create = { width, height, channels: 3, background: '#204080' } as const;
  return sharp({ create }).png().toBuffer();
}
