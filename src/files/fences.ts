import { describeWholeFile } from './foreign-files.ts';

/** Why a file has no block between two « --- », and the line where one sees it, from 1. */
interface FenceFault {
  message: string;
  line: number;
}

/**
 * Whether a line begins or ends a block.
 * @example isFence('--- ') → true ; isFence('----') → false ; isFence(undefined) → false
 */
export function isFence(line: string | undefined): boolean {
  return /^---[ \t]*$/.test(line ?? '');
}

/**
 * What is written in place of « --- », by other programs, other habits, or a word processor; nothing
 * where the block stands between its two lines.
 * @example findFenceFault('titre: Bonjour\n---\nTexte') → { message: 'Le fichier doit commencer…', line: 1 }
 */
export function findFenceFault(text: string): FenceFault | undefined {
  const whole = describeWholeFile(text);
  if (whole !== undefined) return { message: whole, line: lineBefore(text, text.indexOf('\r')) };
  const lines = text.split('\n');
  // Words after the `---` would choose another engine: gray-matter's JavaScript one runs code.
  if (!isFence(lines[0])) return { message: describeStart(lines), line: 1 };
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  return end > 0
    ? (findLikeFence(lines, end) ?? findEarlyFence(lines, end) ?? findSecondBlock(lines, end))
    : findOpenEnd(lines);
}

function lineBefore(text: string, at: number): number {
  return text.slice(0, Math.max(0, at)).split('\n').length;
}

function describeStart(lines: readonly string[]): string {
  if (/^[\s\u200B\uFEFF]+---[ \t]*$/.test(lines[0] ?? '')) {
    return 'Une espace ou un signe invisible précède la première ligne « --- ». Effacez cette ligne et retapez-la.';
  }
  const fence = lines.slice(0, 10).findIndex((line) => isFence(line));
  return fence > 0 && lines.slice(fence + 1).some((line) => isFence(line))
    ? 'Retirez ce qui précède la première ligne « --- » : le fichier doit commencer par elle.'
    : 'Le fichier doit commencer par une ligne « --- », seule.';
}

function findOpenEnd(lines: readonly string[]): FenceFault {
  const near = lines.findIndex(
    (line, index) => index > 0 && /^\s*(?:[-–—_*=]{2,}|—|\.{3})\s*$/.test(line),
  );
  return near < 0
    ? { message: 'Fermez ce bloc par une ligne « --- », seule.', line: 1 }
    : {
        message:
          'Écrivez ici trois tirets, « --- », sans rien d’autre : cette ligne doit fermer le bloc.',
        line: near + 1,
      };
}

/** Within the block, « ---- » or « --- # »: gray-matter would end the block there. */
function findLikeFence(lines: readonly string[], end: number): FenceFault | undefined {
  const at = lines.slice(1, end).findIndex((line) => line.startsWith('---'));
  if (at < 0) return undefined;
  const message =
    'Retirez cette ligne ; si elle doit fermer le bloc, écrivez trois tirets seuls, « --- ».';
  return { message, line: at + 2 };
}

/** Below the block, right after it, more keys and another « --- »: the first one came too soon. */
function findEarlyFence(lines: readonly string[], end: number): FenceFault | undefined {
  const rest = lines.slice(end + 1);
  const next = rest.findIndex((line) => isFence(line));
  const isKey = (line: string) => /^(?:[a-z_]+:(?:\s|$)|\s+\S|-\s|#)/.test(line);
  if (next < 1 || !rest.slice(0, next).every(isKey)) return undefined;
  const message = 'Retirez cette ligne « --- » : elle ferme le bloc, et des clés la suivent.';
  return { message, line: end + 1 };
}

/** Below the block, another one: its keys would be words of the page. */
function findSecondBlock(lines: readonly string[], end: number): FenceFault | undefined {
  const rest = lines.slice(end + 1);
  const first = rest.findIndex((line) => line.trim() !== '');
  const next = rest.findIndex((line, index) => index > first && isFence(line));
  const keys = rest.slice(first + 1, Math.max(next, 0)).filter((line) => line.trim() !== '');
  if (!isFence(rest[first]) || keys.length === 0) return undefined;
  if (!keys.every((line) => /^[a-z_]+:(?:\s|$)|^\s/.test(line))) return undefined;
  const message =
    'Une fiche n’a qu’un bloc. Mettez ces clés dans le premier, et retirez ces deux lignes « --- ».';
  return { message, line: end + first + 2 };
}
