import { importsOf, isTest, resolveImport, type Import, type Module } from './modules.ts';

/** A part of the house; src/README.md describes each. */
type Layer = keyof typeof MAY_IMPORT;

/**
 * Who may use whom. `lib` and what a browser runs know no disk; `files` read it. `files/pictures` is
 * Astro's own way to a picture, which the component that knows the widths asks. `data` is what loads content: the queries and all that rest on them; `domain` is
 * the rest of src/domain, which runs anywhere.
 */
const MAY_IMPORT = {
  pages:
    'layouts components ui lib routes site.config domain data files files/pictures markdown feeds api search/record search/page seo map hosting styles content-address',
  layouts: 'components ui lib routes site.config domain files/pictures styles',
  components: 'ui lib routes site.config domain files/pictures styles',
  feeds: 'markdown files domain routes site.config lib ui/strings',
  api: 'feeds seo domain routes site.config lib ui/strings',
  'search/record': 'domain routes site.config lib ui/strings',
  'search/index': 'search/ask markdown files domain lib',
  'search/ask': 'lib',
  'search/page': 'search/ask lib',
  seo: 'search/record markdown domain routes site.config lib ui/strings',
  hosting: 'markdown domain content-address routes site.config lib',
  markdown: 'content-address files files/pictures lib routes',
  'content-address': 'domain/kinds lib routes',
  'domain/kinds': 'domain files lib',
  data: 'domain files lib site.config content-address',
  domain: 'files lib',
  map: 'lib',
  desk: 'domain lib',
  ui: 'ui/strings domain lib routes site.config',
  'ui/strings': 'domain lib site.config',
  routes: 'lib',
  'site.config': 'lib routes',
  files: 'lib',
  'files/pictures': 'files lib',
  lib: '',
  middleware: 'data domain files lib routes site.config ui/strings',
  'content.config': 'domain files lib',
  env: 'data domain lib ui',
  scripts:
    'hosting search/index search/ask domain content-address files lib site.config routes ui/strings',
  styles: '',
  test: 'components ui lib files routes site.config domain markdown feeds api search/record search/ask seo map',
} as const;

/** Every French word, and the sentences about an event that pages, feeds and calendars share. */
const WORD_MODULES = [
  'src/ui/strings.ts',
  'src/ui/strings.en.ts',
  'src/ui/strings.es.ts',
  'src/ui/strings.ar.ts',
  'src/ui/frame-words.ts',
  'src/ui/words.ts',
  'src/ui/event-facts.ts',
];

const PICTURE_MODULES = [
  'src/files/pictures.ts',
  'src/files/picture-facts.ts',
  'src/files/published-pictures.ts',
];

/** These receive what others have made: they may name its type, never run its code. */
const RECEIVERS: readonly Layer[] = ['layouts', 'components', 'ui'];
const RECEIVED: readonly Layer[] = [
  'data',
  'files',
  'markdown',
  'feeds',
  'api',
  'search/record',
  'seo',
  'map',
];

/**
 * Every import that goes against the direction of the house, one line each.
 * @example findDirectionProblems(modules) → ['src/lib/a.ts → src/routes.ts: lib may not import routes']
 */
export function findDirectionProblems(modules: readonly Module[]): string[] {
  const data = findDataModules(modules);
  const layerOf = (path: string) => nameLayer(path, data);
  return modules.flatMap(({ path, source }) => {
    const from = layerOf(path);
    if (from === undefined) return [`${path}: belongs to no part of the house`];
    return importsOf(source).flatMap((statement) => {
      const target = resolveImport(statement.specifier, path);
      if (target === undefined) return [];
      const to = layerOf(target);
      if (to !== undefined && mayImport({ from, to, statement, path })) return [];
      return [`${path} → ${target}: ${from} may not import ${to ?? 'what is not of the house'}`];
    });
  });
}

function mayImport(step: { from: Layer; to: Layer; statement: Import; path: string }): boolean {
  const { from, to, statement, path } = step;
  if (from === to || MAY_IMPORT[from].split(' ').includes(to)) return true;
  if (isTest(path) && (to === 'test' || to === 'ui/strings')) return true;
  if (to === 'domain/kinds' || to === 'ui/strings') return mayImportWhole(from, to);
  return statement.isType && mayNameTypes(from, to);
}

function mayNameTypes(from: Layer, to: Layer): boolean {
  return from === 'domain' ? to === 'data' : RECEIVERS.includes(from) && RECEIVED.includes(to);
}

/** What may use a whole part of the house may use the file of it that others may use too. */
function mayImportWhole(from: Layer, to: 'domain/kinds' | 'ui/strings'): boolean {
  const whole = to === 'ui/strings' ? 'ui' : 'domain';
  return from === whole || MAY_IMPORT[from].split(' ').includes(whole);
}

/**
 * `src/domain` files that load content, themselves or through another: Astro comes with them, so they
 * run neither under Node nor in a browser.
 */
function findDataModules(modules: readonly Module[]): ReadonlySet<string> {
  const found = new Set<string>();
  const isData = ({ path, source }: Module) =>
    importsOf(source).some(({ specifier, isType }) => {
      const target = resolveImport(specifier, path);
      return !isType && (target === undefined ? specifier.startsWith('astro:') : found.has(target));
    });
  const candidates = modules.filter(({ path }) => path.startsWith('src/domain/') && !isTest(path));
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const candidate of candidates.filter(isData)) found.add(candidate.path);
  }
  return found;
}

function nameLayer(path: string, data: ReadonlySet<string>): Layer | undefined {
  if (data.has(path)) return 'data';
  if (WORD_MODULES.includes(path)) return 'ui/strings';
  if (path === 'src/domain/kinds.ts') return 'domain/kinds';
  if (PICTURE_MODULES.includes(path)) return 'files/pictures';
  const [, name] =
    /^src\/(search\/[^/]+)\//.exec(path) ??
    /^(?:src\/)?([^/]+?)(?:\/|(?:\.d|\.test)?\.ts$)/.exec(path) ??
    [];
  return isLayer(name) ? name : undefined;
}

function isLayer(name: string | undefined): name is Layer {
  return name !== undefined && Object.hasOwn(MAY_IMPORT, name);
}
