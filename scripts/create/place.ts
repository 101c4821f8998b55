import { firstDayOf } from '../../src/lib/dates.ts';
import { toId } from '../../src/lib/text.ts';
import { kindOf } from '../../src/domain/kinds.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';
import { titleOf, type Values } from './values.ts';

/** How many letters of the title a name keeps, at the end of a word. */
const NAME_LENGTH = 60;

/**
 * Where a new file belongs.
 * @param words of the name, where the title gives no good one
 * @example placeFile({ titre: 'Groupe-pays Liban', jour: '2026-12-15' }, 'agenda') → { folder: 'content/agenda/2026', name: '2026-12-15-groupe-pays-liban' }
 */
export function placeFile(
  values: Values,
  kind: ModelKind,
  words = titleOf(values),
): { folder: string; name: string } {
  const slug = shorten(toId(words));
  if (kind === 'alertes') {
    return { folder: 'content/alertes', name: `${String(values.debut).slice(0, 10)}-${slug}` };
  }
  if (kindOf(kind).naming === 'named') return { folder: `content/${kind}`, name: slug };
  const day = firstDayOf(String(kind === 'agenda' ? values.jour : values.date));
  return { folder: `content/${kind}/${day.slice(0, 4)}`, name: `${day}-${slug}` };
}

function shorten(slug: string): string {
  return slug.length <= NAME_LENGTH ? slug : slug.slice(0, NAME_LENGTH + 1).replace(/-[^-]*$/, '');
}
