import { countOf } from '../../../src/lib/text.ts';
import type { WarningKind } from '../syntax/context.ts';
import type { Report, TableCount } from './report.ts';

const KINDS: Readonly<Record<WarningKind, string>> = {
  'lien-mort': 'Liens qui ne mènent plus nulle part (leur texte est gardé)',
  'ancre-absente':
    'Liens vers un endroit d’une page qui n’existe pas (ils mènent à la page entière)',
  'redirection-perdue': 'Redirections de SPIP qui ne mènent nulle part ici',
  'texte-sans-place':
    'Textes de rubriques et de mots-clés sans place ici (à reporter à la main sur la fiche ou la page qui convient)',
  'document-absent': 'Documents cités ou joints, mais absents ou impossibles à publier',
  'modele-inconnu': 'Modèles inconnus (laissés tels quels)',
  'syntaxe-de-greffon': 'Écritures de greffons (laissées telles quelles)',
  'html-retire': 'HTML retiré ou remplacé par un lien',
  'note-sans-appel': 'Notes sans appel (placées à la fin du texte)',
  'langue-absente': 'Passages écrits dans une autre langue seulement',
  'accolade-seule': 'Accolades qui ne vont pas par deux (retirées)',
  'lettre-abimee': 'Lettres abîmées',
};

/**
 * The report for those who carry out the migration.
 * @example writeReport(report)
 *   → '# Rapport de l’import depuis SPIP\n\n- Base SQLite, SPIP 4.2 ou 4.3 (2022022303)\n- 12 fichiers repris d’IMG/\n…'
 */
export function writeReport(report: Report): string {
  const { source, media } = report;
  const counts = [
    `- Base ${source.format}, SPIP ${source.version}${source.isDoubled ? ', accents doublés rétablis' : ''}`,
    `- ${String(media.placed)} fichiers repris d’IMG/`,
    `- ${String(report.redirects)} anciennes adresses dans content/_redirections/spip.tsv`,
    `- ${countLeftOut(report)}`,
  ];
  return (
    [
      '# Rapport de l’import depuis SPIP',
      counts.join('\n'),
      '## Comptes',
      writeCounts(report.tables),
      ...listSections(report)
        .filter(([, lines]) => lines.length > 0)
        .flatMap(([title, lines]) => [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')]),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** What a person should look at, under the title of each list; an empty one is not shown. */
function listSections(report: Report): [title: string, lines: readonly string[]][] {
  const { media, applied } = report;
  return [
    [
      'À relire',
      report.toReview.map(
        ({ path, reasons }) => `${code(path)} : ${reasons.map(plain).join(' ; ')}`,
      ),
    ],
    [
      'Adresses de personnes et numéros de portable laissés de côté',
      report.leftOut.map(
        ({ path, count, isSignUp }) =>
          `${code(path)} : ${String(count)}${isSignUp ? ' (pour s’inscrire)' : ''}`,
      ),
    ],
    [
      'Tables de greffons, que l’import ne lit pas',
      report.unread.map(
        ({ table, total }) => `${code(table)} : ${countOf(total, ['ligne', 'lignes'])}`,
      ),
    ],
    ['Fiches de vocabulaire créées', report.created.map(code)],
    ['Sans correspondance', report.unmapped.map(plain)],
    ...Object.entries(KINDS).map(([kind, title]): [string, string[]] => [
      title,
      report.warnings
        .filter((warning) => warning.kind === kind)
        .map(({ place, detail }) => `${place} : ${code(detail)}`),
    ]),
    [
      'Lettres que rien ne permet de rétablir',
      report.doubts.map(({ place, words }) => `${place} : ${code(words)}`),
    ],
    ['Fichiers de la base absents d’IMG/', media.missing.map(code)],
    [
      'Fichiers d’IMG/ vides, abîmés, trop lourds, mal nommés ou d’un format que le site ne publie pas (non repris)',
      media.broken.map(code),
    ],
    ['Fichiers d’IMG/ que rien ne cite (non repris)', media.orphans.map(code)],
    ['Adresses que deux contenus se disputaient', report.duplicateSlugs.map(code)],
    ['Modifiés depuis par un rédacteur, ou déjà là : non touchés', applied.kept.map(code)],
    ['Retirés depuis par un rédacteur : non recréés', applied.removed.map(code)],
    ['Retirés par cet import : la base ne les donne plus', applied.deleted.map(code)],
  ];
}

function countLeftOut({ leftOut }: Report): string {
  const total = leftOut.reduce((sum, { count }) => sum + count, 0);
  const ways = countOf(total, [
    'adresse de personne ou numéro de portable laissé de côté',
    'adresses de personnes ou numéros de portable laissés de côté',
  ]);
  return `${ways}, dans ${countOf(leftOut.length, ['fichier', 'fichiers'])}`;
}

function writeCounts(tables: readonly TableCount[]): string {
  const rows = tables.map(
    ({ table, total, imported, refused, ignored }) =>
      `| ${table} | ${String(total)} | ${String(imported)} | ${reasons(refused)} | ${reasons(ignored)} |`,
  );
  return [
    '| Table | Lignes | Reprises | Refusées | Laissées |',
    '|---|--:|--:|---|---|',
    ...rows,
  ].join('\n');
}

function reasons(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts);
  return entries.length === 0
    ? '0'
    : entries.map(([reason, count]) => `${String(count)} (${reason})`).join(', ');
}

function code(words: string): string {
  const line = words.replace(/\s+/g, ' ').slice(0, 160);
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&]/g, '\\$&');
}
