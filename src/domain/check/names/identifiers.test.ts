import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import type { ParsedFile } from '../block/fields.ts';
import { checkIdentifiers } from './identifiers.ts';
import { formatFault } from '../fault.ts';

const LIBAN = '2025-10-14-groupe-pays-liban';

const event = (name: string, id?: string, kind: ParsedFile['kind'] = 'agenda'): ParsedFile => ({
  ...contentFile(
    kind,
    `2025/${name}`,
    'titre: Réunion',
    ...(id === undefined ? [] : [`id: ${id}`]),
  ),
  kind,
  fields: id === undefined ? {} : { id },
});

const check = (...files: ParsedFile[]) => checkIdentifiers(files).map(formatFault);

describe('checkIdentifiers', () => {
  test('lets each file have its own', () => {
    expect(check(event(LIBAN, LIBAN), event('2025-10-15-groupe-pays-maroc'))).toEqual([]);
  });

  test('refuses the identifier of the file that was copied', () => {
    expect(check(event(LIBAN, LIBAN), event('2025-10-15-groupe-pays-maroc', LIBAN))).toEqual([
      `content/agenda/2025/2025-10-15-groupe-pays-maroc.md:3:5 — « id » : content/agenda/2025/${LIBAN}.md a déjà l’identifiant « ${LIBAN} ». Écrivez ici le nom de ce fichier, sans « .md ».`,
    ]);
  });

  test('knows the identifier of a file that writes none', () => {
    expect(check(event(LIBAN), event('2025-10-15-groupe-pays-maroc', LIBAN))).toHaveLength(1);
  });

  test('lets an article and an event have the same', () => {
    expect(check(event(LIBAN, LIBAN), event(LIBAN, LIBAN, 'articles'))).toEqual([]);
  });
});
