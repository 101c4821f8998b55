import { findMeetingLinks } from '../../../lib/meeting-links.ts';
import { explainMeetingLink } from '../../event/checks/meeting-links.ts';
import { bodyOf } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import { findPosition } from '../block/positions.ts';
import type { Fault } from '../fault.ts';

/**
 * Links by which any reader could enter a video meeting, wherever no field says that all may come.
 * The fields of an event are judged by its own schema, which knows them.
 * @example checkMeetingLinks(files) → [{ file, line: 24, column: 9, message: 'Retirez ce lien de connexion…' }]
 */
export function checkMeetingLinks(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    if (file.kind !== 'agenda') return [...findInFields(file), ...findInBody(file)];
    return file.fields.acces === 'ouvert' ? [] : findInBody(file);
  });
}

function findInFields({ path: file, fields, source }: ParsedFile): Fault[] {
  return textsOf(fields, []).flatMap(({ path, text }) =>
    findMeetingLinks(text).map(({ service }) => ({
      file,
      ...findPosition(source, path),
      message: `« ${path.join('.')} » : ${explainMeetingLink(service)}`,
    })),
  );
}

function textsOf(value: unknown, path: string[]): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, [...path, key]));
}

function findInBody(source: ParsedFile): Fault[] {
  const { path: file } = source;
  const { markdown, linesBefore } = bodyOf(source);
  return markdown.split('\n').flatMap((text, index) =>
    findMeetingLinks(text).map(({ service, index: offset }) => ({
      file,
      line: linesBefore + index + 1,
      column: offset + 1,
      message: explainMeetingLink(service),
      dependsOn: ['acces'],
    })),
  );
}
