import { DAY_PATTERN } from '../entry/times.ts';
import { hintOf } from './hint.ts';
import type { JsonSchema } from './json-schema.ts';

/** A field of a form, in the words of Sveltia CMS. */
export type FormField = Readonly<Record<string, unknown>> & { name: string };

interface FieldSource {
  key: string;
  isRequired: boolean;
  schema: JsonSchema;
}

/** Groups whose file is a picture. */
const PICTURES = new Set(['image', 'photos']);

/**
 * The field of a form for one key of a schema. What JSON Schema says otherwise than here is refused: a
 * form that guessed would write files that the check refuses.
 * @param owner the key of the group around it
 * @example formField({ key: 'jour', isRequired: true, schema }) → { name: 'jour', widget: 'datetime', type: 'date', … }
 */
export function formField({ key, isRequired, schema }: FieldSource, owner = ''): FormField {
  const { title, description } = schema;
  return {
    name: key,
    label: title ?? key,
    ...(description === undefined ? {} : { hint: hintOf(description) }),
    required: isRequired,
    ...widgetOf(schema, { key, owner }),
  };
}

function widgetOf(schema: JsonSchema, place: { key: string; owner: string }): object {
  if (typeof schema.terms === 'string') return relation(schema.terms, schema.type === 'array');
  if (schema.enum !== undefined) return { widget: 'select', options: schema.enum };
  switch (schema.type) {
    case 'boolean':
      return { widget: 'boolean', required: false, default: false };
    case 'integer':
      return { widget: 'number', value_type: 'int', min: 1 };
    case 'object':
      return { widget: 'object', collapsed: true, fields: groupFields(schema, place.key) };
    case 'array':
      return listOf(schema, place.key);
    case 'string':
      return textOf(schema, place);
    default:
      // A day or « true », a year or a day: written as text, and judged by its pattern.
      if (schema.anyOf !== undefined) return textOf({ ...schema, ...patternIn(schema) }, place);
      throw new Error(`No form knows how to show « ${place.key} ».`);
  }
}

function patternIn({ pattern, anyOf = [] }: JsonSchema): { pattern?: string } {
  const found =
    pattern ??
    anyOf.map((one) => (typeof one === 'object' ? one.pattern : undefined)).find((one) => one);
  return found === undefined ? {} : { pattern: found };
}

function relation(folder: string, isMultiple: boolean): object {
  const name = folder === 'thematiques' || folder === 'actes' ? 'titre' : 'nom';
  return {
    widget: 'relation',
    collection: folder,
    value_field: '{{slug}}',
    display_fields: [name],
    search_fields: [name],
    ...(isMultiple ? { multiple: true } : {}),
  };
}

function listOf({ items }: JsonSchema, key: string): object {
  if (typeof items !== 'object' || Array.isArray(items)) {
    throw new Error(`No form knows the items of « ${key} ».`);
  }
  if (items.type !== 'object') return { widget: 'list' };
  return { widget: 'list', collapsed: true, fields: groupFields(items, key) };
}

function groupFields({ properties = {}, required = [] }: JsonSchema, owner: string): FormField[] {
  return Object.entries(properties).map(([key, schema]) => {
    if (typeof schema === 'boolean') throw new Error(`« ${owner}.${key} » takes anything.`);
    return formField({ key, isRequired: required.includes(key), schema }, owner);
  });
}

/** A picture is shown as one. */
function fileOf(owner: string): object {
  return { widget: PICTURES.has(owner) ? 'image' : 'file', choose_url: false };
}

function textOf(
  { pattern, maxLength, default: preset }: JsonSchema,
  { key, owner }: { key: string; owner: string },
): object {
  if (key === 'fichier') return fileOf(owner);
  if (pattern === `^${DAY_PATTERN}$`) return { widget: 'datetime', type: 'date' };
  return {
    widget: 'string',
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    ...(pattern === undefined ? {} : { pattern: [pattern, 'Vérifiez la forme de cette réponse.'] }),
    ...(typeof preset === 'string' && preset !== '' ? { default: preset } : {}),
  };
}
