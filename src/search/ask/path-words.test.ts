import { describe, expect, test } from 'vitest';
import { wordsOfPath } from './path-words.ts';

describe('wordsOfPath', () => {
  test.each([
    ['/actualites/2025/l-exposition-hokusai/', 'l’exposition hokusai'],
    ['/agenda/2025/10/groupe-pays-liban', 'groupe pays liban'],
    ['/Cloture-du-fonds-Liban', 'Cloture du fonds Liban'],
    ['/+-Liban-+', 'Liban'],
    ['/+-Cote-d-Ivoire-+?lang=fr', 'Cote d’Ivoire'],
    ['/-Actualites-', 'Actualites'],
    ['/Cloture-du-fonds-Liban,1234.html', 'Cloture du fonds Liban'],
    ['/article1234.html', ''],
    ['/spip.php?article1234', ''],
    ['/spip.php?page=recherche&recherche=+eau+potable', 'eau potable'],
    ['/IMG/pdf/compte_rendu_raict-2.pdf', 'compte rendu raict'],
    ['/thematiques/qu-est-ce-que-l-aide', 'qu’est ce que l’aide'],
    ['/%C3%A9quateur/', 'équateur'],
    ['/100%-climat', 'climat'],
    ['/liban/2024/', 'liban'],
    ['/2024/12/', ''],
    ['/', ''],
  ])('of %s are « %s »', (address, words) => {
    expect(wordsOfPath(address)).toBe(words);
  });
});
