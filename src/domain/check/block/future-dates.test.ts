import { describe, expect, test } from 'vitest';
import { readFrontmatter } from '../../../files/frontmatter.ts';
import { contentFile } from '../../../test/content-file.ts';
import { checkFutureDates } from './future-dates.ts';
import type { ContentKind } from '../../kinds.ts';
import { formatFault } from '../fault.ts';

const check = (...lines: string[]) => checkAs('articles', ...lines);

const checkAs = (kind: ContentKind, ...lines: string[]) => {
  const file = contentFile('articles', '2026/2026-11-29-bilan', 'titre: Bilan', ...lines);
  const { fields } = readFrontmatter(file.source);
  return checkFutureDates([{ ...file, kind, fields }], { today: '2026-11-28' }).map(formatFault);
};

describe('checkFutureDates', () => {
  test.each([
    ['today', ['date: 2026-11-28']],
    ['a day to come, with an embargo', ['date: 2026-11-29', 'publication: "2026-11-29 08:00"']],
    ['a day to come, of a draft', ['date: 2026-11-29', 'brouillon: true']],
    ['this month alone', ['date: 2026-11']],
    ['this year alone', ['date: 2026']],
    ['what is no date', ['date: demain']],
    ['no day at all', []],
  ])('accepts %s', (_name, lines) => {
    expect(check(...lines)).toEqual([]);
  });

  test('accepts a day to come of a page, which nothing holds back', () => {
    expect(checkAs('pages', 'date: 2026-11-29')).toEqual([]);
  });

  test('advises on a month to come', () => {
    expect(check('date: 2026-12')).toEqual([
      'content/articles/2026/2026-11-29-bilan.md:3:7 — Conseil : « date » : 2026-12 est une date à venir, et cette fiche paraît dès aujourd’hui. Écrivez le jour où elle paraît ; pour la faire attendre, ajoutez « publication: "2026-12-01 08:00" ».',
    ]);
  });

  test('advises on a day to come', () => {
    expect(check('date: 2026-11-29')).toEqual([
      'content/articles/2026/2026-11-29-bilan.md:3:7 — Conseil : « date » : 2026-11-29 est une date à venir, et cette fiche paraît dès aujourd’hui. Écrivez le jour où elle paraît ; pour la faire attendre, ajoutez « publication: "2026-11-29 08:00" ».',
    ]);
  });
});
