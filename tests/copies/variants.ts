import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeShortcuts, unlink } from './unlink.ts';

/** A way to replace the content of a copy of the project, in place. */
interface Variant {
  name: string;
  apply: (root: string) => void;
}

const FIXTURES = path.join(import.meta.dirname, '../fixtures/site');

/** Where the kinds of dated items lie, and the proceedings that gather them. */
const DATED = ['articles', 'agenda', 'ressources', 'lettres', 'alertes', 'actes'];

/** The address of an item, whose year stands in it. */
const DATED_ADDRESS = /^\/(?:actualites|agenda|ressources|lettres)\/\d{4}\//;

/** What editors may do to the content, from the mildest to the whole. */
export const VARIANTS: readonly Variant[] = [
  { name: 'without-samples', apply: removeSamples },
  { name: 'hidden-samples', apply: hideSamples },
  { name: 'one-article-one-event', apply: keepOneOfEach },
  { name: 'other-content', apply: replaceAll },
  {
    name: 'other-content-hidden-samples',
    apply: (root) => {
      replaceAll(root);
      hideSamples(root);
    },
  },
];

/**
 * Takes away every file that says « exemple: true » with its own pictures and recordings, then the
 * links to these files, as the content check asks of editors who do so.
 */
function removeSamples(root: string): void {
  const files = globSync('content/[a-z]*/**/*.md', { cwd: root });
  const samples = files.filter((file) =>
    /^exemple: true$/m.test(readFileSync(path.join(root, file), 'utf8')),
  );
  for (const file of samples) {
    const source = readFileSync(path.join(root, file), 'utf8');
    const beside = [...source.matchAll(/\.\/[\w.-]+\.(?:png|jpe?g|webp|avif|mp[34]|vtt|pdf)/g)];
    for (const [name] of beside) rmSync(path.join(root, path.dirname(file), name), { force: true });
    rmSync(path.join(root, file));
  }
  unlink(root, samples);
}

/** Leaves the files, and asks the site not to show those that are samples. */
function hideSamples(root: string): void {
  const file = path.join(root, 'src/site.config.ts');
  const source = readFileSync(file, 'utf8');
  const hidden = source.replace('showSamples: true', 'showSamples: false');
  if (hidden === source) throw new Error('site.config.ts does not show samples: nothing to hide.');
  writeFileSync(file, hidden);
}

const chapo = (kind: string) =>
  `chapo: "Cette fiche est la seule de son espèce, ${kind} : le site doit tenir avec elle, sans rien de plus."`;

/** Leaves the vocabularies and the institutional pages, with one article and one event. */
function keepOneOfEach(root: string): void {
  for (const kind of DATED) {
    rmSync(path.join(root, 'content', kind), { recursive: true, force: true });
  }
  removeShortcuts(root, (address) => DATED_ADDRESS.test(address));
  const [country = ''] = globSync('*.md', { cwd: path.join(root, 'content/pays') }).toSorted();
  const terms = `pays: [${path.basename(country, '.md')}]`;
  write(root, 'articles/2026/2026-02-26-un-article.md', [
    ...[
      'titre: "Le seul article du site"',
      'rubrique: cuf',
      'date: 2026-02-26',
      chapo('article'),
      terms,
    ],
  ]);
  write(root, 'agenda/2027/2027-11-05-un-rendez-vous.md', [
    ...['titre: "Le seul rendez-vous du site"', 'date: 2026-02-26', 'jour: 2027-11-05'],
    ...[
      'heure: "14:00"',
      'heure_fin: "16:00"',
      'modalite: visio',
      'acces: ouvert',
      chapo('rendez-vous'),
      terms,
    ],
  ]);
}

/** Puts the content of the fixture site in the place of the real one. */
function replaceAll(root: string): void {
  rmSync(path.join(root, 'content'), { recursive: true });
  cpSync(FIXTURES, path.join(root, 'content'), { recursive: true });
}

function write(root: string, file: string, fields: readonly string[]): void {
  const target = path.join(root, 'content', file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, ['---', ...fields, '---', '', 'Quelques mots suffisent.', ''].join('\n'));
}
