import type { VisibleMark } from './visible-marks.ts';

/** What other ways of writing Markdown know, and ours shows as it stands. */
export const FOREIGN_MARKS: readonly VisibleMark[] = [
  {
    pattern: /\{#[\p{L}\d_-]+\}$/u,
    message: ([mark]) =>
      `« ${mark} » reste visible : l’adresse d’un intertitre se fait seule. Retirez-le.`,
  },
  {
    pattern: /^::[a-z][\w-]*(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})?$/i,
    message: ([mark]) =>
      `« ${mark} », comme sur un autre site, reste visible. Retirez-le ; un lien s’écrit [texte du lien](adresse).`,
  },
  {
    pattern: /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/i,
    message: ([mark]) =>
      `« ${mark} » reste visible. Retirez-le ; un mot en gras attire l’attention : **À noter.**`,
  },
  {
    pattern: /\^\[[^\]\n]+\]/,
    message: () =>
      'Cette note reste dans le texte. Écrivez [^1] à sa place et, en bas, sur une ligne à part, « [^1]: texte de la note ».',
  },
  {
    pattern: /\[\^[^\]\n]*\s[^\]\n]*\]/,
    message: ([mark]) =>
      `Le nom d’une note n’a pas d’espace. Écrivez ${mark.trim().replace(/\s+/g, '-')}, ici et devant son texte.`,
  },
  {
    pattern: /^\[\^([^\]\n]+)\][ \u00A0]*(?=[\p{L}\d«])/u,
    message: ([, note]) =>
      `Mettez deux-points après le nom de la note : « [^${String(note)}]: texte de la note ».`,
  },
  {
    // A line that a form breaks at the end of its paragraph.
    pattern: /\\$/,
    message: () => 'Cette barre « \\ » reste visible. Retirez-la.',
  },
  {
    pattern: /\[[^[\]\n]*\]\(\s*[«“”„‘’]\s*$/,
    message: () =>
      'Retirez les guillemets qui entourent l’adresse : [texte du lien](https://www.exemple.org/).',
  },
  {
    pattern: /(?<=\S )#{2,6} (?=\p{L})/u,
    message: () =>
      'Ces dièses restent visibles. Un intertitre commence une ligne : laissez une ligne vide avant lui.',
  },
  {
    // C++ is a language, and a formula multiplies.
    pattern: /(?<![\p{L}\d+])\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?![\p{L}\d+])/u,
    message: ([mark]) =>
      `« ${mark} » reste visible : le souligné est réservé aux liens. Écrivez **gras** ou *italique*.`,
    isAdvice: true,
  },
  {
    pattern:
      /(?<![\p{L}\d_*])(_{1,2}|\*)(?:\s(?=\p{L})[^_*=\n]*\p{L}\s?|(?=\p{L})[^_*=\n]*\p{L}\s)\1(?![\p{L}\d_*])(?![^=]*=)/u,
    message: ([mark, sign = '']) =>
      `« ${mark} » reste visible. Retirez l’espace à l’intérieur : ${sign}${mark.slice(sign.length, -sign.length).trim()}${sign}.`,
    isAdvice: true,
  },
  {
    pattern: /\[\?\p{L}[^\]\n]*\]/u,
    message: ([mark]) =>
      `« ${mark} », comme dans SPIP, reste visible. Retirez les crochets et « ? », ou écrivez [texte du lien](adresse).`,
  },
  {
    pattern: /!\[\[[^\]\n]*\]\]/,
    message: () => 'Cette image reste invisible. Écrivez ![Ce qu’elle montre](./image.jpg).',
  },
  {
    pattern: /(?<![`\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|aujourd)`(?=\p{L})/iu,
    message: () => '« ` » n’est pas une apostrophe. Remplacez ce signe par « ’ ».',
  },
];
