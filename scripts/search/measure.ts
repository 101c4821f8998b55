import { SearchIndex } from '../../src/search/ask/engine.ts';
import { find } from '../../src/search/ask/find.ts';
import { readSearch } from '../../src/search/ask/state.ts';
import { now } from '../../src/lib/clock.ts';
import { readNamedFile } from '../command-line/read-named-file.ts';
import { requireSite } from '../server/require-site.ts';
import { builtSource } from './built-source.ts';
import { readQueries, type Query } from './queries.ts';

const SHOWN_FIRST = 3;
const RANKS = [1, 3, 10];
const SHOWN = 10;

/**
 * Asks the built site each query of a file and prints how many of the expected pages come first, in
 * the first three, in the first ten; then those that do not come among the first three.
 * @example await measure('requetes.tsv') // prints « hit@1 : 40 / 52 » and so on
 */
export async function measure(file: string): Promise<void> {
  const queries = readQueries(await readNamedFile(file), file);
  requireSite('dist');
  const index = await SearchIndex.open(builtSource('dist'));
  const outcomes = [];
  for (const query of queries) outcomes.push(await outcomeOf(index, query));
  for (const { text, rank, found, note } of outcomes.filter(({ rank }) => rank > SHOWN_FIRST)) {
    console.log(
      `${rank === Infinity ? '–' : String(rank)}\t${text}${note}\t${found.slice(0, 3).join(' ')}`,
    );
  }
  for (const limit of RANKS) {
    const count = outcomes.filter(({ rank }) => rank <= limit).length;
    console.log(`hit@${String(limit)} : ${String(count)} / ${String(queries.length)}`);
  }
}

async function outcomeOf(index: SearchIndex, { text, isExpected }: Query) {
  const state = { ...readSearch(''), query: text };
  const { rows, corrected, omitted } = await find(index, state, now().epochMilliseconds);
  const shown = await Promise.all(rows.slice(0, SHOWN).map((row) => index.readContent(row)));
  const found = shown.map(({ url }) => url);
  const place = found.findIndex(isExpected);
  const note = [
    corrected === undefined ? '' : ` → ${corrected}`,
    omitted.length === 0 ? '' : ` (sans ${omitted.join(', ')})`,
  ].join('');
  return { text, found, note, rank: place === -1 ? Infinity : place + 1 };
}
