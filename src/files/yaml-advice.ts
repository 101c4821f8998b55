import { parseDocument, type ErrorCode } from 'yaml';

/** Where a block of YAML goes wrong, counted from 1, and what to write instead. */
interface YamlAdvice {
  line: number;
  column: number;
  message: string;
}

/** What an editor has most often done, by the code of the fault (eemeli.org/yaml, “Errors”). */
const ADVICE: Partial<Record<ErrorCode, string>> = {
  BAD_DQ_ESCAPE: 'Retirez la barre « \\ », ou doublez-la.',
  BAD_INDENT: 'Il manque ici une virgule, un crochet ou une accolade : [liban, maroc].',
  BAD_SCALAR_START:
    'Un texte qui commence par ce signe se met entre guillemets, comme titre: "@mbassade".',
  BLOCK_AS_IMPLICIT_KEY: 'La ligne suivante commence par une espace de trop. Alignez-la à gauche.',
  DUPLICATE_KEY: 'Cette clé est déjà écrite plus haut. Gardez l’une des deux.',
  MISSING_CHAR: 'Écrivez une clé par ligne, par exemple « titre: … ».',
  MULTILINE_IMPLICIT_KEY: 'Écrivez « : » et une espace après la clé, comme « titre: … ».',
  TAB_AS_INDENT: 'Remplacez la tabulation en début de ligne par des espaces.',
  UNEXPECTED_TOKEN:
    'Un guillemet coupe le texte ici. Citez avec « … » à l’intérieur d’un texte entre guillemets.',
};

/** What to write where nothing on the line, or above it, is what the usual advice speaks of. */
const OTHERWISE: Partial<Record<ErrorCode, { usual: RegExp; message: string }>> = {
  BAD_INDENT: {
    usual: /[[{][^\]}]*$/,
    message:
      'Cette ligne ne commence pas à sa place. Alignez-la sur les autres lignes de sa clé, ou retirez l’espace qui la précède.',
  },
  UNEXPECTED_TOKEN: {
    usual: /["']/,
    message:
      'Cette ligne ne peut pas être lue après celle du dessus. Écrivez sur chaque ligne une clé, deux-points, une espace, puis sa valeur.',
  },
};

/** A key and its text, with a colon in the text and no quotation mark around it. */
const COLON_IN_TEXT = /^\s*([\w-]+):\s+([^\s"'[{].*:(?:\s.*)?)$/;

/** A text opened by a quotation mark that its line does not close. */
const OPEN_TEXT = /^\s*[\w-]+:\s+(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*)$/;

/**
 * Finds the first fault of a block that cannot be read as YAML; none where a more lenient reader sees none.
 * @example adviseOnYaml('titre: Liban: bilan') → { line: 1, column: 8, message: 'Mettez ce texte entre guillemets : titre: "Liban: bilan".' }
 */
export function adviseOnYaml(block: string): YamlAdvice | undefined {
  const [fault] = parseDocument(block, { schema: 'core' }).errors;
  const [place] = fault?.linePos ?? [];
  if (fault === undefined || place === undefined) return undefined;
  const lines = block.split('\n');
  if (/closing .quote/.test(fault.message)) return adviseOnOpenText(lines, place.line);
  const message = describeCode(fault.code, lines.slice(0, place.line));
  return message === undefined ? undefined : { line: place.line, column: place.col, message };
}

function describeCode(code: ErrorCode, lines: readonly string[]): string | undefined {
  const quoted = quoteText(code, lines.at(-1) ?? '');
  if (quoted !== undefined) return quoted;
  const other = OTHERWISE[code];
  return other?.usual.test(lines.slice(-2).join('\n')) === false ? other.message : ADVICE[code];
}

function quoteText(code: ErrorCode, line: string): string | undefined {
  const [, key, text] = COLON_IN_TEXT.exec(line) ?? [];
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || key === undefined || text === undefined) return undefined;
  return `Mettez ce texte entre guillemets : ${key}: "${text.replaceAll('"', '”')}".`;
}

/** The reader notices at the end of the block; the remedy belongs where the text begins. */
function adviseOnOpenText(lines: readonly string[], lastLine: number): YamlAdvice {
  const found = lines.slice(0, lastLine).findLastIndex((line) => OPEN_TEXT.test(line));
  const line = found === -1 ? lastLine : found + 1;
  const column = (lines[line - 1] ?? '').search(/["']/) + 1;
  return { line, column, message: 'Fermez ce texte par le guillemet qui l’ouvre.' };
}
