import { describe, expect, test } from 'vitest';
import { findDirectionProblems } from './architecture.ts';
import { findImportCycles } from './import-cycles.ts';
import { findBrowserCodeProblems } from './browser-code.ts';
import {
  findCollectionProblems,
  findExampleProblems,
  findImportProblems,
  findNameProblems,
  findEntryPointProblems,
  findSizeProblems,
} from './house-rules.ts';
import { codeLines, importsOf, readModules, type Module } from './modules.ts';
import { findReachProblems } from './style-rules.ts';

const house = await readModules('src/**/*.{ts,astro}', 'scripts/**/*.ts');
const testSupport = await readModules('tests/**/*.ts');

/** A made-up file that imports one other. */
const importing = (path: string, specifier: string): Module => ({
  path,
  source: `import { a } from '${specifier}';\n`,
});

const query: Module = {
  path: 'src/domain/article/queries.ts',
  source: "import { getCollection } from 'astro:content';\n",
};

describe('the house', () => {
  test('has every file of src and scripts among those that are read', () => {
    const paths = house.map(({ path }) => path);
    expect(paths).toContain('src/lib/clock.ts');
    expect(paths).toContain('src/test/architecture.ts');
    expect(paths.filter((path) => path.endsWith('.astro')).length).toBeGreaterThan(10);
    expect(paths.filter((path) => path.startsWith('scripts/')).length).toBeGreaterThan(1);
  });

  test.each([
    ['lets imports go one way', findDirectionProblems],
    ['has no import cycles', findImportCycles],
    ['sends browsers only what is safe there', findBrowserCodeProblems],
    ['names imported files in full', findImportProblems],
    ['names files by their subject', findNameProblems],
    ['asks for a collection in queries only', findCollectionProblems],
    ['keeps files short', findSizeProblems],
    ['lets pages and commands hand over', findEntryPointProblems],
    ['reaches only classes that some markup has', findReachProblems],
  ])('%s', (_name, findProblems) => {
    expect(findProblems(house)).toEqual([]);
  });

  test('shows by an example what each exported function does', () => {
    expect(findExampleProblems([...house, ...testSupport])).toEqual([]);
  });
});

