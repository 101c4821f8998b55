import { isDayAndHour } from '../../../lib/dates.ts';
import type { CheckContext } from '../context.ts';
import { adviceAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';

/** When an alert stands above every page, as its editor wrote it: such hours follow the order of letters. */
interface Showing {
  file: ParsedFile;
  start: string;
  end: string;
}

/**
 * Advises on an alert that begins while another is shown: two take half of the first screen of a phone.
 * @example checkAlertOverlaps([until 20 November, from 18 November], { today }) → [{ key: 'debut', isAdvice: true, … }]
 */
export function checkAlertOverlaps(
  files: readonly ParsedFile[],
  { today }: Pick<CheckContext, 'today'>,
): Fault[] {
  const showings = files
    .flatMap(readShowing)
    .filter(({ end }) => end >= today)
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.file.id.localeCompare(b.file.id));
  return showings.flatMap(({ file, start }, index) => {
    const earlier = showings.slice(0, index).find(({ end }) => end > start);
    if (earlier === undefined) return [];
    const message = `${earlier.file.path} s’affiche encore à ce moment. Une seule alerte à la fois : à deux, elles prennent la moitié de l’écran d’un téléphone. Avancez la fin de l’autre, ou réunissez-les.`;
    return [adviceAtKey(file, ['debut'], message)];
  });
}

function readShowing(file: ParsedFile): Showing[] {
  const { debut: start, fin: end } = file.fields;
  if (file.kind !== 'alertes' || typeof start !== 'string' || typeof end !== 'string') return [];
  return isDayAndHour(start) && isDayAndHour(end) ? [{ file, start, end }] : [];
}
