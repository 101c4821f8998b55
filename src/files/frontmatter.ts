import matter from 'gray-matter';
import yaml from 'js-yaml';
import { z } from 'zod';
import { findFenceFault } from './fences.ts';
import { describeForeignFile } from './foreign-files.ts';
import { adviseOnYaml } from './yaml-advice.ts';

/** A content file split into its raw fields and its Markdown. */
interface FrontmatterFile {
  fields: Record<string, unknown>;
  body: string;
}

/** Raised when the block between the two `---` cannot be read; `line` and `column` count from 1. */
export class FrontmatterError extends Error {
  override readonly name = 'FrontmatterError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, place: { line: number; column: number }) {
    super(message);
    this.line = place.line;
    this.column = place.column;
  }
}

const record = z.record(z.string(), z.unknown());
/** The place of a fault, which js-yaml counts from 0. */
const mark = z.object({ line: z.number(), column: z.number() });

/**
 * The one reader of frontmatter, for the build and for the scripts. js-yaml 4 is its only engine:
 * gray-matter's own js-yaml 3 reads `heure: 14:30` as 870, and its JavaScript engine would run code.
 * @example readFrontmatter('---\ntitre: Bonjour\n---\nTexte') → { fields: { titre: 'Bonjour' }, body: 'Texte' }
 */
export function readFrontmatter(source: string): FrontmatterFile {
  const text = withPlainLines(source);
  refuseUnreadable(text);
  const fence = findFenceFault(text);
  if (fence !== undefined) throw new FrontmatterError(fence.message, start(fence.line));
  // An options object makes gray-matter leave its cache alone: the same text may come back changed
  // (https://github.com/jonschlinkert/gray-matter/issues/174).
  const { data, content } = matter(text, { engines, language: 'yaml' });
  const fields = record.parse(data);
  refuseDeepNesting(fields, text);
  return { fields, body: content.replace(/^\n+/, '') };
}

/**
 * A text without the mark of its encoding, with the line ends of Unix and its letters in one piece: names
 * of files and PDF are copied on a Mac as « e » and an accent, which our letters do not have.
 * @example withPlainLines('\uFEFF---\r\n') → '---\n'
 */
export function withPlainLines(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
}

/** What to write instead of a value that is given a name, « &a », and called by it, « *a ». */
export const NAMED_VALUES_MESSAGE = 'Retirez les signes « & » et « * » : écrivez chaque valeur.';

/** No key of ours holds so many groups within groups. */
const MAX_DEPTH = 8;
const NESTED = /(?:[[{]\s*){20}/;
const DEEP = 'Trop de listes les unes dans les autres. Simplifiez.';

/**
 * Refuses values that name one another (« &a », « *a ») and groups within groups without end: nine
 * lines of either can make a text of a billion words (CVE-2003-1564, « billion laughs »).
 */
function refuseDeepNesting(fields: object, text: string): void {
  const seen = new Set<object>();
  const pending: [unknown, number][] = [[fields, 0]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (seen.has(value)) {
      const position = positionOf(text, /(?:^|[\s[{,:-])\*[\w-]/m);
      throw new FrontmatterError(NAMED_VALUES_MESSAGE, position);
    }
    if (depth > MAX_DEPTH) {
      const position = positionOf(text, /\[\s*\[\s*\[|\{\s*\{|^ {16,}\S|-\s+-\s+-/m);
      throw new FrontmatterError(DEEP, position);
    }
    seen.add(value);
    for (const child of Object.values(value)) pending.push([child, depth + 1]);
  }
}

function positionOf(text: string, pattern: RegExp): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, text.search(pattern))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Another kind of file under the name of a text, or a text in another encoding, which has lost its accented letters. */
function refuseUnreadable(text: string): void {
  const foreign = describeForeignFile(text);
  if (foreign !== undefined) throw new FrontmatterError(foreign, start(1));
  if (text.includes('\0')) {
    const message = 'Ce fichier n’est pas un texte en UTF-8. Enregistrez-le dans cet encodage.';
    throw new FrontmatterError(message, start(1));
  }
  if (!text.includes('\uFFFD')) return;
  throw new FrontmatterError(
    'Une lettre s’est perdue ici : enregistrez ce fichier en UTF-8, puis retapez-la.',
    positionOf(text, /\uFFFD/),
  );
}

const engines = { yaml: { parse: parseYaml, stringify: refuseWriting } };

/** Days stay text: js-yaml would turn `2025-10-14` into a UTC instant. */
const schema = yaml.CORE_SCHEMA;

function parseYaml(block: string): object {
  const fields = record.safeParse(loadYaml(block) ?? {});
  if (!fields.success) {
    throw new FrontmatterError('Écrivez une clé par ligne, par exemple « titre: … ».', start(2));
  }
  return fields.data;
}

function loadYaml(block: string): unknown {
  try {
    return yaml.load(block, { schema });
  } catch (error) {
    if (error instanceof RangeError || NESTED.test(block))
      throw new FrontmatterError(DEEP, start(2));
    if (!(error instanceof yaml.YAMLException)) throw error;
    const advice = adviseOnYaml(block);
    if (advice !== undefined) throw new FrontmatterError(advice.message, advice);
    // js-yaml gives no place for a second document, begun by a line « ... ».
    const { line, column } = mark.safeParse(error.mark).data ?? { line: 1, column: 0 };
    throw new FrontmatterError(
      'Ce bloc ne peut pas être lu. Mettez entre guillemets le texte de cette ligne.',
      // gray-matter gives the block from the line end of the first `---`: its line 0 is that line.
      { line: line + 1, column: column + 1 },
    );
  }
}

function refuseWriting(): never {
  throw new Error('Frontmatter is only read here, never written.');
}

function start(line: number): { line: number; column: number } {
  return { line, column: 1 };
}
