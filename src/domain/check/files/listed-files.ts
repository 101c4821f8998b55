import { toId } from '../../../lib/text.ts';
import { isVague } from '../body/link-words.ts';
import type { ParsedFile } from '../block/fields.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';

/** An item of « documents: » or « photos: », as its editor wrote it. */
interface Item {
  fichier: string;
  titre: string;
  alt: string;
}

const LISTS = ['documents', 'photos'] as const;

/**
 * Names what the lists of a content file say twice, and titles that are those of no document and no page:
 * « Sans titre », the name of the file, « Cliquez ici ».
 * @example checkListedFiles([a file with « documents: [{ titre: Sans titre, fichier: ./a.pdf }] »]) → [{ key: 'documents.0.titre', … }]
 */
export function checkListedFiles(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => [
    ...judgeLinks(file),
    ...LISTS.flatMap((list) => {
      const items = itemsOf(file.fields[list]);
      return items.flatMap((item, index) => [
        ...judgeTitle(item, [list, index, 'titre'], file),
        ...judgeRepeat(items, { list, index }, file),
      ]);
    }),
  ]);
}

/** A link of the block is a line of a list: its title is all that readers see of it. */
function judgeLinks(file: ParsedFile): Fault[] {
  return itemsOf(file.fields.liens).flatMap(({ titre }, index) => {
    const title = titre.trim();
    if (!isVague(title) && !/^(?:https?:\/\/|www\.)\S+$/i.test(title)) return [];
    const message = `« ${title} » ne dit pas où mène ce lien. Écrivez le nom de la page ou du site.`;
    return [adviceAtKey(file, ['liens', index, 'titre'], message)];
  });
}

const NO_TITLE =
  /^(?:sans titre|untitled|(?:document|doc|fichier|file|scan|pdf|pi[èe]ce jointe)[ _-]*\(?\d*\)?)$/i;
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|epub|zip|jpe?g|png)$/i;

function judgeTitle({ titre, fichier }: Item, path: PropertyKey[], file: ParsedFile): Fault[] {
  const title = titre.trim();
  const isFileName =
    FILE_NAME.test(title) || (title.includes('_') && toId(title) === stemOf(fichier));
  if (!NO_TITLE.test(title) && !isFileName) return [];
  const message = `« ${title} » ne dit pas ce que contient ce document. Donnez-lui un titre, comme « Programme de la journée ».`;
  // The old site has many of them: they may be published as they are.
  return [adviceAtKey(file, path, message)];
}

function stemOf(file: string): string {
  return toId(file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));
}

function judgeRepeat(
  items: readonly Item[],
  { list, index }: { list: (typeof LISTS)[number]; index: number },
  file: ParsedFile,
): Fault[] {
  const { fichier, alt } = items[index] ?? NOTHING;
  const before = items.slice(0, index);
  if (fichier !== '' && before.some((other) => other.fichier === fichier)) {
    const message =
      'ce fichier est déjà dans cette liste. Corrigez son nom, ou retirez l’un des deux.';
    return [faultAtKey(file, [list, index, 'fichier'], message)];
  }
  if (alt === '' || !before.some((other) => other.alt === alt)) return [];
  const message =
    'une autre image a la même description. Dites ce que celle-ci montre de différent.';
  return [adviceAtKey(file, [list, index, 'alt'], message)];
}

const NOTHING: Item = { fichier: '', titre: '', alt: '' };

function itemsOf(list: unknown): Item[] {
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown) => {
    const fields = new Map<string, unknown>(
      typeof item === 'object' && item !== null ? Object.entries(item) : [],
    );
    const textOf = (key: string) => {
      const value = fields.get(key);
      return typeof value === 'string' ? value : '';
    };
    return { fichier: textOf('fichier'), titre: textOf('titre'), alt: textOf('alt') };
  });
}
