import matter from 'gray-matter';
import yaml from 'js-yaml';
import { z } from 'zod';
import { adviseOnYaml } from './yaml-advice.ts';

/** A content file split into its raw fields and its Markdown. */
export interface FrontmatterFile {
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

/**
 * The one reader of frontmatter, for the build and for the scripts. js-yaml 4 is its only engine:
 * gray-matter's own js-yaml 3 reads `heure: 14:30` as 870, and its JavaScript engine would run code.
 * @example readFrontmatter('---\ntitre: Bonjour\n---\nTexte') → { fields: { titre: 'Bonjour' }, body: 'Texte' }
 */
export function readFrontmatter(source: string): FrontmatterFile {
  const text = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  refuseLostLetters(text);
  // Words after the `---` would choose another engine: gray-matter's JavaScript one runs code.
  if (!/^---[ \t]*(?:\n|$)/.test(text)) {
    throw new FrontmatterError('Le fichier doit commencer par une ligne « --- », seule.', start(1));
  }
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) {
    throw new FrontmatterError('Fermez ce bloc par une ligne « --- », seule.', start(1));
  }
  // An options object makes gray-matter leave its cache alone: the same text may come back changed
  // (https://github.com/jonschlinkert/gray-matter/issues/174).
  const { data, content } = matter(text, { engines, language: 'yaml' });
  return { fields: record.parse(data), body: content.replace(/^\n+/, '') };
}

/** A file in another encoding than UTF-8 has lost its accented letters by now. */
function refuseLostLetters(text: string): void {
  const before = text.split('\uFFFD', 1).join('').split('\n');
  if (!text.includes('\uFFFD')) return;
  throw new FrontmatterError(
    'Une lettre s’est perdue ici : enregistrez ce fichier en UTF-8, puis retapez-la.',
    { line: before.length, column: (before.at(-1) ?? '').length + 1 },
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
    if (!(error instanceof yaml.YAMLException)) throw error;
    const advice = adviseOnYaml(block);
    if (advice !== undefined) throw new FrontmatterError(advice.message, advice);
    // js-yaml gives no place for a second document, begun by a line « ... ».
    const { line, column } = (error.mark as yaml.Mark | undefined) ?? { line: 1, column: 0 };
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
