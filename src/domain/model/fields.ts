import { z } from 'zod';
import type { ContentKind } from '../kinds.ts';
import { rawSchemaOf, type JsonSchema } from './json-schema.ts';

/** One field of a kind, as models, forms and tables show it. */
export interface Field {
  key: string;
  title: string;
  description: string;
  beginsWithName: boolean;
  /** The value in YAML, after the key. */
  example: string;
  isRequired: boolean;
  /** Without a comment mark in the model. */
  isShown: boolean;
  /** The folder of the files that it names. */
  terms: string | undefined;
  /** What may be written, for forms. */
  schema: JsonSchema;
}

const help = z.looseObject({
  title: z.string(),
  description: z.string(),
  beginsWithName: z.boolean().default(false),
  example: z.string(),
  isShown: z.boolean().optional(),
  terms: z.string().optional(),
});

/**
 * The fields of a kind, in the order in which an editor meets them.
 * @throws when a field says nothing of itself: `.meta()` is missing in its schema
 * @example listFields('agenda') → [{ key: 'titre', title: 'Titre', isRequired: true, … }, …]
 */
export function listFields(kind: ContentKind): Field[] {
  const { properties = {}, required = [] } = rawSchemaOf(kind);
  return Object.entries(properties).map(([key, schema]) => {
    const read = help.safeParse(schema);
    if (!read.success || typeof schema === 'boolean') {
      throw new Error(`« ${key} » of ${kind} has no help: add .meta() to it in the schema.`);
    }
    const { title, description, beginsWithName, example, isShown, terms } = read.data;
    const isRequired = required.includes(key);
    const isShownInModel = isRequired || isShown === true;
    return {
      key,
      title,
      description,
      beginsWithName,
      example,
      isRequired,
      isShown: isShownInModel,
      terms,
      schema,
    };
  });
}
