import { parseDatedName } from '../../../lib/content-file-name.ts';
import { isDay } from '../../../lib/dates.ts';
import { toId } from '../../../lib/text.ts';
import { kindOf } from '../../kinds.ts';
import type { ParsedFile } from '../block/fields.ts';
import { isCopy } from './copy-names.ts';

/** « 24-11-2026-… », « 24.11.26 … ». */
const FRENCH_DAY = /^\d{1,2}[-_. ]\d{1,2}[-_. ](?:\d{4}|\d{2})[-_. ]+/;

/** « 2026-11-24-… », « 2026.11.24 … », « 20261124_… ». */
const WRITTEN_DAY = /^(\d{4})[-_. ]?(\d{2})[-_. ]?(\d{2})(?!\d)[-_. ]*(.*)$/;

const DATED_FORM =
  'Nommez ce fichier comme 2025/2025-10-14-groupe-pays-liban.md : le dossier de l’année, le jour, puis des mots en minuscules sans accents.';

/**
 * The name that a file should have, below the folder of its kind, where it has another one and the right one is known.
 * @example wantedId({ kind: 'pays', id: 'Liban', … }) → 'liban' ; wantedId({ kind: 'pays', id: 'liban', … }) → undefined
 */
export function wantedId({ id, kind, fields }: ParsedFile): string | undefined {
  if (isCopy(id)) return undefined;
  if (kindOf(kind).naming !== 'dated') {
    const wanted = toId(id.replace(/^.*\//, ''));
    return wanted === id || wanted === '' ? undefined : wanted;
  }
  const name = parseDatedName(id);
  if (name !== undefined && name.year === name.day.slice(0, 4)) return undefined;
  const day = String(fields[kind === 'agenda' ? 'jour' : 'date']);
  return wantedDatedId(id, isDay(day) ? day : undefined);
}

function wantedDatedId(id: string, day: string | undefined): string | undefined {
  const file = id.replace(/^.*\//, '');
  const [, year = '', month = '', date = '', rest = file.replace(FRENCH_DAY, '')] =
    WRITTEN_DAY.exec(file.replace(/(?:\.mdx?)+$/i, '')) ?? [];
  const written = `${year}-${month}-${date}`;
  const known = isDay(written) ? written : day;
  const slug = toId(rest);
  return known === undefined || slug === '' ? undefined : `${known.slice(0, 4)}/${known}-${slug}`;
}

/**
 * What to name a file of a dated kind, as far as it is known.
 * @example describeDatedForm('2025/Réunion', '2025-10-14') → 'Nommez ce fichier 2025/2025-10-14-reunion.md : …'
 */
export function describeDatedForm(id: string, day: string | undefined): string {
  const copied = describeCopy(id);
  if (copied !== undefined) return copied;
  const right = wantedDatedId(id, day);
  if (right === undefined) return DATED_FORM;
  const wanted = `${right}.md`;
  return id.endsWith(right.slice(4))
    ? `Ce fichier n’est pas dans le dossier de son année. Déplacez-le : ${wanted}.`
    : `Nommez ce fichier ${wanted} : l’année, le jour, puis des mots en minuscules sans accents, séparés par des tirets.`;
}

/**
 * What to do about a file whose name is that of a copy.
 * @example describeCopy('2025/pont (1)') → '« pont (1) » est le nom d’une copie. …'
 */
export function describeCopy(id: string): string | undefined {
  if (!isCopy(id)) return undefined;
  const name = id.replace(/^.*\//, '');
  return `« ${name} » est le nom d’une copie. Supprimez ce fichier s’il double un autre ; sinon, donnez-lui un nom à lui, en minuscules sans accents.`;
}
