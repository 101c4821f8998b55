import type { FaultCode, Finding } from '../fault.ts';
import type { VisibleMark } from './visible-marks.ts';

const always = (message: string) => () => message;

/** What to write where a note was pasted as another program writes it; a text has many of them, or none. */
export const PASTED_NOTES: Finding = {
  code: 'pasted-note',
  message:
    'Cet appel de note ne mène pas à sa note. Écrivez [^1] à sa place et, en bas, sur une ligne à part, « [^1]: texte de la note » ; de même pour les autres.',
};

/** What to do about the tags of a word processor; a text has many of them, or none. */
export const WORD_TAGS: Finding = {
  code: 'word-tag',
  message:
    'Cette balise vient de Word. Retirez toutes celles de sa sorte, et gardez le texte : « <o:p> », « <st1:…> », « class="MsoNormal" ».',
};

/** Faults of which a file has one, however often it deserves them. */
export const SAID_ONCE: ReadonlySet<FaultCode | undefined> = new Set([
  'pasted-note',
  'word-tag',
  'colon-fence',
]);

const OF_A_ROBOT =
  'Cette phrase semble celle d’un robot conversationnel qui vous répond, et non la vôtre à vos lecteurs. Retirez-la.';

/** What copies from word processors, web pages and letters with fields leave in a text. */
export const PASTED_MARKS: readonly VisibleMark[] = [
  {
    pattern:
      /:contentReference\[oaicite:[^\]\n]*\](?:\{[^}\n]*\})?|【[^】\n]{0,40}†[^】\n]{0,200}】|\bciteturn\d+\w+|[\uE200-\uE20F][^\s]*turn\d+\w+/u,
    message: ([mark]) =>
      `« ${mark} » est le renvoi d’un robot conversationnel, qui ne mène nulle part. Retirez-le, ou écrivez un lien vers la source.`,
  },
  {
    pattern:
      /^(?:bien sûr|certainement|avec plaisir)\s?[!,.]\s+voici\b[^.!?]*:$|^(?:souhaitez|voulez)-vous que je\b[^.!]*\?|\ben tant que (?:grand )?modèle de langage\b[^.]*\bje\b/iu,
    message: always(OF_A_ROBOT),
    isAdvice: true,
  },
  {
    pattern: /(?<!\]|!|\[)\[\d{1,3}\](?![[(:\]])|(?<=\p{L}{3}|[»)])[¹²³⁴-⁹](?![\p{L}\d])/u,
    ...PASTED_NOTES,
    message: always(PASTED_NOTES.message),
    isAdvice: true,
  },
  {
    pattern: /<\/?(?:o|w|v|m|st\d):[a-z]/i,
    ...WORD_TAGS,
    message: always(WORD_TAGS.message),
  },
  {
    pattern: /\{\{\s+[\p{L}\w .-]+\s+\}\}|\{\{[\w]+\.[\w.]+\}\}|«\s*[A-ZÀ-Ý]+_[A-ZÀ-Ý_]+\s*»/u,
    message: ([mark]) => `« ${mark} » est un champ à remplir. Écrivez les mots eux-mêmes.`,
  },
  {
    pattern: /^\[TOC\]$|^\[\[_?TOC_?\]\]$/i,
    message: ([mark]) => `« ${mark} » reste visible : le sommaire se fait seul. Retirez-le.`,
  },
  {
    pattern: /^:{3,}[\p{L}\d_ -]*(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})?$/u,
    code: 'colon-fence',
    message: always('Ces signes « ::: » restent visibles. Retirez ces lignes.'),
  },
  {
    pattern: /\{%[^%\n]*%\}|\{\{[<%][^\n]*?[>%]\}\}/,
    message: ([mark]) => `« ${mark} », comme sur un autre site, reste visible. Retirez-le.`,
  },
  {
    pattern: /^\{\s*[.#:\w][^{}\n]*=[^{}\n]*\}|^\{[.#][\w-]+\}/,
    message: always(
      'Ces accolades restent visibles. Retirez-les : la mise en forme est celle du site.',
    ),
  },
  {
    pattern: /(?<=^|\s):[a-z]{2,}(?:_[a-z]+)*:(?=$|[\s.,!?)])/,
    message: ([mark]) => `« ${mark} » reste visible. Tapez le signe lui-même, ou retirez-le.`,
    isAdvice: true,
  },
  {
    pattern: /==[^=\s][^=\n]*==/,
    message: always('Ces signes « == » restent visibles. Écrivez **gras**.'),
    isAdvice: true,
  },
  {
    pattern: /(?<=[\p{L}\d])\^[\p{L}\d+-]{1,6}\^/u,
    message: ([mark]) =>
      `« ${mark} » reste visible. Tapez le signe, comme m², ou écrivez <sup>2</sup>.`,
    isAdvice: true,
  },
  {
    pattern: /^\*\[[^\]\n]+\]:/,
    message: ([mark]) => `« ${mark} » reste visible. Écrivez le nom entier dans la phrase.`,
  },
  {
    pattern: /^[^[\n]+\]\((?=https?:|\/|\.{1,2}\/|$)/,
    message: always(
      'Il manque « [ » devant le texte de ce lien, ou il contient un autre lien. Écrivez [texte du lien](adresse).',
    ),
  },
  {
    pattern: /&amp;(?:#?\w{2,8});/,
    message: ([mark]) =>
      `« ${mark} » resterait visible comme « ${mark.replace('amp;', '')} ». Tapez le signe lui-même.`,
  },
  {
    pattern:
      /&(?:nbsp|amp|quot|laquo|raquo|rsquo|lsquo|hellip|ndash|mdash|eacute|egrave|agrave|ecirc|ccedil)(?![\w;])/,
    message: ([mark]) => `« ${mark} » reste visible. Tapez le signe lui-même.`,
  },
  {
    pattern:
      /<[a-z][a-z\d]*\s[^<>"]*=\s*"[^"<>]*>?$|<[a-z][a-z\d]*\s[^<>"]*=\s*"[^"<>]*>(?=[^"]*$)/i,
    message: always(
      'Il manque un guillemet droit dans cette balise, qui reste visible. Fermez la valeur, ou écrivez [texte du lien](adresse).',
    ),
  },
];
