import { contentSource } from '../../scripts/bench/files.ts';
import type { ProjectCopy } from './project-copy.ts';

const COUNTRIES = ['senegal', 'maroc'];
const TOPICS = ['climat', 'eau'];

/**
 * More of the same: lists, feeds and searches of several pages.
 * @example writeBulk(copy) // content/articles/2023/… and content/ressources/… of the copy
 */
export function writeBulk(copy: ProjectCopy): void {
  for (let number = 1; number <= 16; number += 1) writeArticle(copy, number, articleDay(number));
  for (let number = 17; number <= 24; number += 1)
    writeArticle(copy, number, `2023-05-${pad(number)}`);
  for (let number = 1; number <= 14; number += 1) writeText(copy, number);
}

/** Recent enough on the day of the build for no stream of news to be called quiet. */
function articleDay(number: number): string {
  return `2025-09-${pad(number + 8)}`;
}

function writeArticle(copy: ProjectCopy, number: number, day: string): void {
  const year = day.slice(0, 4);
  const fields = {
    titre: `Nouvelle de coopération numéro ${pad(number)}`,
    rubrique: number % 3 === 0 ? 'cuf' : 'collectivites',
    chapo: `La nouvelle numéro ${String(number)} parle de climat et de coopération entre collectivités.`,
    date: day,
    pays: pick(COUNTRIES, number),
    thematiques: pick(TOPICS, number),
  };
  const text = `Le groupe-pays y travaille avec des collectivités, étape ${String(number)}.`;
  copy.write(`articles/${year}/${day}-nouvelle-${String(number)}.md`, contentSource(fields, text));
}

/** Three of 2021, the others of the two years after. */
function writeText(copy: ProjectCopy, number: number): void {
  const year = String(2021 + (number > 3 ? 1 : 0) + (number > 9 ? 1 : 0));
  const day = `${year}-04-${pad(number)}`;
  const fields = {
    titre: `Étude en ligne numéro ${pad(number)}`,
    type: 'texte',
    url: `https://www.exemple.org/etudes/${String(number)}`,
    chapo: `L'étude numéro ${String(number)} compare ce que des collectivités font pour le climat.`,
    date: day,
    pays: pick(COUNTRIES, number),
    thematiques: pick(TOPICS, number),
  };
  const text = `L'étude numéro ${String(number)} se lit en ligne ; un groupe-pays l'a demandée.`;
  copy.write(`ressources/${year}/${day}-etude-${String(number)}.md`, contentSource(fields, text));
}

const pad = (number: number) => String(number).padStart(2, '0');

/** Picks one of two words, and both every fourth time. */
function pick(words: readonly string[], number: number): string[] {
  return number % 4 === 0 ? [...words] : words.slice(number % 2, (number % 2) + 1);
}
