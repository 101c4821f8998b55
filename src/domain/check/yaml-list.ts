import {
  LineCounter,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { z } from 'zod';
import { describeOpening, findOpening } from './block/lint/open-values.ts';
import type { Fault } from './fault.ts';
import { faultOfFile } from './fault-at.ts';

/** A file of the search settings: what it should hold, and how to write one of its lines. */
interface YamlList<T extends z.ZodType> {
  /** From the project's root. */
  file: string;
  schema: T;
  /** « Écrivez une liste entre crochets, comme - [CGLU, UCLG]. » */
  form: string;
}

const NAMED = 'Retirez les signes « & » et « * » : écrivez chaque expression.';

const TWICE = 'Cette adresse est déjà écrite plus haut. Réunissez ses mots sur une seule ligne.';
const APOSTROPHE =
  'Un texte qui contient une apostrophe se met entre guillemets droits, comme "l’eau".';

/** Thousands of entries; to read a hundred times as many takes half a minute. */
const MAX_LENGTH = 200_000;
const TOO_LONG = 'Ce fichier est bien trop long pour être lu. Gardez-en les lignes utiles.';

/** Whoever corrects these finds the others. */
const MAX_PROBLEMS = 50;

/**
 * Reads a file that editors keep beside the content, one entry a line.
 * @example parseYamlList('- [CGLU, UCLG', { file, schema, form }) → { data: undefined, problems: [{ line: 1, column: 3, message: 'Fermez cette liste par « ] ».' }] }
 */
export function parseYamlList<T extends z.ZodType>(
  source: string,
  { file, schema, form }: YamlList<T>,
): { data: z.output<T> | undefined; problems: Fault[] } {
  if (source.length > MAX_LENGTH) {
    return { data: undefined, problems: [faultOfFile({ path: file }, TOO_LONG)] };
  }
  const lines = new LineCounter();
  const document = parseDocument(source.replace(/^\uFEFF/, ''), { lineCounter: lines });
  const problemAt = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  if (document.errors.length > 0) {
    const broken = findBrokenLines(source, file);
    if (broken.length > 0) {
      // The other lines have faults of their own.
      const others = parseYamlList(withoutLines(source, broken), { file, schema, form });
      return { data: undefined, problems: [...broken, ...others.problems] };
    }
    const first = document.errors
      .slice(0, 1)
      .map(({ pos, code }) => problemAt(pos[0], isRepeated(code, document) ? TWICE : form));
    return { data: undefined, problems: first };
  }
  const named = findNamed(document);
  if (named !== undefined) return { data: undefined, problems: [problemAt(named, NAMED)] };
  const parsed = schema.safeParse(document.toJS() ?? undefined);
  if (parsed.success) return { data: parsed.data, problems: [] };
  const problems = deepest(parsed.error.issues)
    .slice(0, MAX_PROBLEMS)
    .map((issue) => problemAt(offsetOf(issue, document), messageOf(issue) ?? form));
  return { data: undefined, problems: oneForEachPlace(problems) };
}

/** What is wrong with one of several words explains that there are too few of them. */
function deepest(issues: readonly Issue[]): Issue[] {
  const isBelow = (path: readonly PropertyKey[], other: readonly PropertyKey[]) =>
    path.length < other.length && path.every((key, index) => key === other[index]);
  return issues.filter(({ path }) => !issues.some((other) => isBelow(path, other.path)));
}

/** An address of a page that leads two groups of words to it. */
function isRepeated(code: string, { contents }: Document): boolean {
  return code === 'DUPLICATE_KEY' && isMap(contents);
}

type Issue = z.core.$ZodIssue;

function offsetOf({ path, code }: Issue, document: Document): number {
  const node = code === 'invalid_key' ? keyAt(document, path) : nodeAt(document, path);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function messageOf(issue: Issue): string | undefined {
  return issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
}

function withoutLines(source: string, faults: readonly Fault[]): string {
  const dropped = new Set(faults.map(({ line }) => line));
  return source
    .split('\n')
    .map((text, index) => (dropped.has(index + 1) ? '' : text))
    .join('\n');
}

function nodeAt({ contents }: Document, path: readonly PropertyKey[]): unknown {
  return isCollection(contents) && path.length > 0 ? contents.getIn(path, true) : contents;
}

function keyAt({ contents }: Document, [key]: readonly PropertyKey[]): unknown {
  if (!isMap(contents)) return contents;
  return contents.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key;
}

/** One answer for each place, and each answer once for a line. */
function oneForEachPlace(problems: readonly Fault[]): Fault[] {
  const seen = new Set<string>();
  return problems.filter(({ line, column, message }) => {
    const names = [`${String(line)}:${String(column)}`, `${String(line)} ${message}`];
    const isNew = !names.some((name) => seen.has(name));
    for (const name of names) seen.add(name);
    return isNew;
  });
}

/** Every line that does not close what it opens: the reader of YAML notices at the end of the file. */
function findBrokenLines(source: string, file: string): Fault[] {
  return source.split('\n').flatMap((text, index) => {
    const place = { file, line: index + 1 };
    if (/^\s*(?:#|$)/.test(text)) return [];
    if (/^[ \t]*\t/.test(text)) {
      const message = 'Remplacez la tabulation en début de ligne par des espaces.';
      return [{ ...place, column: 1, message }];
    }
    // « 'l'eau' » ends after its first letter.
    const cut = /(?<=[[{,:]\s*)'\p{L}{1,5}'\p{L}/u.exec(text);
    if (cut !== null) return [{ ...place, column: cut.index + 1, message: APOSTROPHE }];
    const [lead = ''] = /^\s*(?:-\s+|[^\s:[{"']+:\s+)?/.exec(text) ?? [];
    const opening = findOpening(text.slice(lead.length).replace(/\s#.*$/, ''));
    if (opening === undefined) return [];
    const isCut = /\s#/.test(text.slice(lead.length));
    const message = isCut
      ? 'La ligne est coupée à ce dièse. Mettez entre guillemets le texte qui le contient.'
      : describeOpening(opening.sign);
    const column = isCut ? text.search(/\s#/) + 2 : lead.length + opening.at + 1;
    return [{ ...place, column, message }];
  });
}

/** Where a value is called by a name, « *a »: nine lines of them can make a list of a billion words. */
function findNamed(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias: (_key, { range }) => {
      at = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}
