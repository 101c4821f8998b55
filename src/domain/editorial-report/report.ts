import { dayIn } from '../../lib/clock.ts';
import { formatDay } from '../../lib/french-dates.ts';
import { MAX_FILE_SIZE } from '../../lib/host-limits.ts';
import { formatNumber } from '../../lib/text.ts';
import type { ReportContent, ReportMoment } from './content.ts';
import { findEmptyCountries, findOverdueTranscripts, findUnreportedEvents } from './items.ts';
import type { ReportLine } from './line.ts';
import { findHeavyFiles, findSilentPdfs, findUntaggedPdfs } from './media.ts';
import { findOldestPages, findQuietStreams } from './streams.ts';

/** Things of one kind, with what to do about them. */
export interface ReportGroup {
  title: string;
  advice: string;
  lines: readonly ReportLine[];
}

/** What a group holds, and how it is found. */
interface GroupRule {
  title: string | ((moment: ReportMoment) => string);
  advice: string;
  find: (content: ReportContent, moment: ReportMoment) => readonly ReportLine[];
}

/** Most pressing first. */
const GROUPS: readonly GroupRule[] = [
  {
    title: 'Transcriptions en retard',
    advice: 'Déposez le fichier, ou repoussez « transcription_prevue ».',
    find: findOverdueTranscripts,
  },
  {
    title: 'Rendez-vous de l’année écoulée, passés depuis plus de 30 jours, sans compte rendu',
    advice:
      'Reliez-les par « compte_rendu », ou par « evenements » dans l’article ou la ressource.',
    find: findUnreportedEvents,
  },
  {
    title: 'PDF que la recherche et les lecteurs d’écran ne lisent pas',
    advice: 'Demandez le document d’origine, ou passez-le à la reconnaissance de texte (OCR).',
    find: ({ media }) => findSilentPdfs(media),
  },
  {
    title: 'PDF non balisés',
    advice:
      'Demandez un PDF balisé, ou enregistrez de nouveau le document d’origine « avec balises d’accessibilité ».',
    find: ({ media }) => findUntaggedPdfs(media),
  },
  {
    title: 'Fichiers lourds',
    advice: `Allégez-les : l’hébergement refuse les fichiers de plus de ${MAX_FILE_SIZE}.`,
    find: ({ media }) => findHeavyFiles(media),
  },
  {
    title: ({ quietAfterDays }) =>
      `Rubriques sans nouvelle depuis plus de ${formatNumber(quietAfterDays)} jours`,
    advice: 'La dernière publication de chacune :',
    find: findQuietStreams,
  },
  {
    title: 'Pays dont rien ne parle',
    advice: 'Un article, un rendez-vous ou une ressource peut nommer ce pays.',
    find: findEmptyCountries,
  },
  {
    title: 'À compléter par Cités Unies France',
    advice: 'Ce que les visiteurs cherchent sur ces pages, et que l’association seule connaît.',
    find: ({ missingFacts }) => missingFacts,
  },
  {
    title: 'À confirmer par Cités Unies France',
    advice: 'Corrigez le fichier s’il y a lieu, puis retirez-en le commentaire, s’il en porte un.',
    find: ({ confirmations }) => confirmations,
  },
  {
    title: 'Éléments d’exemple',
    advice: 'À remplacer par le vrai contenu.',
    find: ({ samples }) => samples.map((path) => ({ path, note: undefined })),
  },
  {
    title: 'Pages à relire, non relues depuis plus de six mois, la plus ancienne d’abord',
    advice:
      'Après relecture, écrivez le jour après « date: » : c’est le jour où la page dit avoir été mise à jour.',
    find: findOldestPages,
  },
];

/**
 * All that editors should look at, most pressing first; unlike the check, nothing here is a fault.
 * @example listGroups(content, moment) → [{ title: 'Transcriptions en retard', advice, lines: […] }, …]
 */
export function listGroups(content: ReportContent, moment: ReportMoment): ReportGroup[] {
  return GROUPS.map(({ title, advice, find }) => ({
    title: typeof title === 'string' ? title : title(moment),
    advice,
    lines: find(content, moment),
  }));
}

/**
 * The report as it is printed.
 * @example formatReport(groups, moment) → 'Bilan du 23 novembre 2026\n\nTranscriptions en retard : 1\n…'
 */
export function formatReport(groups: readonly ReportGroup[], moment: ReportMoment): string {
  const day = formatDay(dayIn(moment.now, moment.zone));
  const full = groups.filter(({ lines }) => lines.length > 0).map(formatGroup);
  const empty = groups.filter(({ lines }) => lines.length === 0).map(({ title }) => `  ${title}`);
  const end = empty.length === 0 ? [] : [`Rien à signaler :\n${empty.join('\n')}`];
  return [`Bilan du ${day}`, ...full, ...end].join('\n\n');
}

function formatGroup({ title, advice, lines }: ReportGroup): string {
  const items = lines.map(({ path, note, namedBy }) => {
    const where = namedBy === undefined ? path : `${path} (${namedBy})`;
    return `  ${where}${note === undefined ? '' : ` : ${note}`}`;
  });
  return [`${title} : ${formatNumber(lines.length)}`, `  ${advice}`, ...items].join('\n');
}
