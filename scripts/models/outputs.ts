import { KIND_NAMES } from '../../src/domain/check/block/known-keys.ts';
import { CONTENT_KINDS, extensionOf, kindOf } from '../../src/domain/kinds.ts';
import { renderModel } from '../../src/domain/model/commented-model.ts';
import { renderFieldTables } from '../../src/domain/model/field-table.ts';
import { TERMS_FILE, toJsonSchema } from '../../src/domain/model/json-schema.ts';
import { isModelKind } from '../../src/domain/model/model-words.ts';
import type { VocabularyFolder } from '../../src/domain/vocabulary/folders.ts';

/** Where programs of editors look for the schemas. */
const SCHEMAS = '.vscode/schemas';

/** The names of the files of each vocabulary, without « .md ». */
export type TermNames = Readonly<Record<VocabularyFolder | 'actes', readonly string[]>>;

/**
 * Every file that follows from the schemas alone, by its path from the project's root.
 * @example listModelFiles().get('content/_modeles/agenda.md') → '---\n# MODÈLE DE RENDEZ-VOUS\n…'
 */
export function listModelFiles(): Map<string, string> {
  const models = CONTENT_KINDS.filter(isModelKind).map((kind): [string, string] => [
    `content/_modeles/${KIND_NAMES[kind].model}`,
    renderModel(kind),
  ]);
  const schemas = CONTENT_KINDS.map((kind): [string, string] => [
    `${SCHEMAS}/${kind}.schema.json`,
    toJson(toJsonSchema(kind)),
  ]);
  return new Map([
    ...models,
    ['content/_modeles/CLES.md', renderFieldTables()],
    ...schemas,
    ['.vscode/settings.json', toJson(settings())],
  ]);
}

/**
 * The schema of all terms: it follows from the content, not from the code.
 * @example termsFile({ pays: ['liban'], … }) → ['.vscode/schemas/termes.schema.json', '{ "definitions": …']
 */
export function termsFile(names: TermNames): [string, string] {
  const definitions = Object.fromEntries(
    Object.entries(names).map(([folder, slugs]) => [folder, { enum: slugs }]),
  );
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', definitions };
  return [`${SCHEMAS}/${TERMS_FILE}`, toJson(schema)];
}

/**
 * The Red Hat extension reads no block of Markdown yet
 * (https://github.com/redhat-developer/vscode-yaml/issues/207); those made after it do, by the same key.
 * The extension of Astro takes its own copies of our schemas, from `.astro/collections/`.
 */
function settings(): object {
  const schemas = CONTENT_KINDS.map((kind): [string, string] => {
    const depth = kindOf(kind).naming === 'dated' ? '*/*' : '*';
    return [`${SCHEMAS}/${kind}.schema.json`, `content/${kind}/${depth}.${extensionOf(kind)}`];
  });
  return {
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'editor.wordWrap': 'on',
    'astro.content-intellisense': true,
    'yaml.schemas': Object.fromEntries<string>(schemas),
  };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