describe('findDirectionProblems', () => {
  test.each([
    ['src/lib/a.ts', '../routes.ts', 'lib may not import routes'],
    ['src/lib/a.ts', '../domain/event/event.ts', 'lib may not import domain'],
    ['src/domain/event/a.ts', '../../markdown/render.ts', 'domain may not import markdown'],
    ['src/domain/event/a.ts', '../../site.config.ts', 'domain may not import site.config'],
    ['src/markdown/a.ts', '../domain/event/event.ts', 'markdown may not import domain'],
    ['src/lib/a.ts', '../files/media.ts', 'lib may not import files'],
    ['src/files/a.ts', '../domain/event/event.ts', 'files may not import domain'],
    ['src/components/a.astro', '../files/media.ts', 'components may not import files'],
    ['src/search/ask/a.ts', '../page/panel.ts', 'search/ask may not import search/page'],
    ['src/search/page/a.ts', '../index/words.ts', 'search/page may not import search/index'],
    ['src/search/record/a.ts', '../ask/query.ts', 'search/record may not import search/ask'],
    ['src/feeds/a.ts', '../domain/article/queries.ts', 'feeds may not import data'],
    ['src/feeds/a.ts', '../ui/menu.ts', 'feeds may not import ui'],
    ['src/seo/a.ts', '../components/a.astro', 'seo may not import components'],
    ['src/map/a.ts', '../routes.ts', 'map may not import routes'],
    ['src/components/a.astro', '../domain/article/queries.ts', 'components may not import data'],
    ['src/components/a.astro', '../markdown/render.ts', 'components may not import markdown'],
    ['src/components/a.astro', '../layouts/Page.astro', 'components may not import layouts'],
    ['src/layouts/a.astro', '../domain/article/queries.ts', 'layouts may not import data'],
    ['src/lib/a.ts', '../pages/index.astro', 'lib may not import pages'],
    ['src/lib/a.ts', '../test/builders.ts', 'lib may not import test'],
    ['src/lib/a.ts', '../../content/a.ts', 'lib may not import what is not of the house'],
    ['scripts/a.ts', '../src/domain/article/queries.ts', 'scripts may not import data'],
    ['scripts/a.ts', '../src/markdown/render.ts', 'scripts may not import markdown'],
    ['scripts/a.ts', '../src/ui/menu.ts', 'scripts may not import ui'],
  ])('stops %s from importing %s', (path, specifier, problem) => {
    expect(findDirectionProblems([importing(path, specifier), query])).toEqual([
      expect.stringContaining(`: ${problem}`),
    ]);
  });

  test.each([
    ['src/pages/a.astro', '../domain/article/queries.ts'],
    ['src/pages/a.astro', '../layouts/Page.astro'],
    ['src/layouts/a.astro', '../components/base/Tag.astro'],
    ['src/components/a.astro', '../files/pictures.ts'],
    ['src/domain/event/a.ts', '../../files/frontmatter.ts'],
    ['src/seo/a.ts', '../search/record/record.ts'],
    ['scripts/a.ts', '../src/search/index/write-index.ts'],
    ['src/components/a.astro', '../domain/event/event.ts'],
    ['src/components/a.astro', '../ui/strings.ts'],
    ['src/components/a.astro', '../styles/prose.css'],
    ['src/feeds/a.ts', '../ui/strings.ts'],
    ['src/feeds/a.ts', '../markdown/entry-text.ts'],
    ['src/markdown/a.ts', '../routes.ts'],
    ['src/domain/event/a.ts', '../entry/entry.ts'],
    ['src/lib/a.ts', './dates.ts'],
    ['src/lib/a.test.ts', '../test/builders.ts'],
    ['scripts/a.ts', './server/port.ts'],
    ['scripts/a.ts', '../src/domain/event/event.ts'],
    ['scripts/a.ts', '../src/routes.ts'],
    ['scripts/a.ts', '../src/ui/strings.ts'],
    ['src/lib/a.ts', 'zod'],
  ])('lets %s import %s', (path, specifier) => {
    expect(findDirectionProblems([importing(path, specifier), query])).toEqual([]);
  });

  test('finds what loads content through another file', () => {
    const load = importing('src/domain/entry/load.ts', '../article/queries.ts');
    const card = importing('src/components/Card.astro', '../domain/entry/load.ts');
    expect(findDirectionProblems([card, load, query])).toEqual([
      'src/components/Card.astro → src/domain/entry/load.ts: components may not import data',
    ]);
  });

  test('lets a component name the type of what it receives', () => {
    const source = "import type { Home } from '../domain/article/queries.ts';\n";
    expect(findDirectionProblems([{ path: 'src/components/A.astro', source }, query])).toEqual([]);
  });

  test('knows the place of every file', () => {
    expect(findDirectionProblems([{ path: 'src/services/a.ts', source: '' }])).toEqual([
      'src/services/a.ts: belongs to no part of the house',
    ]);
  });
});

describe('findImportCycles', () => {
  const entrance = importing('src/lib/entrance.ts', './a.ts');
  const exit: Module = { path: 'src/lib/exit.ts', source: '' };

  test('names the files of a cycle, not those that lead to it or away', () => {
    const a = importing('src/lib/a.ts', './b.ts');
    const b: Module = {
      path: 'src/lib/b.ts',
      source: "import { c } from './c.ts';\nimport { exit } from './exit.ts';\n",
    };
    const c = importing('src/lib/c.ts', './a.ts');
    expect(findImportCycles([entrance, a, b, c, exit])).toEqual([
      'src/lib/a.ts: stands in a cycle of imports',
      'src/lib/b.ts: stands in a cycle of imports',
      'src/lib/c.ts: stands in a cycle of imports',
    ]);
  });

  test('names a cycle of types in src/', () => {
    const a = importing('src/lib/a.ts', './b.ts');
    const b: Module = { path: 'src/lib/b.ts', source: "import type { A } from './a.ts';\n" };
    expect(findImportCycles([entrance, a, b])).toEqual([
      'src/lib/a.ts: stands in a cycle of imports',
      'src/lib/b.ts: stands in a cycle of imports',
    ]);
  });

  test('lets a script and its parts name each other’s types', () => {
    const a = importing('scripts/a.ts', './b.ts');
    const b: Module = { path: 'scripts/b.ts', source: "import type { A } from './a.ts';\n" };
    expect(findImportCycles([a, b])).toEqual([]);
  });
});

