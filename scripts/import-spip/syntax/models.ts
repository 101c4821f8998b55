import type { Element } from 'hast';
import type { DocumentCard } from './context.ts';
import { decodeEntities } from './entities.ts';
import { element, text } from './nodes.ts';
import type { SpipNode } from './pieces.ts';
import type { Reader, Rule } from './reader.ts';
import { tableOf } from './table-nodes.ts';

/**
 * A name of three letters at least, then a number or parameters, which may hold tags: `<img5|left>`,
 * `<form3>`, `<diapo1|>`, `<doc1|legende=<i>x</i>>`.
 */
const MODEL = /<([a-z_-]{3,})\s*(\d*)\s*((?:\|(?:<[^<>]*>|[^<>])*)?)\/?>/gi;

/** The models by which a text shows a file. */
const DOCUMENTS = new Set([
  'img',
  'doc',
  'emb',
  'image',
  'document',
  'audio',
  'video',
  'text',
  'player',
]);

/** Parameters of a model: `|left|largeur=200|alt=Carte`. */
type Parameters = ReadonlyMap<string, string>;

/**
 * Shows the files that a text names, and keeps every other model as it was typed, in the report too.
 * @example '<img5|left>' → a piece that holds <p><img src="…"></p>
 */
export const readModels: Rule = (source, reader) =>
  source.replace(MODEL, (whole, name: string, number: string, typed: string) => {
    if (number === '' && typed === '') return whole;
    if (number !== '' && DOCUMENTS.has(name.toLowerCase()))
      return showDocument({ whole, name: name.toLowerCase(), id: Number(number), typed }, reader);
    reader.context.warn('modele-inconnu', whole);
    if (name.toLowerCase() === 'formulaire') return '';
    if (name.toLowerCase() === 'article_mots') return showKeywords(typed, reader);
    return reader.pieces.put([text(whole)], 'inline');
  });

/** SPIP's own list of the keywords of an article; a form has no place on a site without a server. */
function showKeywords(typed: string, { context, pieces }: Reader): string {
  const id = Number(/id_article=(\d+)/.exec(typed)?.[1] ?? 0);
  const items = context
    .keywords(id)
    .map(({ title, href }) =>
      element('li', {}, [href === undefined ? text(title) : element('a', { href }, [text(title)])]),
    );
  if (items.length === 0) return '';
  const heading = element('h2', {}, [text('Mots-clés')]);
  return pieces.put([heading, element('ul', {}, items)], 'block');
}

interface Model {
  whole: string;
  name: string;
  id: number;
  typed: string;
}

function showDocument({ whole, name, id, typed }: Model, reader: Reader): string {
  const found = reader.context.document(id);
  if (found === undefined) {
    reader.context.warn('document-absent', whole);
    return '';
  }
  if (found.href === undefined) reader.context.warn('document-absent', whole);
  const parameters = readParameters(typed);
  const document = rename(found, parameters);
  const isTable = name === 'emb' && document.rows !== undefined;
  const nodes = isTable
    ? [tableOf(document.rows ?? []), ...captionOf(document, reader)]
    : document.media === 'image'
      ? showPicture({ document, parameters }, reader)
      : showFile({ document, parameters }, reader);
  return reader.pieces.put(nodes, 'block');
}

function readParameters(typed: string): Parameters {
  return new Map(
    typed
      .split('|')
      .filter((part) => part !== '')
      .map((part): [string, string] => {
        const [key = '', ...value] = part.split('=');
        return [key.trim().toLowerCase(), decodeEntities(value.join('=').trim())];
      }),
  );
}

/** What an author says of a file where it is shown counts more than what the base says of it. */
function rename(document: DocumentCard, parameters: Parameters): DocumentCard {
  return {
    ...document,
    title: parameters.get('titre') ?? document.title,
    description: parameters.get('descriptif') ?? document.description,
    credits: parameters.get('credits') ?? document.credits,
  };
}

interface Shown {
  document: DocumentCard;
  parameters: Parameters;
}

function showPicture({ document, parameters }: Shown, reader: Reader): SpipNode[] {
  const { href } = document;
  if (href === undefined) return captionOf(document, reader);
  const alt = parameters.get('alt') ?? decodeEntities(document.alt);
  const caption = captionOf(document, reader);
  const image = element('img', { src: href, alt });
  const link = parameters.get('lien');
  const address = link === undefined ? undefined : reader.context.relocate(link);
  const shown = address === undefined ? image : element('a', { href: address }, [image]);
  return [element('p', {}, [shown]), ...caption];
}

function showFile({ document }: Shown, reader: Reader): SpipNode[] {
  const { href } = document;
  const [title, ...rest] = linesOf(document, reader);
  const name = title ?? [text(href?.split('/').at(-1) ?? '')];
  const words = [element('strong', {}, name)];
  const line = href === undefined ? words : [element('a', { href }, words)];
  return [element('p', {}, joinLines([line, ...rest]))];
}

function captionOf(document: DocumentCard, reader: Reader): SpipNode[] {
  const [title, ...rest] = linesOf(document, reader);
  if (title === undefined) return [];
  const first = document.title === '' ? title : [element('strong', {}, title)];
  return [element('p', { dataCaption: '' }, joinLines([first, ...rest]))];
}

/** Title, description and credit, those that there are. */
function linesOf(
  { title, description, credits }: DocumentCard,
  { title: read }: Reader,
): SpipNode[][] {
  return [title, description, credits].filter((words) => words !== '').map((words) => read(words));
}

function joinLines(lines: readonly (readonly SpipNode[])[]): SpipNode[] {
  return lines.flatMap((line, index): SpipNode[] =>
    index === 0 ? [...line] : [lineBreak(), ...line],
  );
}

function lineBreak(): Element {
  return element('br');
}
