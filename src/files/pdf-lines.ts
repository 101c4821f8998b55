/** A piece of text as pdf.js gives it: its letters in reading order, whatever the page is drawn from. */
export interface PdfPiece {
  str: string;
  dir: string;
  /** Where it is drawn; the fifth number counts from the left. */
  transform: readonly number[];
  width: number;
  /** Whether a line ends after it. */
  hasEOL: boolean;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u061C\u200F]/u;
const STRONG = /[\p{L}\p{N}]/u;

/**
 * The text of a page, a line of the page to a line. The pieces of a line come as they are drawn, and a
 * file that draws Arabic glyph by glyph draws them from the left: they are read from the right.
 * @example linesOf([{ str: 'ون', … at 10 }, { str: 'تعا', … at 22 }]) → 'تعاون'
 */
export function linesOf(pieces: readonly PdfPiece[]): string {
  const lines: PdfPiece[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.hasEOL) lines.push([]);
  }
  return lines
    .map((line) =>
      inReadingOrder(line)
        .map(({ str }) => str)
        .join(''),
    )
    .join('\n');
}

function inReadingOrder(pieces: readonly PdfPiece[]): PdfPiece[] {
  const line = pieces.flatMap(apart);
  const isRightToLeft = ({ str }: PdfPiece) => RIGHT_TO_LEFT.test(str);
  const isLeftToRight = (piece: PdfPiece) => STRONG.test(piece.str) && !isRightToLeft(piece);
  if (!line.some(isRightToLeft)) return [...line];
  const written = line.filter(isRightToLeft).length >= line.filter(isLeftToRight).length;
  return written
    ? reverseRuns(
        line.toSorted((a, b) => leftOf(b) - leftOf(a)),
        isLeftToRight,
      ).map((piece) => (isLeftToRight(piece) ? piece : mirror(piece)))
    : reverseRuns(
        line.toSorted((a, b) => leftOf(a) - leftOf(b)),
        isRightToLeft,
      ).map((piece) => (isRightToLeft(piece) ? mirror(piece) : piece));
}

const PAIRS = ['()', '[]', '{}', '<>', '«»', '‹›'];
const MIRRORED = new Map(
  PAIRS.flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

/** A bracket is drawn turned towards what it holds: read from the right, it is the other one (UAX 9, L4). */
function mirror(piece: PdfPiece): PdfPiece {
  return {
    ...piece,
    str: piece.str.replace(/[()[\]{}<>«»‹›]/g, (sign) => MIRRORED.get(sign) ?? sign),
  };
}

/** Turns round each run of pieces of a kind, with the spaces and marks that stand within it. */
function reverseRuns(
  line: readonly PdfPiece[],
  isOfKind: (piece: PdfPiece) => boolean,
): PdfPiece[] {
  const ordered: PdfPiece[] = [];
  let run: PdfPiece[] = [];
  let rest: PdfPiece[] = [];
  const endRun = () => {
    ordered.push(...run.toReversed(), ...rest);
    [run, rest] = [[], []];
  };
  for (const piece of line) {
    if (isOfKind(piece)) {
      if (run.length === 0) ordered.push(...rest.splice(0));
      run.push(...rest, piece);
      rest = [];
    } else if (STRONG.test(piece.str)) {
      endRun();
      ordered.push(piece);
    } else rest.push(piece);
  }
  endRun();
  return ordered;
}

/** The spaces at both ends of a piece change sides when it is read from the right. */
function apart(piece: PdfPiece): PdfPiece[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(piece.str) ?? [];
  const at = (share: number, str: string): PdfPiece => ({
    ...piece,
    str,
    transform: piece.transform.with(4, leftOf(piece) + piece.width * share),
  });
  return [at(0, before), at(0.01, words), at(0.99, after)].filter(({ str }) => str !== '');
}

const leftOf = ({ transform }: PdfPiece) => transform[4] ?? 0;
