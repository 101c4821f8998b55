import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import { checkFields } from '../block/fields.ts';
import type { ContentKind } from '../../kinds.ts';
import { checkNames } from './names.ts';
import { formatFault } from '../fault.ts';

function read(kind: ContentKind, id: string, ...lines: string[]) {
  const { read: file } = checkFields(contentFile(kind, id, ...lines), kind);
  if (file === undefined) throw new Error('The block of a fixture can be read.');
  return file;
}

const messagesOf = (...files: ReturnType<typeof read>[]) => checkNames(files).map(formatFault);

describe('checkNames', () => {
  test('accepts names that say the day of their item', () => {
    expect(
      messagesOf(
        read('articles', '2025/2025-09-09-hokusai', 'date: 2025-09-09'),
        read('agenda', '2025/2025-10-14-liban', 'date: 2025-09-16', 'jour: 2025-10-14'),
        read('pays', 'burkina-faso'),
        read('alertes', '2026-11-16-assises'),
      ),
    ).toEqual([]);
  });

  test.each(['date: 2023-11', 'date: 2023'])(
    'accepts a name that says a day in the month or the year of « %s »',
    (line) => {
      expect(messagesOf(read('ressources', '2023/2023-11-01-rapport', line))).toEqual([]);
    },
  );

  test('refuses a name outside the month of its item', () => {
    expect(messagesOf(read('ressources', '2023/2023-12-01-rapport', 'date: 2023-11'))).toEqual([
      'content/ressources/2023/2023-12-01-rapport.md:2:7 — « date » (2023-11) et le nom du fichier (2023-12-01) ne disent pas le même jour. Corrigez l’un des deux.',
    ]);
  });

  test('accepts the name of an event that has moved from that day', () => {
    const lines = ['jour: 2025-11-20', 'jour_initial: 2025-10-14'];
    expect(messagesOf(read('agenda', '2025/2025-10-14-liban', ...lines))).toEqual([]);
  });

  test.each([
    ['hokusai', 'Nommez ce fichier 2025/2025-09-09-hokusai.md'],
    ['2025/hokusai', 'Nommez ce fichier 2025/2025-09-09-hokusai.md'],
    ['2025/2025-09-09-Été', 'Nommez ce fichier 2025/2025-09-09-ete.md'],
    ['2025/2025-09-09_été à Nantes', 'Nommez ce fichier 2025/2025-09-09-ete-a-nantes.md'],
    ['2024/2025-09-09-hokusai', 'Ce fichier n’est pas dans le dossier de son année.'],
    ['2025/septembre/2025-09-09-hokusai', 'Ce fichier n’est pas dans le dossier de son année.'],
    ['2025/2025-09-09-hokusai (1)', '« 2025-09-09-hokusai (1) » est le nom d’une copie.'],
    ['2025/Copie de 2025-09-09-hokusai', '« Copie de 2025-09-09-hokusai » est le nom d’une copie.'],
    ['2025/2025-09-09-hokusai (copie)', '« 2025-09-09-hokusai (copie) » est le nom d’une copie.'],
    [
      '2025/2025-09-09-hokusai (copie 2)',
      '« 2025-09-09-hokusai (copie 2) » est le nom d’une copie.',
    ],
    ['2025/2025-09-09-hokusai - copie', '« 2025-09-09-hokusai - copie » est le nom d’une copie.'],
  ])('tells how to name the dated file %s', (id, message) => {
    const [answer = '', ...others] = messagesOf(read('articles', id, 'date: 2025-09-09'));
    expect(answer).toContain(`content/articles/${id}.md:1:1 — ${message}`);
    expect(others).toEqual([]);
  });

  test('refuses a name and a date that do not say the same day', () => {
    expect(messagesOf(read('articles', '2025/2025-09-09-hokusai', 'date: 2025-09-10'))).toEqual([
      'content/articles/2025/2025-09-09-hokusai.md:2:7 — « date » (2025-09-10) et le nom du fichier (2025-09-09) ne disent pas le même jour. Corrigez l’un des deux.',
    ]);
  });

  test('tells how to keep the former day of an event', () => {
    expect(messagesOf(read('agenda', '2025/2025-10-14-liban', 'jour: 2025-11-20'))).toEqual([
      'content/agenda/2025/2025-10-14-liban.md:2:7 — « jour » (2025-11-20) et le nom du fichier (2025-10-14) ne disent pas le même jour. Corrigez l’un des deux, ou écrivez l’ancien jour après « jour_initial: ».',
    ]);
  });

  test('leaves what is no day to the schema of its kind', () => {
    expect(messagesOf(read('agenda', '2025/2025-10-14-liban', 'jour: 14/10/2025'))).toEqual([]);
  });

  test('refuses a name of a term that is no address', () => {
    expect(messagesOf(read('pays', 'Côte d’Ivoire'))).toEqual([
      'content/pays/Côte d’Ivoire.md:1:1 — Nommez ce fichier en minuscules sans accents, avec des tirets, comme cote-d-ivoire.md.',
    ]);
  });

  test('refuses a name that is a number', () => {
    expect(messagesOf(read('articles', '2025/2025-09-09-2025', 'date: 2025-09-09'))).toEqual([
      'content/articles/2025/2025-09-09-2025.md:1:1 — Le nom « 2025 » n’est qu’un nombre : ajoutez un mot, les nombres sont ceux des pages et des années.',
    ]);
  });

  test.each(['agenda', 'flux', 'apercus', 'langues'])(
    'refuses « %s », a name that the site keeps for itself',
    (name) => {
      expect(messagesOf(read('pages', name))).toEqual([
        `content/pages/${name}.md:1:1 — Le nom « ${name} » est réservé au site. Choisissez-en un autre, plus précis.`,
      ]);
    },
  );

  test('refuses two items of one address', () => {
    const first = read('articles', '2025/2025-09-09-hokusai', 'date: 2025-09-09');
    const second = read('articles', '2025/2025-10-01-hokusai', 'date: 2025-10-01');
    expect(messagesOf(first, second)).toEqual([
      'content/articles/2025/2025-10-01-hokusai.md:1:1 — Ce nom donne la même adresse que content/articles/2025/2025-09-09-hokusai.md. Changez l’un des deux.',
    ]);
  });

  test('lets events of two months have one name', () => {
    const first = read('agenda', '2025/2025-09-09-liban', 'jour: 2025-09-09');
    const second = read('agenda', '2025/2025-10-14-liban', 'jour: 2025-10-14');
    expect(messagesOf(first, second)).toEqual([]);
  });
});
