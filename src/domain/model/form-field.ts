import { DAY_PATTERN } from '../entry/times.ts';
import { hintOf } from './hint.ts';
import type { JsonSchema } from './json-schema.ts';

/** A field of a form, in the words of Sveltia CMS. */
type FormField = Readonly<Record<string, unknown>> & { name: string };

interface FieldSource {
  key: string;
  isRequired: boolean;
  schema: JsonSchema;
}

/**
 * The field of a form for one key of a schema. What JSON Schema says otherwise than here is refused: a
 * form that guessed would write files that the check refuses.
 * @example formField({ key: 'jour', isRequired: true, schema }) → { name: 'jour', widget: 'datetime', type: 'date', … }
 */
export function formField({ key, isRequired, schema }: FieldSource): FormField {
  const hint = hintOf(schema);
  return {
    name: key,
    label: schema.title ?? key,
    ...(hint === '' ? {} : { hint }),
    required: isRequired,
    ...widgetOf(schema, key),
  };
}

function widgetOf(schema: JsonSchema, key: string): object {
  if (typeof schema.terms === 'string') return relation(schema.terms, schema.type === 'array');
  if (schema.enum !== undefined) return { widget: 'select', options: schema.enum };
  switch (schema.type) {
    case 'boolean':
      return { widget: 'boolean', required: false, default: false };
    case 'integer':
      return { widget: 'number', value_type: 'int', min: 1 };
    case 'object':
      return { widget: 'object', collapsed: true, fields: groupFields(schema, key) };
    case 'array':
      return listOf(schema, key);
    case 'string':
      return textOf(schema);
    default:
      // A day or « true », a year or a day: written as text, and judged by its pattern.
      if (schema.anyOf !== undefined) return textOf({ ...schema, ...patternIn(schema) });
      throw new Error(`No form knows how to show « ${key} ».`);
  }
}

function patternIn({ pattern, anyOf = [] }: JsonSchema): { pattern?: string } {
  if (pattern !== undefined) return { pattern };
  const patterns = anyOf.flatMap((one) => (typeof one === 'object' ? (one.pattern ?? []) : []));
  return patterns.length === 0 ? {} : { pattern: patterns.join('|') };
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
    return formField({ key, isRequired: required.includes(key), schema });
  });
}

/** A picture is shown as one. */
const FILE_WIDGETS: Readonly<Record<string, object>> = {
  picture: { widget: 'image', choose_url: false },
  document: { widget: 'file', choose_url: false },
  documentOrAddress: { widget: 'file', choose_url: true },
};

function textOf(schema: JsonSchema): object {
  const { pattern, maxLength, default: preset, file } = schema;
  const fileWidget = typeof file === 'string' ? FILE_WIDGETS[file] : undefined;
  if (fileWidget !== undefined) return fileWidget;
  if (pattern === `^${DAY_PATTERN}$`) return { widget: 'datetime', type: 'date' };
  return {
    widget: 'string',
    ...(maxLength === undefined ? {} : { maxlength: maxLength }),
    ...(pattern === undefined ? {} : { pattern: [pattern, adviceOf(schema)] }),
    ...(typeof preset === 'string' && preset !== '' ? { default: preset } : {}),
  };
}

/** What to write in place of an answer that has another form. */
function adviceOf({ example, pattern, description }: JsonSchema): string {
  // Any words will do: an empty answer was made of spaces.
  if (pattern === '\\S') return 'Écrivez au moins un mot.';
  if (typeof example === 'string') return `Écrivez par exemple : ${example.replaceAll('"', '')}`;
  return description === undefined
    ? 'Vérifiez la forme de cette réponse.'
    : hintOf({ description });
}
