import { decodeHTML } from 'entities';
import { stripControlCharacters } from './text.ts';

/** Words said between two moments, in seconds from the beginning. */
export interface Cue {
  start: number;
  end: number;
  /** On one line, without markup. */
  text: string;
  /** Who speaks, where the file says so: `<v Name>`. */
  voice: string | undefined;
  /** The line of its times, which counts from 1: for messages to the editor. */
  line: number;
}

/** What keeps a file from being read whole, said to its editor; the line counts from 1. */
interface WebVttProblem {
  line: number;
  message: string;
}

interface WebVtt {
  cues: readonly Cue[];
  problems: readonly WebVttProblem[];
}

interface Block {
  /** The number of its first line. */
  line: number;
  lines: readonly string[];
}

const NOT_CUES = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;
const TIMES = /^(\S+)[ \t]+-->[ \t]+(\S+)(?:[ \t].*)?$/;
/** Times as they should be, or with another arrow between them. */
const NEAR_TIMES = /-->|^[\d:.,]+\s*(?:->|–>|→|=>)\s*[\d:.,]+/;
const TIMESTAMP = /^(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/**
 * Reads subtitles or a transcript (W3C WebVTT § 4). Several voices in a cue give a cue each. A browser
 * drops in silence what it cannot read; here each such place is a problem, and the rest is read.
 * @example parseWebVtt('WEBVTT\n\n00:01.500 --> 00:04.000\n<v Ana>Bonjour.') → { cues: [{ start: 1.5, end: 4, text: 'Bonjour.', voice: 'Ana', line: 3 }], problems: [] }
 */
export function parseWebVtt(source: string): WebVtt {
  const written = source.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const lines = written.map(withPoints);
  const [header, ...blocks] = splitBlocks(lines);
  if (header?.line !== 1 || !/^WEBVTT(?:[ \t]|$)/.test(header.lines[0] ?? '')) {
    return problemAt(1, 'Écrivez « WEBVTT », seul, sur la première ligne.');
  }
  if (header.lines.some((line) => line.includes('-->'))) {
    return problemAt(2, 'Laissez une ligne vide après « WEBVTT ».');
  }
  const parts = blocks.filter(({ lines }) => !NOT_CUES.test(lines[0] ?? '')).flatMap(readPart);
  if (parts.length === 0) return problemAt(1, 'Ajoutez au moins un sous-titre.');
  const cues = parts.flatMap((part) => part.cues);
  const comma = lines.findIndex((line, index) => line !== written[index]);
  const problems = [
    ...(comma < 0 ? [] : [{ line: comma + 1, message: COMMAS }]),
    ...parts.flatMap((part) => part.problems),
    ...findDisorder(cues),
  ];
  return { cues, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/**
 * A moment as WebVTT writes it, in seconds; the hours may be left out.
 * @example parseTimestamp('01:02:03.500') → 3723.5 ; parseTimestamp('1:02') → undefined
 */
export function parseTimestamp(timestamp: string): number | undefined {
  const match = TIMESTAMP.exec(timestamp);
  if (match === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0, thousandths = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return ((hours * 60 + minutes) * 60_000 + seconds * 1000 + thousandths) / 1000;
}

/** Times as in the other format of subtitles, .srt: whoever has renamed such a file has one thing to do. */
const COMMA_TIMES = /^[\d:]+[.,]\d{3}[ \t]+-->[ \t]+[\d:]+[.,]\d{3}/;
const COMMAS =
  'Dans tous les instants de ce fichier, mettez un point, et non une virgule, avant les millièmes : « 00:01:02.500 ».';

function withPoints(line: string): string {
  return line.replace(COMMA_TIMES, (times) => times.replaceAll(',', '.'));
}

function splitBlocks(lines: readonly string[]): Block[] {
  const blocks: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  for (const [index, text] of lines.entries()) {
    const isBlank = text === '';
    if (!isBlank && isOpen) blocks.at(-1)?.lines.push(text);
    if (!isBlank && !isOpen) blocks.push({ line: index + 1, lines: [text] });
    isOpen = !isBlank;
  }
  return blocks;
}

/** Times and their words that an empty line parts are one cue, with one problem. */
function readPart(block: Block, index: number, blocks: readonly Block[]): WebVtt[] {
  const [before, after] = [blocks[index - 1], blocks[index + 1]];
  if (before !== undefined && isCut(before, block)) return [];
  if (after === undefined || !isCut(block, after)) return [readBlock(block)];
  const line = block.line + block.lines.length - 1;
  return [problemAt(line, 'Retirez la ligne vide entre ces instants et leur texte.')];
}

function isCut(block: Block, next: Block): boolean {
  const endsWithTimes = TIMES.test(block.lines.at(-1) ?? '');
  return endsWithTimes && !next.lines.slice(0, 2).some((line) => NEAR_TIMES.test(line));
}

function readBlock({ line, lines }: Block): WebVtt {
  // A cue may bear a name of its own, on one line before its times.
  const timesAt = NEAR_TIMES.test(lines[0] ?? '') ? 0 : 1;
  const at = line + timesAt;
  const times = readTimes(lines[timesAt] ?? '');
  if (times === undefined) {
    return problemAt(at, 'Écrivez les deux instants ainsi : « 00:01:02.500 --> 00:01:04.000 ».');
  }
  if (times.end <= times.start) {
    return problemAt(
      at,
      'Ce sous-titre finit avant d’avoir commencé. Corrigez l’un des deux instants.',
    );
  }
  return readWords(lines.slice(timesAt + 1), { ...times, line: at });
}

function readTimes(line: string): Pick<Cue, 'start' | 'end'> | undefined {
  const [, from = '', to = ''] = TIMES.exec(line) ?? [];
  const start = parseTimestamp(from);
  const end = parseTimestamp(to);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function readWords(payload: readonly string[], place: Pick<Cue, 'start' | 'end' | 'line'>): WebVtt {
  const arrow = payload.findIndex((line) => line.includes('-->'));
  if (arrow >= 0) {
    return problemAt(place.line + 1 + arrow, 'Laissez une ligne vide entre deux sous-titres.');
  }
  const cues = payload
    .join(' ')
    .split(/(?=<v[ \t.])/)
    .map((passage) => ({ ...place, text: plainText(passage), voice: voiceOf(passage) }))
    .filter(({ text }) => text !== '');
  if (cues.length === 0)
    return problemAt(
      place.line,
      'Ce sous-titre est vide. Écrivez son texte sur la ligne suivante, ou retirez-le.',
    );
  return { cues, problems: [] };
}

function voiceOf(passage: string): string | undefined {
  const [, name] = /^<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/.exec(passage) ?? [];
  return name === undefined ? undefined : plainText(name);
}

function plainText(marked: string): string {
  // The references of HTML, as a browser reads them in a cue (W3C WebVTT § 6.4).
  const text = decodeHTML(marked.replace(/<[^>]*>/g, ''));
  return stripControlCharacters(text)
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function findDisorder(cues: readonly Cue[]): WebVttProblem[] {
  return cues
    .filter(({ start }, index) => start < (cues[index - 1]?.start ?? 0))
    .map(({ line }) => ({
      line,
      message: 'Ce sous-titre commence avant le précédent. Rangez-les dans l’ordre.',
    }));
}

function problemAt(line: number, message: string): WebVtt {
  return { cues: [], problems: [{ line, message }] };
}
