import { isPartialDate } from '../../../lib/dates.ts';
import { toId } from '../../../lib/text.ts';
import { lastLeadDay } from '../../article/schema.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { CheckContext } from '../context.ts';
import { adviceAtKey, faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import { nearest } from '../near.ts';
import { checkSameTerms } from './same-terms.ts';

/**
 * Names what two files may not share: an old address, the code of a country, the head of the home page;
 * and a series that is written in two ways.
 * @example checkDuplicates(files, context) → [{ key: 'alias.0', message: '« alias.0 » : content/… a déjà cette ancienne adresse…' }]
 */
export function checkDuplicates(
  files: readonly ParsedFile[],
  context: Pick<CheckContext, 'addresses' | 'today'>,
): Fault[] {
  return [
    ...checkAliases(files, context),
    ...checkSameTerms(files),
    ...checkLead(files, context.today),
    ...checkSeries(files),
  ];
}

function checkAliases(
  files: readonly ParsedFile[],
  { addresses }: Pick<CheckContext, 'addresses'>,
): Fault[] {
  const owners = new Map<string, ParsedFile>();
  return files.flatMap((file) =>
    aliasesOf(file).flatMap(({ alias, index }) => {
      const path = ['alias', index];
      const owner = owners.get(alias);
      owners.set(alias, owner ?? file);
      if (owner !== undefined) {
        const where = owner === file ? 'Cette fiche' : owner.path;
        return [
          faultAtKey(
            file,
            path,
            `${where} a déjà cette ancienne adresse. Gardez-la à un seul endroit.`,
          ),
        ];
      }
      const page = addresses.pages.get(alias) ?? addresses.pages.get(`${alias}/`);
      if (page === undefined) return [];
      const message = `${alias} est l’adresse d’une page du site (${page.file ?? 'une liste'}). Retirez cet alias, ou corrigez-le.`;
      return [faultAtKey(file, path, message)];
    }),
  );
}

function aliasesOf({ fields }: ParsedFile): { alias: string; index: number }[] {
  const list: unknown[] = Array.isArray(fields.alias) ? fields.alias : [];
  return list.flatMap((alias, index) => (typeof alias === 'string' ? [{ alias, index }] : []));
}

/** The newest leads; whoever has written the others should know that they do not. */
function checkLead(files: readonly ParsedFile[], today: string): Fault[] {
  const leads = files
    .filter(({ fields }) => fields.brouillon !== true && leadsOn(fields, today))
    .toSorted((a, b) => String(b.fields.date).localeCompare(String(a.fields.date)));
  const [first, ...others] = leads;
  if (first === undefined) return [];
  return others.map((file) =>
    adviceAtKey(
      file,
      ['a_la_une'],
      `${first.path}, plus récent, est aussi à la une : lui seul y paraît. Retirez cette ligne de l’un des deux.`,
    ),
  );
}

function leadsOn({ a_la_une, date }: ParsedFile['fields'], today: string): boolean {
  if (typeof a_la_une !== 'string' && a_la_une !== true) return false;
  if (typeof date !== 'string' || !isPartialDate(date)) return false;
  const last = lastLeadDay({ date, a_la_une });
  return last !== undefined && last >= today;
}

function checkSeries(files: readonly ParsedFile[]): Fault[] {
  const named = files.flatMap((file) =>
    typeof file.fields.serie === 'string' ? [{ file, serie: file.fields.serie }] : [],
  );
  const counts = new Map<string, number>();
  for (const { serie } of named) counts.set(serie, (counts.get(serie) ?? 0) + 1);
  return named.flatMap(({ file, serie }) => {
    const near = nearest(
      serie,
      [...counts.keys()].filter((other) => other !== serie && isSlip(serie, other)),
    );
    // Of two spellings, the rarer one is the slip; of two as rare, the later one.
    if (near === undefined || (counts.get(near) ?? 0) < (counts.get(serie) ?? 0)) return [];
    if (
      counts.get(near) === counts.get(serie) &&
      named.findIndex((one) => one.serie === near) > named.findIndex((one) => one.serie === serie)
    )
      return [];
    return [
      faultAtKey(
        file,
        ['serie'],
        `cette série est écrite autrement ailleurs. Vouliez-vous dire « ${near} » ?`,
      ),
    ];
  });
}

/** « Saison 5 » and « Saison 6 » differ by one sign, and are two. */
function isSlip(a: string, b: string): boolean {
  const digits = (text: string) => text.replace(/\D+/g, ' ').trim();
  return digits(a) === digits(b) && Math.abs(toId(a).length - toId(b).length) <= 2;
}
