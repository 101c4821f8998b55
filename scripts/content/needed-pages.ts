import type { Fault } from '../../src/domain/check/fault.ts';
import { faultOfFile } from '../../src/domain/check/fault-at.ts';
import { toId } from '../../src/lib/text.ts';
import { routes } from '../../src/routes.ts';

/** The menu, the foot of every page or the words of a template lead to these, whatever the content is. */
const NEEDED = [
  routes.about,
  routes.membership,
  routes.contact,
  routes.accessibility,
  routes.legalNotice,
  routes.privacy,
];

const FOLDER = 'content/pages/';

/**
 * Names the institutional pages to which the site itself leads and that are not there: taken away, or
 * under another name. A page whose name is only to be corrected has a fault of its own.
 * @param paths all that lies in content/ and public/
 * @example checkNeededPages(['content/pages/contacts.mdx']) → [{ file: 'content/pages/contact.mdx', line: 1, … }, …]
 */
export function checkNeededPages(paths: readonly string[]): Fault[] {
  const there = paths.filter((path) => path.startsWith(FOLDER)).map(stemOf);
  if (there.length === 0) return [];
  return NEEDED.map((address) => address.slice(1, -1))
    .filter((id) => !there.includes(id))
    .map((id) =>
      faultOfFile(
        { path: `${FOLDER}${id}.mdx` },
        `Cette page manque, et tout le site y conduit (/${id}/). Remettez-la, ou rendez-lui ce nom.`,
      ),
    );
}

function stemOf(path: string): string {
  return toId(path.slice(FOLDER.length).replace(/\..*$/, ''));
}
