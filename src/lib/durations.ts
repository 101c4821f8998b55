const CLOCK = /^(?:(\d+):)?([0-5]?\d):([0-5]\d)$/;

/**
 * A length or a moment as a player shows it, in seconds; nothing when it is not one.
 * @example parseClock('1:15') → 75 ; parseClock('1:02:05') → 3725 ; parseClock('12 min') → undefined
 */
export function parseClock(clock: string): number | undefined {
  const match = CLOCK.exec(clock);
  if (match === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + seconds;
}

/** A number and its unit, as people write them: « 1 h », « 30 min », « 12’ », « 5 s ». */
const PART = /(\d+)\s*(h(?:eures?)?|mn|min(?:utes?)?|s(?:ec(?:ondes?)?)?|['’′]{1,2}|["”″])?/giu;

/**
 * A length as people write it, in seconds; nothing where its first number has no unit.
 * @example readSpokenDuration('1h30') → 5400 ; readSpokenDuration('12 min 5 s') → 725 ; readSpokenDuration('12') → undefined
 */
export function readSpokenDuration(written: string): number | undefined {
  if (written.replace(PART, '').replace(/\bet\b|[\s.,]/g, '') !== '') return undefined;
  let [unit, total] = [Infinity, 0];
  for (const [, number, word] of written.matchAll(PART)) {
    // « 1h30 »: what follows hours are minutes.
    const own = word === undefined ? unit / 60 : unitOf(word);
    if (own >= unit || own < 1) return undefined;
    unit = own;
    total += Number(number) * unit;
  }
  return Number.isFinite(unit) ? total : undefined;
}

function unitOf(word: string): number {
  if (/^h/i.test(word)) return 3600;
  return /^(?:m|['’′]$)/i.test(word) ? 60 : 1;
}

/**
 * Seconds as a player shows them.
 * @example formatClock(75) → '1:15' ; formatClock(3725.4) → '1:02:05'
 */
export function formatClock(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const end = two(rest);
  return hours === 0 ? `${String(minutes)}:${end}` : `${String(hours)}:${two(minutes)}:${end}`;
}

/**
 * Seconds as one says them in French; from an hour on, whole minutes.
 * @example formatDuration(75) → '1 min 15 s' ; formatDuration(3725) → '1 h 02 min'
 */
export function formatDuration(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  if (hours > 0) {
    const end = minutes === 0 ? '' : ` ${String(minutes).padStart(2, '0')}\u00A0min`;
    return `${String(hours)}\u00A0h${end}`;
  }
  const parts = [
    minutes > 0 ? `${String(minutes)}\u00A0min` : '',
    rest > 0 || minutes === 0 ? `${String(rest)}\u00A0s` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Math.round(seconds);
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    rest: whole % 60,
  };
}
