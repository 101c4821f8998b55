import { describe, expect, test } from 'vitest';
import { describeHidden, markPage } from './mark-page.ts';

const PAGE =
  '<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="alternate" type="application/rss+xml" title="A" href="/rss.xml"></head><body class="a"><main>Texte</main></body></html>';

describe('markPage', () => {
  test('keeps robots out, offers nothing to follow, and says what it is', () => {
    expect(markPage(PAGE, 'Brouillon.')).toBe(
      '<!doctype html><html lang="fr"><head><meta name="robots" content="noindex"><link rel="stylesheet" href="/apercu.css"><meta charset="utf-8"></head><body class="a"><p class="apercu" role="note">Brouillon.</p><main>Texte</main></body></html>',
    );
  });

  test('says on any page that readers see another', () => {
    expect(markPage(PAGE)).toContain('n’est pas celle que voient les lecteurs');
  });

  test('has one line for robots', () => {
    const page = PAGE.replace('<head>', '<head><meta name="robots" content="max-snippet:-1">');
    expect(markPage(page).match(/name="robots"/g)).toHaveLength(1);
  });
});

describe('describeHidden', () => {
  test.each([
    ['draft', undefined, 'Aperçu : ceci est un brouillon, que les lecteurs ne voient pas.'],
    [
      'embargo',
      '2026-12-01 08:00',
      'Aperçu : ce contenu paraîtra le 1er\u00A0décembre 2026 à 8\u00A0h.',
    ],
    ['expired', undefined, undefined],
    [undefined, undefined, undefined],
  ] as const)('says of %s, %s: %s', (hidden, publication, words) => {
    expect(describeHidden(hidden, publication)).toBe(words);
  });
});
