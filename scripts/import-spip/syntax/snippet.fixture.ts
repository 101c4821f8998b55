import type { DocumentCard, LinkTarget, SyntaxContext } from './context.ts';
import { toTree, writeMarkdown } from './markdown.ts';
import { createNotes } from './notes.ts';
import { pairTags, parseSpip } from './parse.ts';

const FILE = { alt: '', credits: '', description: '', rows: undefined, title: '' } as const;

/** The files of a small site, by their numbers. */
const DOCUMENTS: Readonly<Record<number, DocumentCard>> = {
  1: { ...FILE, title: 'Guide', media: 'file', href: './guide.pdf' },
  2: { ...FILE, title: 'Perdu', media: 'file', href: undefined },
  5: { ...FILE, alt: 'Carte', media: 'image', href: './carte.png' },
  6: { ...FILE, title: 'Logo', credits: 'CUF', media: 'image', href: './logo.png' },
  9: {
    ...FILE,
    media: 'file',
    href: './fonds.csv',
    rows: [
      ['poste', 'montant'],
      ['Eau', '12'],
    ],
  },
};

/** Its pages, by their kinds; whatever their numbers, but for 99999. */
const TARGETS: Readonly<Record<string, LinkTarget>> = {
  article: { title: '10. Un {article}', href: '/actualites/2012/article/' },
  rubrique: { title: 'Liban', href: '/pays/liban/' },
  mot: { title: 'Eau', href: '/thematiques/eau/' },
  document: { title: 'Guide', href: './guide.pdf' },
  site: { title: 'CGLU', href: 'https://www.uclg.org/' },
  auteur: { title: 'Claire', href: undefined },
};

/**
 * The small site around a text; what an import would tell of it is added to a list.
 * @example createContext('fr', []).document(5) → { alt: 'Carte', media: 'image', … }
 */
export function createContext(language: string, said: string[]): SyntaxContext {
  return {
    language,
    document: (id) => DOCUMENTS[id],
    target: (kind, id) => (id === 99999 ? undefined : TARGETS[kind]),
    keywords: () => [],
    relocate: (address) => (/^(?:https?:\/\/|mailto:|tel:|\/)/.test(address) ? address : undefined),
    warn: (kind, detail) => said.push(`${kind} ${detail}`),
  };
}

/**
 * A text of SPIP as our Markdown, its notes at the end, and what an import would tell of it.
 * @example readSnippet('Un {mot}.') → { markdown: 'Un *mot*.', said: [] }
 */
export function readSnippet(source: string, language = 'fr'): { markdown: string; said: string[] } {
  const said: string[] = [];
  const notes = createNotes();
  const text = parseSpip(source, { context: createContext(language, said), notes });
  const parts = [text, ...notes.uncalled.map(pairTags)];
  const kept = notes.kept.map(({ label, body }) => ({ label, body: pairTags(body) }));
  return { markdown: writeMarkdown(toTree({ parts, notes: kept })).trimEnd(), said };
}
