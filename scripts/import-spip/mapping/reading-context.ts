import { isPictureFile } from '../../../src/lib/media-types.ts';
import type { DocumentCard, LinkTarget, SyntaxContext, WarningKind } from '../syntax/context.ts';
import { SORTING_NUMBER } from '../syntax/link-targets.ts';
import type { Addresses } from './addresses.ts';
import type { Base } from './base.ts';
import { isPicture, type MediaPlaces } from './media.ts';
import { plainCaption, plainTitle } from './plain.ts';
import type { Document } from './records.ts';

/** What all texts of one import share. */
export interface Setting {
  base: Base;
  addresses: Addresses;
  media: MediaPlaces;
  /** The rows of a spreadsheet of the media folder. */
  rowsOf: (source: string) => readonly (readonly string[])[] | undefined;
  warn: (warning: { place: string; kind: WarningKind; detail: string }) => void;
}

/** A file that a text names, with the title under which it can be downloaded. */
export interface UsedFile {
  title: string;
  file: string;
}

/**
 * The context in which one text is read, and the files that it has named by the end.
 * @param path of the content file that the text goes into
 * @example const { context, used } = createContext(setting, { path, language: 'fr', place: 'article 12' });
 *   context.document(3) → { href: './guide.pdf', … } // used: [{ title: 'Le guide', file: './guide.pdf' }]
 */
export function createContext(
  setting: Setting,
  { path, language, place }: { path: string; language: string; place: string },
): { context: SyntaxContext; used: UsedFile[] } {
  const { base, addresses, media } = setting;
  const { used, use } = listUsedFiles(media, path);
  const published = (id: number) => {
    const document = base.documents.get(id);
    return document?.status === 'publie' ? document : undefined;
  };
  const hrefOf = (document: Document) => {
    if (document.isRemote) return document.file;
    if (isPicture(document)) return media.place(document.file, path);
    return use(document.file, plainCaption(document.title, language));
  };
  const settle = (moved: string | undefined) => {
    const source = /^IMG\/(.+)$/.exec(moved ?? '')?.[1];
    if (source === undefined) return moved;
    return isPictureFile(source) ? media.place(source, path) : use(source, '');
  };
  const context: SyntaxContext = {
    language,
    document: (id) => {
      const document = published(id);
      if (document === undefined) return undefined;
      return toCard(document, { href: hrefOf(document), rows: setting.rowsOf(document.file) });
    },
    target: (kind, id) => {
      const found = addresses.target(kind, id);
      if (kind !== 'document') return found && { ...found, href: settle(found.href) };
      const document = published(id);
      return document && { title: document.title, href: linkTo(document, use) };
    },
    keywords: (id) => keywordsOf(setting, id),
    relocate: (address) => settle(addresses.relocate(address)),
    warn: (kind, detail) => {
      setting.warn({ place, kind, detail });
    },
  };
  return { context, used };
}

/** The files that are to be downloaded, each once, and what gives one its place beside the content file. */
function listUsedFiles(media: MediaPlaces, path: string) {
  const used: UsedFile[] = [];
  const use = (source: string, title: string) => {
    const href = media.place(source, path);
    const isKnown = used.some(({ file }) => file === href);
    if (href !== undefined && !isKnown) used.push({ title: title || nameOf(source), file: href });
    return href;
  };
  return { used, use };
}

function keywordsOf({ base, addresses }: Setting, articleId: number): LinkTarget[] {
  return (base.index.mots.get(`article:${String(articleId)}`) ?? [])
    .flatMap(({ id }) => addresses.target('mot', id) ?? [])
    .map(({ title, href }) => ({ title: plainTitle(title, 'fr'), href }));
}

/** A link to a picture opens its file, which must then be one to download. */
function linkTo(document: Document, use: (source: string, title: string) => string | undefined) {
  return document.isRemote ? document.file : use(document.file, plainCaption(document.title, 'fr'));
}

function toCard(
  { title, description, credits, alt, media, extension, isRemote }: Document,
  { href, rows }: Pick<DocumentCard, 'href' | 'rows'>,
): DocumentCard {
  const shown = isPicture({ extension, isRemote });
  const kinds: Readonly<Record<string, DocumentCard['media']>> = { audio: 'audio', video: 'video' };
  return {
    title: title.replace(SORTING_NUMBER, ''),
    description,
    credits,
    alt,
    href,
    rows,
    media: shown ? 'image' : (kinds[media] ?? 'file'),
  };
}

function nameOf(source: string): string {
  return source.split('/').at(-1) ?? source;
}
