import type { Element } from 'hast';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { LANGUAGES } from '../../src/lib/language.ts';
import { renderMarkdown } from '../../src/markdown/render.ts';
import { readContent } from '../../scripts/content/read.ts';
import { all, factsOf, fold, parseHtml, type TextFacts } from './spip-text.ts';

/** An article of the old site as our pages show it. */
interface ImportedText {
  summary: string;
  facts: TextFacts;
  html: string;
}

const WORDS = { footnotes: 'Notes', backToText: 'Retour au texte, note', table: 'Tableau' };

/**
 * The texts that an import has made, through the site's own pipeline, by the numbers of their articles.
 * @example (await readImported(root)).get(12) → { summary: …, facts: { words: …, links: […], … }, html: '<p>…' }
 */
export async function readImported(root: string): Promise<ReadonlyMap<number, ImportedText>> {
  const files = (await readContent(root)).flatMap(([, found]) => found);
  const texts = files.map(async ({ source }): Promise<[number, ImportedText] | undefined> => {
    const { fields, body } = readFrontmatter(source);
    const id = /^spip-article-(\d+)$/.exec(String(fields.id))?.[1];
    if (id === undefined) return undefined;
    const { html } = await renderMarkdown(body, {
      siteUrl: 'https://www.cites-unies-france.org',
      language: LANGUAGES.find((language) => language === fields.langue) ?? 'fr',
      resolveFile: (reference) => `/documents/${reference}`,
      resolvePicture: (reference) =>
        Promise.resolve({ src: `/${reference}`, srcset: '', width: 1, height: 1 }),
      words: WORDS,
    });
    return [Number(id), { summary: fold(String(fields.chapo)), facts: factsHere(html), html }];
  });
  return new Map((await Promise.all(texts)).filter((text) => text !== undefined));
}

function factsHere(html: string): TextFacts {
  const tree = parseHtml(html);
  const isNotes = ({ properties }: Element) => properties.dataFootnotes !== undefined;
  const notes = all(tree, isNotes).flatMap((section) =>
    all(section, ({ properties }) => String(properties.id).startsWith('user-content-fn-')),
  );
  const text = {
    ...tree,
    children: tree.children.filter((child) => !(child.type === 'element' && isNotes(child))),
  };
  return factsOf(text, notes);
}
