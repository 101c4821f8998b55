import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { makeEntries, type BenchEntry } from '../../scripts/bench/entries.ts';
import { contentFilesOf } from '../../scripts/bench/files.ts';
import { listTerms } from '../../scripts/bench/project.ts';
import type { Random } from '../../scripts/bench/random.ts';
import { FIXTURES, type ProjectCopy } from './project-copy.ts';

/** A file of content/ that a history works on. */
interface Held {
  entry: BenchEntry;
  /** From content/. */
  path: string;
  /** The files that it names: without it, they would be files that nothing publishes. */
  files: Set<string>;
}

/** The files of an entry, the card first. */
const filesOf = (entry: BenchEntry) => contentFilesOf(entry);

/** What editors do to a site over time, in some copies of the project at once, the same in each. */
export class History {
  instant = Temporal.Instant.from('2026-11-28T08:00:00Z');
  readonly #copies: readonly ProjectCopy[];
  readonly #random: Random;
  #held: Held[] = [];
  #spare: BenchEntry[] = [];

  private constructor(copies: readonly ProjectCopy[], random: Random) {
    this.#copies = copies;
    this.#random = random;
  }

  /** Some entries to begin with, the same in all copies. */
  static async begin(copies: readonly ProjectCopy[], random: Random): Promise<History> {
    const history = new History(copies, random);
    const terms = await listTerms(FIXTURES);
    history.#spare = makeEntries({ count: 200, terms, seed: random.integer(1_000_000) });
    for (let count = 0; count < 14; count += 1) await history.#add();
    return history;
  }

  /**
   * Does one thing that editors, or the clock, do.
   * @returns what it was, to be shown when a test fails
   */
  async step(): Promise<string> {
    const steps = [
      () => this.#add(),
      () => this.#remove(),
      () => this.#rename(),
      () =>
        this.#change('le texte', (source) => `${source}\nUne phrase de plus : ${this.#word()}.\n`),
      () =>
        this.#change('le titre', (source) =>
          source.replace(/^titre: .*$/m, `titre: Autre titre ${this.#word()}`),
        ),
      () => this.#illustrate(),
      () => this.#attach(),
      () => this.#changeTerm(),
      () => this.#wait(),
    ];
    return this.#random.pick(steps)();
  }

  async #add(): Promise<string> {
    const entry = this.#spare.pop();
    if (entry === undefined) return 'rien';
    const files = filesOf(entry);
    for (const { path: file, source } of files) this.#write(file, source);
    const [card] = files;
    const named = new Set(files.slice(1).map(({ path: file }) => file));
    if (card !== undefined) this.#held.push({ entry, path: card.path, files: named });
    return Promise.resolve(`ajoute ${card?.path ?? ''}`);
  }

  async #remove(): Promise<string> {
    const held = this.#random.pick(this.#held);
    this.#held = this.#held.filter((other) => other !== held);
    this.#each((root) => {
      for (const file of [held.path, ...held.files]) rmSync(path.join(root, file));
    });
    return Promise.resolve(`retire ${held.path}`);
  }

  /** Under another name, with the same « id ». */
  async #rename(): Promise<string> {
    const held = this.#random.pick(this.#held);
    const name = held.path.replace(/\.md$/, `-${this.#word()}.md`);
    this.#each((root) => {
      renameSync(path.join(root, held.path), path.join(root, name));
    });
    const before = held.path;
    held.path = name;
    return Promise.resolve(`renomme ${before} en ${name}`);
  }

  async #change(what: string, edit: (source: string) => string): Promise<string> {
    const held = this.#random.pick(this.#held);
    this.#edit(held.path, edit);
    return Promise.resolve(`change ${what} de ${held.path}`);
  }

  /** A new picture, or another in its place under the same name. */
  async #illustrate(): Promise<string> {
    const held = this.#random.pick(this.#held.filter(({ entry }) => entry.kind === 'article'));
    const picture = `${held.entry.slug}.png`;
    const create = {
      width: 300,
      height: 200,
      channels: 3,
      background: `#${this.#colour()}`,
    } as const;
    const bytes = await sharp({ create }).png().toBuffer();
    this.#writeBeside(held, picture, bytes);
    this.#edit(held.path, (source) =>
      source.includes(picture)
        ? source
        : source.replace(/^id:/m, `image: { fichier: ./${picture}, alt: Une couleur }\nid:`),
    );
    return `illustre ${held.path}`;
  }

  /** A new document, or another in its place under the same name. */
  async #attach(): Promise<string> {
    const held = this.#random.pick(this.#held.filter(({ entry }) => entry.kind === 'article'));
    const file = `${held.entry.slug}.txt`;
    this.#writeBeside(held, file, `Un document ${this.#word()}.\n`);
    this.#edit(held.path, (source) =>
      source.includes('documents:')
        ? source
        : source.replace(/^id:/m, `documents: [{ titre: Un document, fichier: ./${file} }]\nid:`),
    );
    return Promise.resolve(`joint un document à ${held.path}`);
  }

  async #changeTerm(): Promise<string> {
    const [vocabulary, slugs] = this.#random.pick(
      Object.entries<readonly string[]>({ ...(await listTerms(FIXTURES)) }),
    );
    const file = `${vocabulary}/${this.#random.pick(slugs)}.md`;
    this.#edit(file, (source) => `${source}\nUne phrase de plus : ${this.#word()}.\n`);
    return `change ${file}`;
  }

  async #wait(): Promise<string> {
    const hours = this.#random.pick([1, 5, 24, 24 * 45]);
    this.instant = this.instant.add({ hours });
    return Promise.resolve(`attend ${String(hours)} h`);
  }

  #write(file: string, content: string | Uint8Array): void {
    for (const copy of this.#copies) copy.write(file, content);
  }

  #writeBeside(held: Held, name: string, content: string | Uint8Array): void {
    const file = path.posix.join(path.posix.dirname(held.path), name);
    held.files.add(file);
    this.#write(file, content);
  }

  #edit(file: string, edit: (source: string) => string): void {
    const [first] = this.#copies;
    if (first === undefined) return;
    this.#write(file, edit(readFileSync(path.join(first.root, 'content', file), 'utf8')));
  }

  #each(act: (content: string) => void): void {
    for (const { root } of this.#copies) act(path.join(root, 'content'));
  }

  #word(): string {
    return this.#random.integer(1_000_000).toString(36);
  }

  #colour(): string {
    return this.#random.integer(0xff_ff_ff).toString(16).padStart(6, '0');
  }
}
