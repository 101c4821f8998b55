import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/**
 * schema.org's own vocabulary, as schema-dts writes it down from the files that schema.org publishes:
 * which properties a type has, and what each may hold.
 */
const source = readFileSync(
  path.join(path.dirname(createRequire(import.meta.url).resolve('schema-dts')), 'schema.d.ts'),
  'utf8',
);

/** A type of things, by the name that a statement gives it. */
interface ThingType {
  parents: readonly string[];
  /** The properties of the type itself: the names of what each may hold. */
  properties: ReadonlyMap<string, readonly string[]>;
}

const interfaces = new Map<string, ThingType>();
/** What a name stands for: other names, or words between quotes. */
const aliases = new Map<string, readonly string[]>();

for (const statement of ts.createSourceFile('schema.d.ts', source, ts.ScriptTarget.Latest)
  .statements) {
  if (ts.isInterfaceDeclaration(statement)) readInterface(statement);
  if (ts.isTypeAliasDeclaration(statement)) {
    aliases.set(statement.name.text, partsOf(statement.type));
  }
}

function readInterface({ name, heritageClauses, members }: ts.InterfaceDeclaration): void {
  const parents = (heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .map(({ expression }) => (ts.isIdentifier(expression) ? expression.text : ''));
  const properties = members.flatMap((member): [string, readonly string[]][] => {
    if (!ts.isPropertySignature(member) || member.type === undefined) return [];
    if (!ts.isStringLiteral(member.name)) return [];
    const { type } = member;
    const held = ts.isTypeReferenceNode(type) ? (type.typeArguments?.[0] ?? type) : type;
    return [[member.name.text, partsOf(held)]];
  });
  interfaces.set(name.text, { parents, properties: new Map(properties) });
}

function partsOf(type: ts.TypeNode): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(partsOf);
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) return [type.typeName.text];
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
    return [`"${type.literal.text}"`];
  if (type.kind === ts.SyntaxKind.StringKeyword) return ['string'];
  if (type.kind === ts.SyntaxKind.NumberKeyword) return ['number'];
  if (type.kind === ts.SyntaxKind.BooleanKeyword) return ['boolean'];
  return [];
}

/** All that a name stands for, in the end. */
function meaningsOf(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const part of aliases.get(name) ?? []) meaningsOf(part, seen);
  return seen;
}

const known = new Map<readonly string[], ReadonlySet<string>>();

function allMeaningsOf(names: readonly string[]): ReadonlySet<string> {
  const meanings = known.get(names) ?? new Set(names.flatMap((name) => [...meaningsOf(name)]));
  known.set(names, meanings);
  return meanings;
}

function propertyOf(type: string, property: string): readonly string[] | undefined {
  const found = interfaces.get(type);
  const own = found?.properties.get(property);
  if (own !== undefined || found === undefined) return own;
  return found.parents.map((parent) => propertyOf(parent, property)).find((held) => held);
}

/** As a value of one of these; nothing that is a list, which each of its members is judged for. */
function fits(value: unknown, allowed: readonly string[]): boolean {
  const meanings = allMeaningsOf(allowed);
  switch (typeof value) {
    case 'string':
      return meanings.has('string') || meanings.has(`"${value}"`);
    case 'number':
      return meanings.has('number') || meanings.has('string');
    case 'boolean':
      return meanings.has('boolean') || meanings.has('Boolean');
    default:
      return isThing(value) && meanings.has(`${value['@type']}Leaf`);
  }
}

function isThing(value: unknown): value is Record<string, unknown> & { '@type': string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    '@type' in value &&
    typeof value['@type'] === 'string'
  );
}

/**
 * What schema.org does not know in a statement: a type, a property that its type has not, a value that
 * this property may not hold.
 * @example vocabularyFaults({ '@type': 'Event', headline: 'Réunion' }) → ['Event has no property headline']
 */
export function vocabularyFaults(thing: Readonly<Record<string, unknown>>): string[] {
  const type = String(thing['@type']);
  if (!interfaces.has(`${type}Leaf`)) return [`${type} is no type of schema.org`];
  return Object.entries(thing)
    .filter(([name]) => !name.startsWith('@'))
    .flatMap(([name, value]) => {
      const allowed = propertyOf(`${type}Leaf`, name);
      if (allowed === undefined) return [`${type} has no property ${name}`];
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      return values.flatMap((item) => [
        ...(fits(item, allowed) ? [] : [`${type}.${name} may not hold ${JSON.stringify(item)}`]),
        ...(isThing(item) ? vocabularyFaults(item) : []),
      ]);
    });
}
