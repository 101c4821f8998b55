import { NBSP, NNBSP } from '../../src/lib/spaces.ts';
import { absolute, routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import type { NewsletterItem, NewsletterModel } from './model.ts';

/** Columns of a line; programs that quote a message add some before it. */
const WIDTH = 72;

/**
 * A newsletter as plain text; an address stands alone on its line and is never cut.
 * @example renderNewsletterText(newsletter) → 'LA LETTRE DE SEPTEMBRE 2025\n…'
 */
export function renderNewsletterText(newsletter: NewsletterModel): string {
  const labels = strings.newsletter;
  const { street, postalCode, city } = site.address;
  const blocks = [
    `${wrap(newsletter.title.toLocaleUpperCase('fr'))}\n${wrap(`${site.name} – ${newsletter.days}`)}\n${'='.repeat(WIDTH)}`,
    wrap(newsletter.summary),
    `${labels.online}${NBSP}:\n${absolute(newsletter.page, site.url)}`,
    ...newsletter.sections.flatMap(({ title, items }) => [
      `\n${title.toLocaleUpperCase('fr')}\n${'-'.repeat(title.length)}`,
      ...items.map(describeItem),
    ]),
    `${'='.repeat(WIDTH)}\n${wrap(`${site.name}, ${street}, ${postalCode} ${city}`)}\n${labels.allNewsletters}${NBSP}:\n${absolute(routes.newsletters, site.url)}`,
  ];
  // Few fonts of mail programs have the narrow space.
  return `${blocks.join('\n\n').replaceAll(NNBSP, NBSP)}\n`;
}

function describeItem({ title, summary, when, where, page }: NewsletterItem): string {
  const facts = where === undefined ? when : `${when} · ${where.text}`;
  return [wrap(title.text), wrap(facts), wrap(summary.text), absolute(page, site.url)].join('\n');
}

/**
 * Breaks a text into lines of at most 72 characters, between words; no-break spaces hold.
 * @example wrap('Un texte long…') → 'Un texte\nlong…'
 */
export function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.join('\n');
}
