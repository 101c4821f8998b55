import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { listFiles } from '../../src/files/list-files.ts';
import { Refusal } from '../command-line/run-command.ts';
import { requireSite } from '../server/require-site.ts';
import {
  FIXED,
  NOT_FOUND,
  SAMPLES,
  TEMPLATE_NAMES,
  type Sample,
  type Template,
} from './template-list.ts';

/**
 * One page per template of a built site, as far as it has one.
 * @param names those that are asked for: to find some takes reading every page of their kind
 * @param files those of the site, where they are known
 * @example listTemplates('dist') → [{ name: 'home', path: '/' }, …]
 */
export async function listTemplates(
  dist = 'dist',
  names = TEMPLATE_NAMES,
  files: readonly string[] = listFiles(dist),
): Promise<Template[]> {
  const fixed = FIXED.filter(({ name, path: address }) => {
    const file = path.join(dist, address.replace(/\?.*$/, ''), 'index.html');
    return names.includes(name) && (name === NOT_FOUND || existsSync(file));
  });
  const pages = files.filter((file) => file.endsWith('index.html'));
  const found = SAMPLES.filter(({ name }) => names.includes(name)).map(async (sample) => ({
    name: sample.name,
    path: await find(sample, pages, dist),
  }));
  const samples = (await Promise.all(found)).flatMap(({ name, path: address }) =>
    address === undefined ? [] : [{ name, path: address }],
  );
  return [...fixed, ...samples];
}

/**
 * The page of one template.
 * @throws when the site has none: a test that looks at nothing proves nothing
 * @example await findTemplate('home') → { name: 'home', path: '/', … }
 */
export async function findTemplate(name: string, dist = 'dist'): Promise<Template> {
  const template = (await listTemplates(dist, [name])).find((candidate) => candidate.name === name);
  if (template === undefined) throw new Error(`${dist} has no page for the template "${name}".`);
  return template;
}

/**
 * The templates whose names hold one of some words.
 * @param words separated by commas; all templates for none
 * @throws Refusal with the names that there are, in the words of the caller, where none does
 * @example await chooseTemplates('agenda', refuse) → [{ name: 'agenda', path: '/agenda/' }, …]
 */
export async function chooseTemplates(
  words: string,
  refuse: (names: string) => string,
): Promise<Template[]> {
  requireSite('dist');
  const all = await listTemplates();
  const chosen = all.filter(({ name }) => words.split(',').some((word) => name.includes(word)));
  if (chosen.length === 0) throw new Refusal(refuse(all.map(({ name }) => name).join(', ')));
  return chosen;
}

/** @param pages in their order: `glob` asks the disk again for each kind of page */
async function find(
  { files, holds = /(?:)/ }: Sample,
  pages: readonly string[],
  dist: string,
): Promise<string | undefined> {
  const pattern = new RegExp(`^${files.replaceAll('.', String.raw`\.`).replaceAll('*', '[^/]+')}$`);
  for (const page of pages.filter((file) => pattern.test(file))) {
    if (holds.test(await readFile(path.join(dist, page), 'utf8'))) {
      return `/${page.replace(/index\.html$/, '')}`;
    }
  }
  return undefined;
}
