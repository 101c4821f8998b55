import type { SourceFile } from '../../files/content-files.ts';
import type { ParsedFile } from './block/fields.ts';
import type { Fault } from './fault.ts';
import type { InspectedFile } from './files/inspect.ts';

/** What stands at an address of the site, as far as a link to it must know. */
export interface SitePage {
  /** The content file that it shows; nothing for a list, a feed, a file. */
  file: string | undefined;
  /** Why readers do not see it, where they do not. */
  hidden: 'draft' | 'embargo' | 'expired' | undefined;
  /** What its term is called, whatever the name of its file. */
  names?: readonly string[] | undefined;
}

/** Every address of the site that a link may lead to. */
export interface SiteAddresses {
  /** Host of the site, without « www. ». */
  host: string;
  pages: ReadonlyMap<string, SitePage>;
  /** Whether an address belongs to a family that is not listed one by one: pages of lists, feeds. */
  isGenerated: (path: string) => boolean;
  /** The address of the page of a content file; nothing for a kind that has none. */
  addressOf: (contentPath: string) => string | undefined;
}

/** An address in a file beside the content: search settings, old addresses. */
export interface WrittenAddress {
  file: string;
  line: number;
  column: number;
  url: string;
  /** What the old site called an old address. */
  from?: string;
}

/** What the rules know beside the content files themselves. */
export interface CheckContext {
  /** The day it is in Paris, `AAAA-MM-JJ`. */
  today: string;
  /** The files that the content names, by their paths; those that are not there are left out. */
  inspected: ReadonlyMap<string, InspectedFile>;
  /** The content files whose block cannot be read: what they name is not known. */
  unread: readonly SourceFile[];
  /** All that lies in content/ and public/, from the project's root. */
  paths: readonly string[];
  /**
   * Paths whose own fault says why nothing stands there: links of the file system, files to be renamed.
   * Whoever links to one has nothing to correct.
   */
  reported: readonly string[];
  addresses: SiteAddresses;
  /** The addresses in the files beside the content. */
  written: readonly WrittenAddress[];
  /** The files of content/_modeles/ that could be read. */
  models: readonly ParsedFile[];
}

/** One kind of fault, looked for in every file at once: some show only when files are compared. */
export type Rule = (files: readonly ParsedFile[], context: CheckContext) => Fault[];

/** One kind of fault that a file shows by itself, whatever the day is and whatever other files say. */
type FileRule = (files: readonly ParsedFile[]) => Fault[];

/** A rule, and what it is given: all files at once, or each one alone, so that what it finds there can be kept. */
export type ContentRule = { inAll: Rule } | { inEach: FileRule };
