import { z } from 'zod';
import { unpack } from '../../scripts/import-spip/sample.fixture.ts';
import { all, factsOf, parseHtml, type TextFacts } from './spip-text.ts';

const html = z.string().default('');
const shown = z.looseObject({ chapo: html, texte: html, ps: html, notes: html });
const schema = z.looseObject({
  repere: z.string().nullable(),
  objet: z.string(),
  id: z.number(),
  source: z.looseObject({ virtuel: html, chapo: html }),
  public: shown.optional(),
});

/** What SPIP shows of one article. */
export interface OracleArticle {
  name: string;
  id: number;
  /** Its lead alone: a short one is a field here. */
  lead: string;
  facts: TextFacts;
}

/**
 * Every article of which SPIP's own rendering is known, but redirections.
 * @example readOracle() → [{ name: '12', id: 12, lead: …, facts: { words: …, … } }, …]
 */
export function readOracle(): OracleArticle[] {
  return unpack('oracle.jsonl')
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => schema.parse(JSON.parse(line)))
    .filter(
      ({ objet, source }) =>
        objet === 'article' && source.virtuel === '' && !source.chapo.startsWith('='),
    )
    .flatMap(({ repere, id, public: html }) =>
      html === undefined ? [] : [toArticle(repere ?? String(id), id, html)],
    );
}

function toArticle(name: string, id: number, html: z.output<typeof shown>): OracleArticle {
  const notes = all(parseHtml(html.notes), ({ properties }) =>
    String(properties.id).startsWith('nb'),
  );
  // A note that no call leads to stands at the end of our text.
  const called = notes.filter((note) =>
    all(note, ({ tagName }) => tagName === 'a').some((link) =>
      String(link.properties.href).startsWith('#nh'),
    ),
  );
  const uncalled = notes.filter((note) => !called.includes(note));
  const text = parseHtml(`${html.chapo}\n${html.texte}\n${html.ps}`);
  const whole = { ...text, children: [...text.children, ...uncalled] };
  return {
    name,
    id,
    lead: factsOf(parseHtml(html.chapo), []).words,
    facts: factsOf(whole, called),
  };
}
