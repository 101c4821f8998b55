import type { ParsedFile } from '../block/fields.ts';
import type { Fault } from '../fault.ts';
import { WAYS_TO_REACH, type PersonalPattern } from './ways-to-reach.ts';

/** By which a person, or a closed meeting, could be reached. */
const PATTERNS: readonly PersonalPattern[] = [
  ...WAYS_TO_REACH,
  {
    sign: /\d[\d\s]{7,}\d/,
    pattern:
      /(?:\b(?:ID|num[ée]ro|identifiant|code)\s+(?:de\s+(?:la\s+)?)?(?:r[ée]union|conf[ée]rence|meeting)|\bmeeting\s+ID|\bZoom\s+ID|\bID\s+Zoom)\s*:?\s*\d[\d\s]{7,}\d/gi,
    describe: () =>
      'Retirez ce numéro de réunion : cette page est publique, n’importe qui pourrait entrer. Envoyez-le aux inscrits.',
  },
  {
    pattern:
      /\b(?:mot\s+de\s+passe|code\s+(?:secret|d[’']acc[èe]s|d[’']entr[ée]e|de\s+connexion)|passcode|password|PIN)\s*(?:de\s+la\s+r[ée]union\s*)?:\s*[\w!@#$%-]{4,}/gi,
    describe: () => 'Retirez ce mot de passe : cette page est publique. Envoyez-le aux inscrits.',
  },
  {
    pattern: /(?<!\d)[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?\d{2}\s?\d{3}\s?\d{3}\s?\d{2}(?!\d)/g,
    describe: () => 'Retirez ce numéro, qui ressemble à un numéro de sécurité sociale.',
  },
  {
    pattern: /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){4,7}(?:\s?[A-Z\d]{1,3})?\b/g,
    describe: () => 'Retirez ce numéro de compte bancaire : cette page est publique.',
  },
];

/**
 * Names what would let anyone reach a person or enter a closed meeting: mail of persons, mobile
 * numbers, numbers and passwords of meetings.
 * @example checkPersonalData([a file with « 06 12 34 56 78 »]) → [{ line: 9, column: 12, message: '« 06 12 34 56 78 » est un numéro de portable…' }]
 */
export function checkPersonalData(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap(({ path: file, source, fields }) => {
    const patterns = PATTERNS.filter(
      ({ sign = /^/, pattern }) =>
        source.length > MAX_LENGTH || (sign.test(source) && source.search(pattern) >= 0),
    );
    if (patterns.length === 0) return [];
    return source.split('\n').flatMap((text, index) => {
      if (text.length > MAX_LENGTH) return [];
      return patterns.flatMap(({ pattern, describe }) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const message = describe(match[0]);
          const isMeeting = message?.startsWith('Retirez ce') === true;
          // All may come: its way in may be shown.
          if (message === undefined || (isMeeting && fields.acces === 'ouvert')) return [];
          return [{ file, line: index + 1, column: match.index + 1, message }];
        }),
      );
    });
  });
}

/** No line is so long; to look at each of its signs would take long. */
const MAX_LENGTH = 100_000;
