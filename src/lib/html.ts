const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Makes a text safe inside HTML, as content or as a quoted attribute.
 * @example escapeHtml('« R&D » <b>') → '« R&amp;D » &lt;b&gt;'
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * A page of its own, in French, for those who write the site and for nobody else.
 * @param title plain words; also the heading of the page
 * @param head further lines of its head, and `body` what follows the heading, both as HTML
 * @example writeHtmlPage({ title: 'Bilan', head: [], body: '<p>Rien n’attend.</p>' }) → '<!doctype html>…'
 */
export function writeHtmlPage(page: {
  title: string;
  head: readonly string[];
  body: string;
}): string {
  const title = escapeHtml(page.title);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${[...page.head, `<title>${title}</title>`].join('\n')}
</head>
<body>
<main>
<h1>${title}</h1>
${page.body}
</main>
</body>
</html>
`;
}
