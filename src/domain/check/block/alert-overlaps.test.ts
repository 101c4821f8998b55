import { describe, expect, test } from 'vitest';
import { contentFile } from '../../../test/content-file.ts';
import type { ContentKind } from '../../kinds.ts';
import { formatFault } from '../fault.ts';
import { checkAlertOverlaps } from './alert-overlaps.ts';

type Hours = readonly [start: unknown, end: unknown];

function check(hours: readonly Hours[], kind: ContentKind = 'alertes') {
  const files = hours.map(([debut, fin], index) => {
    const lines = [`debut: "${String(debut)}"`, `fin: "${String(fin)}"`];
    const file = contentFile('alertes', `alerte-${String(index + 1)}`, ...lines);
    return { ...file, kind, fields: { debut, fin } };
  });
  return checkAlertOverlaps(files, { today: '2026-11-28' }).map(formatFault);
}

const STRIKE = ['2026-11-27 08:00', '2026-12-02 18:00'] as const;

describe('checkAlertOverlaps', () => {
  test.each([
    ['an alert alone', [STRIKE]],
    ['one that begins when the other ends', [STRIKE, ['2026-12-02 18:00', '2026-12-04 18:00']]],
    [
      'two that were shown together',
      [
        ['2026-11-01 08:00', '2026-11-20 18:00'],
        ['2026-11-02 08:00', '2026-11-21 18:00'],
      ],
    ],
    ['hours that are none', [STRIKE, ['demain', '2026-12-04 18:00'], [20_261_201, null]]],
  ] as const)('accepts %s', (_name, hours) => {
    expect(check(hours)).toEqual([]);
  });

  test('accepts the same hours of what is no alert', () => {
    expect(check([STRIKE, STRIKE], 'pages')).toEqual([]);
  });

  test('advises once on each alert that begins while another is shown, whatever their order', () => {
    const crisis = ['2026-12-01 09:00', '2026-12-09 18:00'] as const;
    const closing = ['2026-12-02 12:00', '2026-12-03 18:00'] as const;
    expect(check([closing, STRIKE, crisis])).toEqual([
      expect.stringMatching(
        /^content\/alertes\/alerte-3\.md:2:8 — Conseil : « debut » : content\/alertes\/alerte-2\.md s’affiche encore à ce moment\./,
      ),
      expect.stringMatching(/^content\/alertes\/alerte-1\.md:2:8 — Conseil : « debut »/),
    ]);
  });

  test('advises on one of two that begin together', () => {
    expect(check([STRIKE, STRIKE])).toHaveLength(1);
  });
});
