/** A file that SPIP knows, as far as a text may show it. */
export interface DocumentCard {
  /** Title, caption and credit in SPIP's own syntax. */
  title: string;
  description: string;
  credits: string;
  alt: string;
  media: 'image' | 'audio' | 'video' | 'file';
  /** Where the file will stand, from the text; nothing when it is missing. */
  href: string | undefined;
  /** The rows of a spreadsheet, which SPIP shows as a table. */
  rows: readonly (readonly string[])[] | undefined;
}

/** What a link by number leads to. */
export interface LinkTarget {
  /** In SPIP's syntax of titles. */
  title: string;
  /** Where it now stands; nothing when it has no page here. */
  href: string | undefined;
}

/** What an import has to tell of a text it could not carry over as it was. */
export type WarningKind =
  | 'lien-mort'
  | 'ancre-absente'
  | 'redirection-perdue'
  | 'texte-sans-place'
  | 'document-absent'
  | 'modele-inconnu'
  | 'syntaxe-de-greffon'
  | 'html-retire'
  | 'note-sans-appel'
  | 'langue-absente'
  | 'accolade-seule'
  | 'lettre-abimee';

/** What the syntax asks of the site around a text. */
export interface SyntaxContext {
  language: string;
  /** A file by its number; nothing where SPIP has none. */
  document: (id: number) => DocumentCard | undefined;
  /** A thing by its kind and number: `article`, `rubrique`, `mot`, `auteur`, `site`, `document`. */
  target: (kind: string, id: number) => LinkTarget | undefined;
  /** The keywords of an article that its readers see. */
  keywords: (articleId: number) => readonly LinkTarget[];
  /** An address of the old site, where it leads now; nothing for one that leads nowhere. */
  relocate: (address: string) => string | undefined;
  warn: (kind: WarningKind, detail: string) => void;
}
