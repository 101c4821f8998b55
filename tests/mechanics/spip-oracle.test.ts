import { beforeAll, describe, expect, test } from 'vitest';
import { copySample } from '../../scripts/import-spip/sample.fixture.ts';
import { readOracle, type OracleArticle } from '../support/spip-oracle.ts';
import { readImported } from '../support/spip-imported.ts';
import { createSite, importInto } from '../support/spip-site.ts';
import type { TextFacts } from '../support/spip-text.ts';

/** Parts of texts that differ on purpose; the report of an import tells of each. */
const PARTS: Readonly<Record<string, Partial<Record<keyof TextFacts, string>>>> = {
  html: {
    words: 'what was embedded is a link here, with the name of its host',
    links: 'the same',
  },
  docs: { links: 'a film of another site is a link here, with its title' },
  res_video1: { links: 'the same' },
  mojibake1: { words: 'damaged letters are repaired' },
};

const articles = readOracle();
let imported: Awaited<ReturnType<typeof readImported>>;

beforeAll(async () => {
  const site = createSite();
  expect(await importInto(site, copySample('spip.sqlite'))).toBe(0);
  imported = await readImported(site.root);
});

/** The facts of an article, its lead back in its place when it has become a field. */
function factsHere({ id, lead, facts }: OracleArticle): TextFacts {
  const here = imported.get(id);
  if (here === undefined) throw new Error(`Article ${String(id)} was not imported.`);
  const isField =
    lead !== '' && !here.facts.words.startsWith(lead.slice(0, 20)) && facts.words.startsWith(lead);
  const words = isField ? `${here.summary} ${here.facts.words}`.trim() : here.facts.words;
  return { ...here.facts, words };
}

describe('an imported article says what SPIP showed', () => {
  test.each(articles.map((article) => [article.name, article] as const))('%s', (name, article) => {
    const here = factsHere(article);
    const differs = PARTS[name] ?? {};
    const keys = ['words', 'headings', 'items', 'cells', 'pictures', 'links', 'notes'] as const;
    for (const key of keys.filter((part) => differs[part] === undefined)) {
      expect({ [key]: here[key] }).toEqual({ [key]: article.facts[key] });
    }
  });
});
