import type { ReportGroup } from '../../src/domain/editorial-report/report.ts';
import { MODEL_WORDS } from '../../src/domain/model/model-words.ts';
import { escapeHtml, writeHtmlPage } from '../../src/lib/html.ts';

/**
 * The report of editors as a page beside the desk: each line leads to its file in the editor.
 * @example renderReportPage([{ title: 'Transcriptions en retard', advice, lines: [{ path: 'content/…md', note }] }]) → '<!doctype html>…'
 */
export function renderReportPage(groups: readonly ReportGroup[]): string {
  const sections = groups.filter(({ lines }) => lines.length > 0).map(renderGroup);
  const body = sections.length === 0 ? '<p>Rien n’attend.</p>' : sections.join('\n');
  const head = ['<meta name="robots" content="noindex">'];
  return writeHtmlPage({ title: 'Bilan de la rédaction', head, body });
}

function renderGroup({ title, advice, lines }: ReportGroup): string {
  const items = lines.map(
    ({ path, note, namedBy }) =>
      `<li>${linkTo(path)}${namedBy === undefined ? '' : ` (${linkTo(namedBy)})`}${note === undefined ? '' : ` : ${escapeHtml(note)}`}</li>`,
  );
  return `<section>
<h2>${escapeHtml(title)} (${String(lines.length)})</h2>
<p>${escapeHtml(advice)}</p>
<ul>
${items.join('\n')}
</ul>
</section>`;
}

/** What is no content file (a document, a question), or is made by a command, has no form. */
function linkTo(path: string): string {
  const [, kind, id] = /^content\/([a-z]+)\/(.+)\.md$/.exec(path) ?? [];
  if (kind === undefined || id === undefined || !(kind in MODEL_WORDS)) return escapeHtml(path);
  return `<a href="/admin/#/collections/${kind}/entries/${escapeHtml(id)}">${escapeHtml(path)}</a>`;
}