describe('findBrowserCodeProblems', () => {
  const template: Module = {
    path: 'src/components/A.astro',
    source: "<p>A</p>\n\n<script>\n  import './a.ts';\n</script>\n",
  };

  test('follows the script of a template to what reads the disk', () => {
    const script = importing('src/components/a.ts', '../lib/a.ts');
    const shared = importing('src/lib/a.ts', '../files/media.ts');
    expect(findBrowserCodeProblems([template, script, shared])).toEqual([
      'src/lib/a.ts → src/files/media.ts: a browser runs this',
    ]);
  });

  test('refuses a package, which no visitor should download', () => {
    const script = importing('src/components/a.ts', 'zod');
    expect(findBrowserCodeProblems([template, script])).toEqual([
      'src/components/a.ts → zod: a browser runs this',
    ]);
  });

  test('lets a script use the search and the library', () => {
    const script = importing('src/components/a.ts', '../search/ask/a.ts');
    const ask = importing('src/search/ask/a.ts', '../../lib/b.ts');
    expect(findBrowserCodeProblems([template, script, ask])).toEqual([]);
  });

  test('leaves alone what only the build runs', () => {
    const build = importing('src/components/b.ts', '../files/media.ts');
    expect(findBrowserCodeProblems([template, build])).toEqual([]);
  });
});

describe('findImportProblems', () => {
  test.each(['./b', './b.js', '../lib', './absent.ts'])('refuses %j', (specifier) => {
    const modules = [importing('src/lib/a.ts', specifier), { path: 'src/lib/b.ts', source: '' }];
    expect(findImportProblems(modules)).toEqual([
      `src/lib/a.ts: '${specifier}' names no file in full`,
    ]);
  });

  test.each(['./b.ts', '../styles/base.css', './a.svg?raw', 'zod'])('accepts %j', (specifier) => {
    const modules = [importing('src/lib/a.ts', specifier), { path: 'src/lib/b.ts', source: '' }];
    expect(findImportProblems(modules)).toEqual([]);
  });
});

describe('findNameProblems', () => {
  test.each([
    ['src/lib/utils.ts', 'name a file by its subject'],
    ['src/utils/dates.ts', 'name a file by its subject'],
    ['src/lib/date-helpers.ts', undefined],
    ['scripts/common.ts', 'name a file by its subject'],
    ['src/lib/index.ts', 'import a module itself, not a barrel'],
    ['src/pages/index.astro', undefined],
    ['src/pages/rss.test.ts', 'a test in src/pages is published'],
  ])('judges %s', (path, problem) => {
    const expected = problem === undefined ? [] : [`${path}: ${problem}`];
    expect(findNameProblems([{ path, source: '' }])).toEqual(expected);
  });
});

describe('findCollectionProblems', () => {
  const source = "const all = await storedEntries('articles');\n";

  test('lets queries ask for all files of a kind', () => {
    expect(findCollectionProblems([{ path: query.path, source }])).toEqual([]);
  });

  test.each(['src/pages/a.astro', 'src/domain/entry/load.ts', 'src/lib/queries.ts'])(
    'stops %s from asking',
    (path) => {
      expect(findCollectionProblems([{ path, source }])).toEqual([
        `${path}: only domain/…/queries.ts may call storedEntries`,
      ]);
    },
  );

  test('stops whoever asks Astro', () => {
    const asking = source.replace('storedEntries', 'getCollection');
    expect(findCollectionProblems([{ path: 'src/lib/a.ts', source: asking }])).toHaveLength(1);
  });

  test('does not take a comment for a call', () => {
    const comment = "/** @example toTerms(await storedEntries('pays')) */\n";
    expect(findCollectionProblems([{ path: 'src/lib/a.ts', source: comment }])).toEqual([]);
  });
});

describe('findSizeProblems', () => {
  const lines = (count: number) => 'a();\n'.repeat(count);

  test.each([
    ['src/a.ts', 150, []],
    ['src/a.ts', 151, ['src/a.ts: 151 lines of code, 150 at most']],
    ['src/A.astro', 100, []],
    ['src/A.astro', 101, ['src/A.astro: 101 lines of code, 100 at most']],
    ['src/a.test.ts', 500, []],
  ])('measures %s of %i lines', (path, count, problems) => {
    expect(findSizeProblems([{ path, source: lines(count) }])).toEqual(problems);
  });
});

describe('findSizeProblems of templates', () => {
  test('counts the style apart', () => {
    const source = `${'a();\n'.repeat(100)}<style>\n${'a {}\n'.repeat(80)}</style>\n`;
    expect(findSizeProblems([{ path: 'src/A.astro', source }])).toEqual([]);
  });
});

