import { quote, type KeyLine, type LineFault } from './line.ts';

/** The keys of groups, as a pattern. */
export const GROUP_KEYS =
  'fichier|alt|credit|decorative|legende|titre|url|nom|courriel|limite|id|jour|heure|heure_fin|debut|texte|annee|avec|coordonnees|ouverture|cloture|montant|donateurs|etat';
const NO_COMMA = new RegExp(String.raw`(?<=[^\s,{[]\s+)(${GROUP_KEYS}):\s`);
const NO_SPACE = new RegExp(String.raw`(?<=[{,]\s*)(${GROUP_KEYS}):(?=[^\s,}])`);
/** « alt: Neuf personnes, assises }»: a part of a group that names no key, after one that does. */
const CUT = /(?<=:\s+[^,{}[\]]+),(?=\s*[^\s:,{}[\]][^:,{}[\]]*[,}])/;

/**
 * What is missing between the parts of a group or a list on one line, or within them.
 * @example findFlowSlip(readKeyLine('image: { fichier: ./a.jpg alt: Un pont }')) → { column: 27, message: 'Mettez une virgule avant « alt: ».' }
 */
export function findFlowSlip({ value, column }: KeyLine): LineFault | undefined {
  if (!/^[[{]/.test(value)) return undefined;
  const at = (index: number, message: string) => ({ column: column + index, message });
  const inner = findInnerMark(value);
  if (inner !== undefined) return at(inner.index, inner.message);
  const bare = hideQuoted(value);
  const glued = /(?<="\s+)"/.exec(bare);
  if (glued !== null) return at(glued.index, 'Mettez une virgule avant ce texte.');
  const comma = NO_COMMA.exec(bare);
  if (comma !== null) return at(comma.index, `Mettez une virgule avant « ${String(comma[1])}: ».`);
  const space = NO_SPACE.exec(bare);
  if (space !== null) return at(space.index, `Mettez une espace après « ${String(space[1])}: ».`);
  const cut = bare.includes('{') ? CUT.exec(bare) : null;
  if (cut === null) return undefined;
  return at(cut.index, 'Le texte est coupé à cette virgule. Mettez-le entre guillemets droits.');
}

/** « "Un pont, la nuit" » → « """"""""" », as long as it was: its signs are words. */
function hideQuoted(value: string): string {
  return value.replace(
    /(?<=[[{,:]\s*|["']\s+)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/g,
    (text) => `"${'x'.repeat(text.length - 2)}"`,
  );
}

/** A text between quotation marks, up to one after which a list or a group can go on, and the key before it. */
const QUOTED =
  /(?<=[[{,]\s*(?:(?<key>[\w]+):\s+)?)(?<mark>["'])(?<text>(?:(?!\k<mark>).|\k<mark>(?!\s*[,}\]]))+)\k<mark>(?=\s*[,}\]])/g;

/** « alt: 'L'eau' »: a mark within a text closes it. */
function findInnerMark(value: string): { index: number; message: string } | undefined {
  for (const { index, groups: { key, mark = '', text = '' } = {} } of value.matchAll(QUOTED)) {
    // « '' » and « \" » are signs of the text; two texts that only a comma should part have their own fault.
    const plain = text.replace(/''|\\./g, '__');
    const at = plain.indexOf(mark);
    if (at < 0 || /["']\s+["']/.test(`${mark}${plain}${mark}`)) continue;
    const lead = key === undefined ? '' : `${key}: `;
    return { index: index + 1 + at, message: describeInnerMark(text, { mark, lead }) };
  }
  return undefined;
}

function describeInnerMark(text: string, { mark, lead }: { mark: string; lead: string }): string {
  if (mark === "'") {
    return `Cette apostrophe coupe le texte. Entourez-le de guillemets doubles : ${lead}${quote(text.replaceAll("''", "'"))}.`;
  }
  // « "La place "Bellecour", la nuit" » goes on after the comma.
  const isWhole = (text.split('"').length - 1) % 2 === 0;
  return isWhole
    ? `Ce guillemet coupe le texte. Citez avec « … » : ${lead}${quote(text)}.`
    : 'Ce guillemet coupe le texte. Citez avec « … » à l’intérieur d’un texte entre guillemets.';
}
