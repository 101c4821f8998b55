import type { Language } from '../../lib/language.ts';
import { strings } from '../../ui/strings.ts';
import type { CitedWork, WorkKind } from './work.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
  text: 'techreport',
  sound: 'misc',
  film: 'misc',
  proceedings: 'proceedings',
};

/** As the babel package of LaTeX names them. */
const LANGUAGES: Readonly<Record<Language, string>> = {
  fr: 'french',
  en: 'english',
  es: 'spanish',
  ar: 'arabic',
};

/** Macros of every BibTeX style, which write months in the language of the style. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A work as a BibTeX file, in UTF-8 as biber, JabRef and Zotero read it.
 * @example writeBibtex(work) → '@techreport{cuf-2025-rapport,\n  title = {{Rapport}},\n…'
 */
export function writeBibtex(work: CitedWork): string {
  const lines = fieldsOf(work).map(([name, value]) => `  ${name} = ${value}`);
  return `@${TYPES[work.kind]}{${work.key},\n${lines.join(',\n')}\n}\n`;
}

function fieldsOf(work: CitedWork): [name: string, value: string][] {
  const { kind, title, authors, publisher, date, url, language, pageCount } = work;
  const [year = '', month] = date.split('-');
  const body = kind === 'text' ? 'institution' : 'publisher';
  return [
    // Doubled braces: styles leave capitals as they are, and a body is no first and last name.
    ['title', `{{${escape(title)}}}`],
    ...some('author', authors.map((name) => `{${escape(name)}}`).join(' and ')),
    [body, `{${escape(publisher)}}`],
    ['year', `{${year}}`],
    ...monthField(month),
    ['date', `{${date}}`],
    ...some(
      'howpublished',
      kind === 'sound' || kind === 'film' ? strings.citation.kinds[kind] : '',
    ),
    ...some('note', pageCount === undefined ? '' : strings.citation.pages(pageCount)),
    ['language', `{${LANGUAGES[language]}}`],
    ['url', `{${url}}`],
  ];
}

function monthField(month: string | undefined): [string, string][] {
  return month === undefined ? [] : [['month', MONTHS[Number(month) - 1] ?? '']];
}

function some(name: string, value: string): [string, string][] {
  return value === '' ? [] : [[name, `{${value}}`]];
}

/** Signs that TeX would obey. */
function escape(text: string): string {
  const signs: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    // BibTeX counts braces, whatever stands before them: one alone would swallow the rest of the file.
    '{': '\\textbraceleft{}',
    '}': '\\textbraceright{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replaceAll(/[\\{}&%$#_~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
}
