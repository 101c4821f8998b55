import { describe, expect, test } from 'vitest';
import { buildNewsletter } from './newsletter.fixture.ts';

const newsletter = buildNewsletter();

describe('modelNewsletter', () => {
  test('names the newsletter and counts what it holds', () => {
    expect(newsletter).toMatchObject({
      title: 'La lettre de septembre 2025',
      summary:
        'L’essentiel du réseau en septembre 2025\u00A0: 3\u00A0articles, 1\u00A0ressource et 2\u00A0rendez-vous à venir.',
      days: 'du 1er au 30\u00A0septembre 2025',
      page: '/lettres/2025/lettre-de-septembre-2025/',
    });
  });

  test('keeps the title and the summary that an editor has written', () => {
    const kept = { title: 'La rentrée', summary: "L'automne commence." };
    expect(buildNewsletter(kept)).toMatchObject({
      title: 'La rentrée',
      summary: 'L’automne commence.',
      page: newsletter.page,
    });
  });

  test('has its parts in the order of reading, none of them empty', () => {
    expect(newsletter.sections.map(({ title, items }) => [title, items.length])).toEqual([
      ['À la une', 1],
      ['Actualités des réseaux', 1],
      ['Dans d’autres langues', 1],
      ['À venir', 2],
      ['Comptes rendus et ressources parus', 1],
    ]);
  });

  test('says when and where, and the word of a cancelled date first', () => {
    const items = newsletter.sections.flatMap((section) => section.items);
    expect(items.map(({ title, when, where }) => [title.text, when, where?.text])).toEqual([
      ['L’eau & la terre\u00A0: *un* <bilan>', '9\u00A0septembre 2025', 'Nantes'],
      ['1. L’autre nouvelle', '3\u00A0septembre 2025', undefined],
      ['أخبار CGLU: الماء', '9\u00A0septembre 2025', 'المغرب'],
      [
        'Annulé\u00A0: Réunion du groupe-pays Liban',
        'Le 14\u00A0octobre 2025, 14\u00A0h – 16\u00A0h (heure de Paris)',
        'En visioconférence',
      ],
      ['Assises', 'Les 5 et 6\u00A0novembre 2025', 'Tours'],
      ['Actes des rencontres', 'Texte, 22\u00A0septembre 2025', undefined],
    ]);
  });
});