describe('findReachProblems', () => {
  const style = (selector: string): Module => ({
    path: 'src/components/A.astro',
    source: `<ul />\n<style>\n  ${selector} {\n  }\n</style>\n`,
  });

  test.each([
    ['.a > :global(.lost)', ['src/components/A.astro: no markup has the class « lost »']],
    [
      ':global(html:has(.lost[open]))',
      ['src/components/A.astro: no markup has the class « lost »'],
    ],
    ['.a :global(.plain)', []],
    ['.a :global(:is(.listed, .written))', []],
    ['.own', []],
  ])('of %s', (selector, problems) => {
    const markup = [
      '<p class="plain other" />',
      "<p class:list={['listed', { feature: isFeature }]}>",
      "element.className = 'written';",
    ];
    const others = markup.map((source, index) => ({ path: `src/${String(index)}.astro`, source }));
    expect(findReachProblems([style(selector), ...others])).toEqual(problems);
  });
});

describe('findEntryPointProblems', () => {
  test.each([
    ['src/pages/a.astro', 40, []],
    ['src/pages/a.astro', 41, ['src/pages/a.astro: 41 lines, 40 at most']],
    ['src/pages/rss.xml.ts', 41, ['src/pages/rss.xml.ts: 41 lines, 40 at most']],
    ['scripts/bench.ts', 41, ['scripts/bench.ts: 41 lines, 40 at most']],
    ['scripts/workflow.test.ts', 41, []],
    ['scripts/bench/bench.ts', 41, []],
    ['src/layouts/A.astro', 41, []],
  ])('measures %s of %i lines', (path, count, problems) => {
    // Blank lines and comments count.
    const source = `${'\n'.repeat(count - 2)}// Why.\na();\n`;
    expect(findEntryPointProblems([{ path, source }])).toEqual(problems);
  });
});

describe('findExampleProblems', () => {
  const comment = '/**\n * Twice as much.\n * @example double(2) → 4\n */\n';
  const problem = 'src/lib/a.ts: give double() a comment with an @example';

  test.each([
    'export function double(n: number) {\n  return 2 * n;\n}\n',
    'export async function double(n: number) {}\n',
    'export function* double(n: number) {}\n',
    'export default function double(n: number) {}\n',
    'export const double = (n: number) => 2 * n;\n',
    'export const double = async <T>(n: T): Promise<T> => n;\n',
    'export const double: Rule = (n, { by }) =>\n  by * n;\n',
    'export const double = (n: number, ask: () => void): number =>\n  2 * n;\n',
  ])('asks for one above %j', (source) => {
    const find = (text: string) => findExampleProblems([{ path: 'src/lib/a.ts', source: text }]);
    expect(find(source)).toEqual([problem]);
    expect(find(`/** Twice as much. */\n${source}`)).toEqual([problem]);
    expect(find(`${comment}const other = 1;\n${source}`)).toEqual([problem]);
    expect(find(comment + source)).toEqual([]);
  });

  test.each([
    ['src/lib/a.ts', 'function double() {}\n'],
    ['src/lib/a.ts', 'export const two = (1 + 1) * 1;\n'],
    ['src/pages/a.xml.ts', 'export const GET = () => new Response();\n'],
  ])('asks for none in %s above %j', (path, source) => {
    expect(findExampleProblems([{ path, source }])).toEqual([]);
  });
});

describe('importsOf', () => {
  // Written in two parts: this file is read by its own test.
  const dynamic = 'import';

  test.each([
    ["import { a } from './a.ts';", './a.ts', false],
    ["import {\n  a,\n  b,\n} from './a.ts';", './a.ts', false],
    ["import './a.css';", './a.css', false],
    ["import A from './A.astro';", './A.astro', false],
    ["export { a } from './a.ts';", './a.ts', false],
    [`const a = await ${dynamic}('./a.ts');`, './a.ts', false],
    ["import type { A } from './a.ts';", './a.ts', true],
    ["import { type A, type B } from './a.ts';", './a.ts', true],
    ["import { type A, b } from './a.ts';", './a.ts', false],
    [`alerts: ${dynamic}('./a.ts').Alert[];`, './a.ts', true],
  ])('reads %j', (source, specifier, isType) => {
    expect(importsOf(source)).toEqual([{ specifier, isType }]);
  });

  test.each([
    "// import { a } from './a.ts';",
    "export const a = 'b';",
    '/**\n * from "./a.ts"\n */',
  ])('finds nothing in %j', (source) => {
    expect(importsOf(source)).toEqual([]);
  });
});

describe('codeLines', () => {
  test('leaves out blank lines and comments', () => {
    const source = '/**\n * Why.\n */\nconst a = 1;\n\n// Why.\n<!-- Why. -->\n/* Why. */\nb();\n';
    expect(codeLines(source)).toEqual(['const a = 1;', 'b();']);
  });

  test('does not take a pattern of files for a comment', () => {
    expect(codeLines("glob('**/*.md');\nglob('src/**');\na();")).toHaveLength(3);
  });
});
