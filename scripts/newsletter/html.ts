import juice from 'juice';
import { escapeHtml } from '../../src/lib/html.ts';
import { languageAttributes } from '../../src/lib/language.ts';
import { formatSize } from '../../src/lib/text.ts';
import { absolute, routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { strings } from '../../src/ui/strings.ts';
import type { NewsletterItem, NewsletterModel } from './model.ts';
import { NEWSLETTER_STYLE } from './style.ts';

/** Gmail cuts a message that is longer, in bytes. */
const MAX_BYTES = 100_000;

/** Titles that a mailbox shows beside the subject. */
const PREHEADER_TITLES = 3;

/**
 * A newsletter for mail programs: tables and styles on each element, nothing to fetch, whole addresses.
 * @example renderNewsletterHtml(newsletter) → '<!doctype html>\n<html lang="fr">…'
 */
export function renderNewsletterHtml(newsletter: NewsletterModel): string {
  const rows = [openingRow(newsletter), ...newsletter.sections.flatMap(sectionRows), footRow()];
  const titles = newsletter.sections.flatMap(({ items }) => items.map(({ title }) => title.text));
  const preheader = titles.slice(0, PREHEADER_TITLES).join(' · ');
  const html = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(`${newsletter.title} – ${site.name}`)}</title>
</head>
<body class="ground">
<div lang="fr">
<div class="preheader">${escapeHtml(preheader)}</div>
${table('sheet', '100%', `<tr><td class="margin" align="center">\n${table('page', '600', [mastheadRow(), ...rows].join('\n'))}\n</td></tr>`)}
</div>
</body>
</html>
`;
  // Once copied, the names serve nothing; no text holds a plain quotation mark, all are escaped.
  return juice.inlineContent(html, NEWSLETTER_STYLE).replaceAll(/ class="[^"]*"/g, '');
}

/**
 * Why a newsletter is too heavy to be sent, in French, or nothing.
 * @example findWeightProblem(newsletter of ten years) → 'La lettre pèserait 143 ko…'
 */
export function findWeightProblem(html: string): string | undefined {
  const bytes = Buffer.byteLength(html);
  if (bytes < MAX_BYTES) return undefined;
  return `La lettre pèserait ${formatSize(bytes)}, et les messageries coupent au-delà de ${formatSize(MAX_BYTES)}. Choisissez une période plus courte.`;
}

function table(name: string, width: string, rows: string): string {
  return `<table class="${name}" role="presentation" width="${width}" cellpadding="0" cellspacing="0" border="0">\n${rows}\n</table>`;
}

function row(name: string, ...lines: readonly string[]): string {
  return `<tr><td class="${name}">\n${lines.join('\n')}\n</td></tr>`;
}

function mastheadRow(): string {
  return row(
    'masthead',
    `<p class="name">${linkTo(routes.home, site.name)}</p>`,
    `<p class="small">${escapeHtml(site.tagline)}</p>`,
  );
}

function openingRow({ title, days, summary, page }: NewsletterModel): string {
  return row(
    'opening',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="days">${escapeHtml(strings.newsletter.covering(days))}</p>`,
    `<p class="summary">${escapeHtml(summary)}</p>`,
    `<p class="online">${linkTo(page, strings.newsletter.online)}</p>`,
  );
}

function sectionRows({ title, items }: NewsletterModel['sections'][number]): string[] {
  return [row('section', `<h2>${escapeHtml(title)}</h2>`), ...items.map(itemRow)];
}

function itemRow({ title, summary, when, where, page }: NewsletterItem): string {
  const place =
    where === undefined
      ? ''
      : ` · <span class="place"${languageAttributes(where.language)}>${escapeHtml(where.text)}</span>`;
  return row(
    'item',
    `<p class="facts">${escapeHtml(when)}${place}</p>`,
    `<h3${languageAttributes(title.language)}>${linkTo(page, title.text)}</h3>`,
    `<p class="chapo"${languageAttributes(summary.language)}>${escapeHtml(summary.text)}</p>`,
  );
}

function footRow(): string {
  const { street, postalCode, city } = site.address;
  const links = [
    linkTo(routes.newsletters, strings.newsletter.allNewsletters),
    linkTo(routes.subscriptions, strings.menu.subscriptions),
    linkTo(routes.contact, strings.menu.contact),
  ];
  return row(
    'foot',
    `<p class="small">${escapeHtml(`${site.name}, ${street}, ${postalCode} ${city}`)}</p>`,
    `<p class="small">${links.join(' · ')}</p>`,
  );
}

function linkTo(page: string, words: string): string {
  return `<a href="${escapeHtml(absolute(page, site.url))}">${escapeHtml(words)}</a>`;
}
