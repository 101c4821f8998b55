import { isDay } from '../../../lib/dates.ts';
import { toId } from '../../../lib/text.ts';
import type { ParsedFile } from '../block/fields.ts';
import { adviceAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { kindOf } from '../../kinds.ts';
import { isCopy } from './copy-names.ts';

/**
 * Advises on two items of one title and one day: what a form saves twice lies under two names.
 * @example checkSameItems([« 2026-12-08-liban.md », « 2026-12-08-liban-1.md »]) → [{ file: '…-1.md', key: 'titre', isAdvice: true, … }]
 */
export function checkSameItems(files: readonly ParsedFile[]): Fault[] {
  const named = files.filter(({ id }) => !isCopy(id)).toSorted(byLength);
  const groups = Map.groupBy(named, (file) => describe(file) ?? file.path);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap((file) => {
      // One identifier for both has a fault of its own.
      if (first === undefined || isSame(first.fields.id, file.fields.id)) return [];
      const message = `${first.path} a le même titre et le même jour. Si c’est le même contenu, retirez l’un des deux ; sinon, distinguez leurs titres.`;
      return [adviceAtKey(file, ['titre'], message)];
    }),
  );
}

/** The name of a second one is longer by a figure. */
function byLength(a: ParsedFile, b: ParsedFile): number {
  return a.id.length - b.id.length || a.id.localeCompare(b.id);
}

/** What makes two items one in the eyes of a reader; two visits of one day begin at two hours or places. */
function describe({ kind, fields }: ParsedFile): string | undefined {
  const { titre, jour, date, heure, lieu, type, langue = 'fr' } = fields;
  const day = kind === 'agenda' ? jour : date;
  if (kindOf(kind).naming !== 'dated' || typeof titre !== 'string') return undefined;
  if (typeof day !== 'string' || !isDay(day)) return undefined;
  const title = toId(titre);
  if (title === '') return undefined;
  return JSON.stringify([kind, title, day, heure, lieu, type, langue]);
}

function isSame(a: unknown, b: unknown): boolean {
  return a !== undefined && a === b;
}
