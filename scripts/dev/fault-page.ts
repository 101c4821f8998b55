import type { Fault } from '../../src/domain/check/fault.ts';
import { escapeHtml } from '../../src/lib/html.ts';
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
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${count} à corriger</title>
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main>
<h1>${count} à corriger</h1>
<p>La page revient d’elle-même dès que vous enregistrez le fichier corrigé.</p>
<ul>${items.join('')}</ul>
</main>
</body>
</html>
`;
}
