import { addDays } from './calendar-day.ts';

/** Days from the first to the last, ISO 8601; an end left open is empty. */
interface Period {
  from: string;
  to: string;
}

const RELATIVE: readonly { pattern: RegExp; period: (today: string) => Period }[] = [
  {
    pattern: /\b(?:hier|yesterday)\b/,
    period: (today) => ({ from: addDays(today, -1), to: addDays(today, -1) }),
  },
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
    pattern: /\b(?:la )?semaine (?:derniere|passee)\b|\blast week\b/,
    period: (today) => weekOf(addDays(today, -7)),
  },
  {
    pattern: /\b(?:ce week end|this weekend)\b/,
    period: (today) => ({ from: addDays(weekOf(today).to, -1), to: weekOf(today).to }),
  },
  {
    pattern: /\b(?:ce mois(?: ci)?|this month)\b/,
    period: monthOf,
  },
  {
    pattern: /\b(?:le )?mois prochain\b|\bnext month\b/,
    period: (today) => monthOf(addDays(`${today.slice(0, 7)}-28`, 4)),
  },
  {
    pattern: /\b(?:le )?mois (?:dernier|passe)\b|\blast month\b/,
    period: (today) => monthOf(addDays(`${today.slice(0, 7)}-01`, -1)),
  },
  {
    pattern: /\b(?:cette annee|this year)\b/,
    period: (today) => yearOf(today, 0),
  },
  {
    pattern: /\b(?:annee prochaine|an prochain|next year)\b/,
    period: (today) => yearOf(today, 1),
  },
  {
    pattern: /\b(?:annee (?:derniere|passee)|an (?:dernier|passe)|last year)\b/,
    period: (today) => yearOf(today, -1),
  },
];

/**
 * The days that words mean on the day when they are typed.
 * @param text folded
 * @param today ISO 8601
 * @example findRelativePeriod('reunion demain', '2026-03-02') → { text: 'demain', includes: 3 March 2026 }
 */
export function findRelativePeriod(
  text: string,
  today: string,
): { text: string; includes: (day: string) => boolean } | undefined {
  for (const { pattern, period } of RELATIVE) {
    const [said] = pattern.exec(text) ?? [];
    if (said === undefined) continue;
    const { from, to } = period(today);
    return { text: said, includes: (day) => from <= day && day <= to };
  }
  return undefined;
}

function weekOf(day: string): Period {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return { from: addDays(day, -sinceMonday), to: addDays(day, 6 - sinceMonday) };
}

function monthOf(day: string): Period {
  const month = day.slice(0, 'yyyy-mm'.length);
  return { from: `${month}-01`, to: `${month}-31` };
}

/** @param later how many years later */
function yearOf(day: string, later: number): Period {
  const year = String(Number(day.slice(0, 'yyyy'.length)) + later);
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}
