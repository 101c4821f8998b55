import type { SourceFile } from '../../src/files/content-files.ts';

/** Where a content file names an address of another site. */
export interface Mention {
  url: string;
  file: string;
  line: number;
}

/** An address in a block or a text; marks that end a sentence do not belong to it. */
const ADDRESS = /https?:\/\/[^\s<>"'`\\\]»]+/g;

/**
 * Every address of other sites that content files name, in their order.
 * @param host that of the site itself, whose links the content check knows
 * @example collectMentions([file], 'www.cites-unies-france.org') → [{ url: 'https://www.uclg.org/', file: 'content/…md', line: 12 }]
 */
export function collectMentions(files: readonly SourceFile[], host: string): Mention[] {
  return files.flatMap(({ path, source }) =>
    source.split('\n').flatMap((text, index) =>
      [...text.matchAll(ADDRESS)].flatMap(([found]) => {
        const url = trimEnd(found);
        if (!URL.canParse(url) || new URL(url).host === host) return [];
        return [{ url, file: path, line: index + 1 }];
      }),
    ),
  );
}

/** « (https://…/page_(ville)). » ends before the bracket that it does not open. */
function trimEnd(found: string): string {
  const url = found.replace(/[.,;:!?*_]+$/, '');
  const isOpen = url.split('(').length > url.split(')').length - 1;
  return url.endsWith(')') && !isOpen ? trimEnd(url.slice(0, -1)) : url;
}
