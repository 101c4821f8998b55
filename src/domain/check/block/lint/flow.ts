import type { KeyLine, LineFault } from './line.ts';

/** The keys of groups that are written on one line. */
const KEYS =
  'fichier|alt|credit|decorative|legende|titre|url|nom|courriel|limite|id|jour|heure|heure_fin|debut|texte|annee|avec|coordonnees|ouverture|cloture|montant|donateurs|etat';
const NO_COMMA = new RegExp(String.raw`(?<=[^\s,{[]\s+)(${KEYS}):\s`);
const NO_SPACE = new RegExp(String.raw`(?<=[{,]\s*)(${KEYS}):(?=[^\s,}])`);
/** « alt: Neuf personnes, assises }»: a part of a group that names no key, after one that does. */
const CUT = /(?<=:\s+[^,{}[\]]+),(?=\s*[^\s:,{}[\]][^:,{}[\]]*[,}])/;

/**
 * What is missing between the parts of a group or a list on one line, or within them.
 * @example findFlowSlip(readKeyLine('image: { fichier: ./a.jpg alt: Un pont }')) → { column: 27, message: 'Mettez une virgule avant « alt: ».' }
 */
export function findFlowSlip({ value, column }: KeyLine): LineFault | undefined {
  if (!/^[[{]/.test(value)) return undefined;
  const bare = hideQuoted(value);
  const at = (index: number, message: string) => ({ column: column + index, message });
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
