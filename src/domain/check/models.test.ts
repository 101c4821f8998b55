import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkFields } from './block/fields.ts';
import { KINDS, type ContentKind } from '../kinds.ts';

/** The model of each kind; institutional pages are no editor's to begin. */
const MODELS: readonly [string, ContentKind][] = [
  ['actes', 'actes'],
  ['agenda', 'agenda'],
  ['alerte', 'alertes'],
  ['article', 'articles'],
  ['collectivite', 'collectivites'],
  ['pays', 'pays'],
  ['reseau', 'reseaux'],
  ['ressource', 'ressources'],
  ['thematique', 'thematiques'],
];

const keysOf = (schema: z.ZodType) => {
  const fields = schema instanceof z.ZodPipe ? schema.in : schema;
  return fields instanceof z.ZodObject ? Object.keys(fields.shape) : [];
};

describe.each(MODELS)('the model %s.md', (name, kind) => {
  const path = `content/_modeles/${name}.md`;
  const source = readFileSync(path, 'utf8');

  test('can be copied as it is', () => {
    expect(checkFields({ path, id: name, source }, kind).faults).toEqual([]);
  });

  test('names every key that its kind has', () => {
    const keys = keysOf(KINDS[kind].schema);
    expect(keys.length).toBeGreaterThan(2);
    expect(keys.filter((key) => !new RegExp(`^(?:# )?${key}:`, 'm').test(source))).toEqual([]);
  });
});
