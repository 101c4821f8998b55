import path from 'node:path';
import type { Period } from '../../src/domain/newsletter/period.ts';
import { escapeHtml } from '../../src/lib/html.ts';
import { languageAttributes } from '../../src/lib/language.ts';
import type { NewsletterItem, NewsletterModel, Words } from './model.ts';

/**
 * The archive of a newsletter as a content file. Its links name the files of the items, so that the site's
 * own pipeline finds their pages, and misses one that was renamed.
 * @example renderArchive(newsletter, { file: 'content/lettres/2025/….md', period }) → '---\ntitre: "La lettre…"\n…'
 */
export function renderArchive(
  newsletter: NewsletterModel,
  { file, period }: { file: string; period: Period },
): string {
  const fields = [
    `titre: ${JSON.stringify(newsletter.title)}`,
    `chapo: ${JSON.stringify(newsletter.summary)}`,
    `date: ${period.to}`,
    `du: ${period.from}`,
    `au: ${period.to}`,
  ];
  const sections = newsletter.sections.map(({ title, items }) =>
    [`## ${escapeMarkdown(title)}`, ...items.map((item) => describeItem(item, file))].join('\n\n'),
  );
  return `---\n${fields.join('\n')}\n---\n\n${sections.join('\n\n')}\n`;
}

function describeItem({ title, summary, when, where, file }: NewsletterItem, from: string): string {
  const link = path.posix.relative(path.posix.dirname(from), file);
  const facts = [escapeMarkdown(when), ...(where === undefined ? [] : [isolate(where)])];
  return [
    `### [${isolate(title)}](${link})`,
    `*${facts.join(' · ')}*`,
    summary.language === 'fr'
      ? escapeMarkdown(summary.text)
      : `<p${languageAttributes(summary.language)}>${escapeHtml(summary.text)}</p>`,
  ].join('\n\n');
}

/** Words of another language, marked as such within a French line. */
function isolate(words: Words): string {
  if (words.language === 'fr') return escapeMarkdown(words.text);
  return `<bdi${languageAttributes(words.language)}>${escapeMarkdown(words.text)}</bdi>`;
}

/**
 * A text that Markdown must not read: its marks are kept as they are.
 * @example escapeMarkdown('L’*eau* [1]') → 'L’\\*eau\\* \\[1\\]'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&]/g, '\\$&')
    .replace(/^(\d+)(?=[.)]\s)/, '$1\\')
    .replace(/^(?=[-+#>=~|])/, '\\');
}
