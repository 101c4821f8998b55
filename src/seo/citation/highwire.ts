import type { CitedWork } from './work.ts';

/**
 * A work as meta elements that reference managers and Google Scholar read (the tags of Highwire Press).
 * Zotero takes the last word of an author without a comma for a family name: a final comma keeps the
 * name of a body whole (Embedded Metadata.js, processHighwireCreators).
 * @example highwireTags(work) → [['citation_title', 'Rapport'], ['citation_author', 'Ville de Tours,'], …]
 */
export function highwireTags(work: CitedWork): [name: string, content: string][] {
  const { kind, title, authors, date, language, publisher, url, pdf } = work;
  return [
    ['citation_title', title],
    ...authors.map((name): [string, string] => ['citation_author', `${name},`]),
    ['citation_publication_date', date.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_publisher', publisher],
    ...given('citation_technical_report_institution', kind === 'text' ? publisher : undefined),
    ...given('citation_conference_title', kind === 'proceedings' ? title : undefined),
    ['citation_abstract_html_url', url],
    ...given('citation_pdf_url', pdf),
  ];
}

function given(name: string, content: string | undefined): [string, string][] {
  return content === undefined ? [] : [[name, content]];
}
