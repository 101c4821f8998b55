import { escapeHtml } from '../../src/lib/html.ts';

/**
 * What a command has printed, as a page that looks like a terminal.
 * @example renderTerminal('npm run check:content', 'Contenu vérifié…') → '<!doctype html>…'
 */
export function renderTerminal(command: string, output: string): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<style>
  pre {
    inline-size: 54rem;
    margin: 0;
    padding: 1.25rem 1.5rem;
    background: #14181d;
    color: #e8ecf0;
    font: 1rem/1.5 monospace;
    white-space: pre-wrap;
  }
  b { color: #8fd6a8; }
</style>
<pre><b>$ ${escapeHtml(command)}</b>
${escapeHtml(output.trim())}</pre>
</html>
`;
}

/**
 * What stands on the screen of a terminal when a question waits: the questions that have been answered,
 * each with its answer, and the one that waits.
 * @example lastScreen('◆ Titre … ◇ Titre\n│  Eau\n│\n◆ Pays …└') → '◇ Titre\n│  Eau\n│\n◆ Pays …└'
 */
export function lastScreen(transcript: string): string {
  const answered = [...transcript.matchAll(/◇ [^◆◇]*/g)].map(([block]) => block.trimEnd());
  const [waiting = ''] = /◆[^◆◇└]*└[^◆]*?(?=[^◆]*$)/.exec(transcript) ?? [];
  return [...answered, waiting.replace(/└[\s\S]*/, '└')].join('\n');
}
