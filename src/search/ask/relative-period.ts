const DAY_MILLISECONDS = 86_400_000;

/** Days from the first to the last, ISO 8601; an end left open is empty. */
interface Period {
  from: string;
  to: string;
}

const RELATIVE: readonly { pattern: RegExp; period: (today: string) => Period }[] = [
  {
    pattern: /\b(?:aujourd hui|today)\b/,
    period: (today) => ({ from: today, to: today }),
  },
  {
    pattern: /\b(?:demain|tomorrow)\b/,
    period: (today) => ({ from: addDays(today, 1), to: addDays(today, 1) }),
  },
  {
    pattern: /\b(?:cette semaine|this week)\b/,
    period: (today) => weekOf(today),
  },
  {
    pattern: /\b(?:la )?semaine prochaine\b|\bnext week\b/,
    period: (today) => weekOf(addDays(today, 7)),
  },
  {
    pattern: /\b(?:ce mois(?: ci)?|this month)\b/,
    period: (today) => ({ from: `${today.slice(0, 7)}-01`, to: `${today.slice(0, 7)}-31` }),
  },
  {
    pattern: /\b(?:le )?mois prochain\b|\bnext month\b/,
    period: (today) => {
      const month = addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7);
      return { from: `${month}-01`, to: `${month}-31` };
    },
  },
];

/**
 * The days that words mean on the day when they are typed, and the pattern of these words.
 * @param text folded
 * @param today ISO 8601
 * @example findRelativePeriod('reunion demain', '2026-03-02') → { pattern: /…demain…/, period: { from: '2026-03-03', to: '2026-03-03' } }
 */
export function findRelativePeriod(
  text: string,
  today: string,
): { pattern: RegExp; period: Period } | undefined {
  const found = RELATIVE.find(({ pattern }) => pattern.test(text));
  return found && { pattern: found.pattern, period: found.period(today) };
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function weekOf(day: string): Period {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return { from: addDays(day, -sinceMonday), to: addDays(day, 6 - sinceMonday) };
}
