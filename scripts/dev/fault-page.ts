import type { Fault } from '../../src/domain/check/fault.ts';
import { escapeHtml, writeHtmlPage } from '../../src/lib/html.ts';
import { countOf } from '../../src/lib/text.ts';

/**
 * The page that stands in place of every other while the content cannot be published. It holds the dev
 * server's client, which asks for it again when a file is saved.
 * @example writeFaultPage([{ file: 'content/pays/liban.md', line: 4, column: 7, message: 'Écrivez LB.' }]) → '<!doctype html>…'
 */
export function writeFaultPage(faults: readonly Fault[]): string {
  const count = countOf(faults.length, ['problème', 'problèmes']);
  const items = faults.map(
    ({ file, line, column, message }) =>
      `<li><p><code>${escapeHtml(`${file}:${String(line)}:${String(column)}`)}</code></p><p>${escapeHtml(message)}</p></li>`,
  );
  return writeHtmlPage({
    title: `${count} à corriger`,
    head: [
      '<meta name="color-scheme" content="light dark">',
      '<script type="module" src="/@vite/client"></script>',
    ],
    body: `<p>La page revient d’elle-même dès que vous enregistrez le fichier corrigé.</p>
<ul>${items.join('')}</ul>`,
  });
}
