import { readFile } from 'node:fs/promises';
import { decodeText } from './text-encoding.ts';
import { parseWebVtt, type Cue } from '../lib/web-vtt.ts';

/** A paragraph of a transcript. */
export interface Passage {
  /** The anchor that leads to it: `t-75`. */
  id: string;
  /** Whole seconds from the beginning, where the file says when it is spoken. */
  start: number | undefined;
  voice: string | undefined;
  text: string;
  /** The given break that it follows: the moment of the chapter which it begins. */
  opens: number | undefined;
}

/** A reader finds a sentence again in a paragraph of so many seconds. */
const LENGTH = 30;

/**
 * The paragraphs of a transcript kept beside its recording: WebVTT, or plain text without times.
 * @param breaks moments in seconds at which a paragraph must begin, such as chapters
 * @throws when WebVTT cannot be read: the content check, which names the line to the editor, has not run
 * @example readTranscript('content/ressources/2025/debat.vtt', [75]) → [{ id: 't-0', start: 0, text: 'Bonjour. …', … }, …]
 */
export async function readTranscript(
  path: string,
  breaks: readonly number[] = [],
): Promise<Passage[]> {
  const { text: source } = decodeText(await readFile(path));
  if (!/\.vtt$/i.test(path)) return toParagraphs(source);
  const { cues, problems } = parseWebVtt(source);
  const [first] = problems;
  if (first !== undefined) throw new Error(`${path}:${String(first.line)}: ${first.message}`);
  return toPassages(cues, breaks);
}

/**
 * Groups what is said into paragraphs: one per speaker, per chapter, and of some thirty seconds.
 * @example toPassages([{ start: 0.4, end: 1.2, text: 'Bonjour.', … }], [0]) → [{ id: 't-0', start: 0, text: 'Bonjour.', opens: 0, … }]
 */
export function toPassages(cues: readonly Cue[], breaks: readonly number[]): Passage[] {
  const groups: Group[] = [];
  for (const [index, cue] of cues.entries()) {
    const opens = breakBefore(cue, cues[index - 1], breaks);
    const group = groups.at(-1);
    if (group === undefined || opens !== undefined || isApart(cue, group.first)) {
      groups.push({ first: cue, texts: [cue.text], opens });
    } else {
      group.texts.push(cue.text);
    }
  }
  const taken = new Set<string>();
  return groups.map(({ first, texts, opens }) => {
    const start = Math.floor(first.start);
    const id = freeId(`t-${String(start)}`, taken);
    return { id, start, voice: first.voice, text: texts.join(' '), opens };
  });
}

interface Group {
  first: Cue;
  texts: string[];
  opens: number | undefined;
}

function isApart(cue: Cue, first: Cue): boolean {
  return cue.voice !== first.voice || cue.end - first.start > LENGTH;
}

/** A chapter is given to the second: a little before or after its first word. */
function breakBefore(
  cue: Cue,
  previous: Cue | undefined,
  breaks: readonly number[],
): number | undefined {
  const after = previous === undefined ? -1 : Math.ceil(previous.start);
  return breaks.findLast((at) => at > after && at <= Math.ceil(cue.start));
}

/** Two people may speak within one second. */
function freeId(id: string, taken: Set<string>, number = 1): string {
  const candidate = number === 1 ? id : `${id}-${String(number)}`;
  if (taken.has(candidate)) return freeId(id, taken, number + 1);
  taken.add(candidate);
  return candidate;
}

function toParagraphs(source: string): Passage[] {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text, index) => ({
      id: `p-${String(index + 1)}`,
      start: undefined,
      voice: undefined,
      text,
      opens: undefined,
    }));
}
