import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { DATASETS, type DatasetName, type PublicContent, type Row } from './datasets.ts';

/** What stands between the values of a list within one cell. */
const BETWEEN = ' | ';

/**
 * A whole data set as a spreadsheet opens it: UTF-8 with its mark, one row an item, lists in one cell.
 * What a program would take for a formula is written as text.
 * @example writeCsv('pays', content) → '\uFEFFid,url,nom,…\r\nliban,https://…'
 */
export function writeCsv(name: DatasetName, content: PublicContent): string {
  const { shape, rowsOf } = DATASETS[name];
  const rows: readonly Row[] = rowsOf(content);
  return stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)])),
    ),
    {
      bom: true,
      header: true,
      columns: Object.keys(shape.shape),
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: (value) => (value ? 'oui' : 'non') },
    },
  );
}

function cell(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value
    .map((item) => (typeof item === 'object' ? partsOf(item) : String(item)))
    .join(BETWEEN);
}

/** An object of a list: its known values, in the order of the schema. */
function partsOf(item: unknown): string {
  const parts = z.record(z.string(), z.union([z.string(), z.null()])).parse(item);
  return Object.values(parts)
    .filter((part) => part !== null)
    .join(', ');
}
