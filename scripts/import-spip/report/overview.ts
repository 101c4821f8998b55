import type { Base } from '../mapping/base.ts';

/** The tables that an overview names, in the words of its readers. */
const NAMES: readonly (readonly [string, string])[] = [
  ['articles', 'articles'],
  ['breves', 'brèves'],
  ['rubriques', 'rubriques'],
  ['mots', 'mots-clés'],
  ['auteurs', 'auteurs'],
  ['documents', 'documents'],
  ['evenements', 'évènements'],
  ['syndic', 'sites référencés'],
  ['urls', 'adresses'],
  ['forum', 'commentaires'],
];

/** The numbers that SPIP gives to the shapes of its base, from the newest; each version keeps the last one. */
const VERSIONS: readonly (readonly [number, string])[] = [
  [2_022_000_000, '4.2 ou 4.3'],
  [2_021_000_000, '4.0 ou 4.1'],
  [22_653, '3.2'],
  [21_742, '3.1'],
  [17_700, '3.0'],
  [12_000, '2.0 ou 2.1'],
];

/**
 * The version of SPIP behind a base, as far as its number tells.
 * @example versionOf({ meta: Map { 'version_installee' → '2022022303' } }) → '4.2 ou 4.3 (2022022303)'
 */
export function versionOf({ meta }: Pick<Base, 'meta'>): string {
  const number = meta.get('version_installee') ?? '';
  const [, version] = VERSIONS.find(([least]) => Number(number) >= least) ?? [];
  return number === '' ? 'inconnue' : `${version ?? 'ancienne'} (${number})`;
}

/**
 * What a base holds, for a person to know it again before anything is written.
 * @example describeBase(base, { format: 'SQLite', isDoubled: false })
 *   → 'Base SQLite, SPIP 4.2 ou 4.3 (2022022303)\n  site      Cités Unies France\n…'
 */
export function describeBase(
  base: Base,
  { format, isDoubled }: { format: string; isDoubled: boolean },
): string {
  const counts = NAMES.flatMap(([table, name]) => {
    const byStatus = base.counts.get(table);
    if (byStatus === undefined) return [];
    const total = [...byStatus.values()].reduce((sum, number) => sum + number, 0);
    const statuses = [...byStatus]
      .filter(([status]) => status !== '')
      .map(([status, number]) => `${status} ${String(number)}`);
    return [
      `  ${name.padEnd(17)} ${String(total).padStart(6)}${statuses.length === 0 ? '' : `  (${statuses.join(', ')})`}`,
    ];
  });
  const plugins = [...base.meta.keys()]
    .filter((name) => name.endsWith('_base_version'))
    .map((name) => name.replace('_base_version', ''));
  return [
    `Base ${format}, SPIP ${versionOf(base)}`,
    `  site      ${base.meta.get('nom_site') ?? 'sans nom'}`,
    `  encodage  ${base.meta.get('charset') ?? 'inconnu'}${isDoubled ? ', accents doublés (seront rétablis)' : ''}`,
    `  greffons  ${plugins.length === 0 ? 'aucun connu' : plugins.join(', ')}`,
    ...counts,
  ].join('\n');
}
