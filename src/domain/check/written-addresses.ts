import type { ParsedFile } from './block/fields.ts';
import { listOf } from './block/listed-references.ts';
import { listAnchors } from './body/anchors.ts';
import { describeTarget } from './body/link-targets.ts';
import type { CheckContext, WrittenAddress } from './context.ts';
import type { Fault } from './fault.ts';

type Context = Pick<CheckContext, 'addresses' | 'written'>;

/**
 * Names the addresses of the files beside the content that lead nowhere, and the old addresses that a page
 * of the site has: its page is shown, never what they lead to.
 * @example checkWrittenAddresses(files, { written: [{ url: '/pays/libant/', … }], … }) → [{ message: '/pays/libant/ n’existe pas. Vouliez-vous dire /pays/liban/ ?' }]
 */
export function checkWrittenAddresses(files: readonly ParsedFile[], context: Context): Fault[] {
  const anchors = listAnchors(files);
  const owners = listAliases(files);
  return context.written.flatMap((written) => {
    const { file, line, column, url } = written;
    const hidden = describeHidden(written, context);
    const owner = written.from === undefined ? undefined : owners.get(written.from);
    const isElsewhere = owner !== undefined && context.addresses.addressOf(owner) !== url;
    if (isElsewhere) {
      const message = `${owner} a déjà cette ancienne adresse, sous « alias: ». Gardez-la à un seul endroit.`;
      return [{ file, line, column: 1, message }];
    }
    if (hidden !== undefined) return [{ file, line, column: 1, message: hidden }];
    const from = { path: file, fields: {} };
    const answer = describeTarget(url, { file: from, addresses: context.addresses, anchors });
    return answer === undefined ? [] : [{ file, line, column, ...answer }];
  });
}

/** The files that say themselves by which address they were known. */
function listAliases(files: readonly ParsedFile[]): ReadonlyMap<unknown, string> {
  return new Map(
    files.flatMap(({ path, fields }) =>
      listOf(fields.alias).map((alias) => [alias, path] as const),
    ),
  );
}

function describeHidden({ from }: WrittenAddress, { addresses }: Context): string | undefined {
  if (from === undefined) return undefined;
  const page = addresses.pages.get(from) ?? addresses.pages.get(`${from}/`);
  if (page?.file === undefined) return undefined;
  return `${from} est l’adresse d’une page du site (${page.file}) : cette ligne n’y change rien. Retirez-la, ou échangez les deux adresses.`;
}
