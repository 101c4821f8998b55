import { findFlowSlip } from './flow.ts';
import type { KeyLine, LineFault } from './line.ts';
import { findMarkup } from './markup.ts';
import {
  findColonInText,
  findCut,
  findDoubleComma,
  findLastComma,
  findListOnKeyLine,
  findNumberAsText,
  findSemicolons,
  findSign,
  findTextAfterBracket,
} from './marks.ts';
import {
  findBackslash,
  findCurlyQuotes,
  findCurlyQuotesInList,
  findQuoteInQuotes,
  findStrayQuote,
} from './quotes.ts';

/** Looks at one line; the first rule that finds something speaks for it. */
type LineRule = (line: KeyLine) => LineFault | undefined;

/**
 * What is wrong with the value that follows a key, as people write it who have never read of YAML.
 * @example findValueFault(readKeyLine('titre: “Liban : bilan”')) → { column: 8, message: 'Employez des guillemets droits : titre: "Liban : bilan".' }
 */
export function findValueFault(line: KeyLine): LineFault | undefined {
  for (const rule of RULES) {
    const fault = rule(line);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const RULES: readonly LineRule[] = [
  findCurlyQuotes,
  findCurlyQuotesInList,
  findBackslash,
  findLastComma,
  findQuoteInQuotes,
  findStrayQuote,
  findTextAfterBracket,
  findListOnKeyLine,
  findSemicolons,
  findDoubleComma,
  findFlowSlip,
  findSign,
  findCut,
  findNumberAsText,
  findColonInText,
  findMarkup,
];
