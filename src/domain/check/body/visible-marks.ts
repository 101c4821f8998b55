import type { Fault } from '../fault.ts';
import { describeLeftOver, FALSE_TEXT, FALSE_TEXT_LEFT, LEFT_OVER } from '../left-overs.ts';

/** A mark that stays visible on the page, as it is found in the source, and what to write. */
export interface VisibleMark extends Pick<Fault, 'code' | 'isAdvice'> {
  pattern: RegExp;
  message: (match: RegExpExecArray) => string;
}

const always = (message: string) => () => message;

function describeSpace(mark: string): string {
  if (/\(\s*tel:/i.test(mark)) {
    return 'Ce lien reste visible. Écrivez le numéro sans espaces, comme tel:+33123456789.';
  }
  return /\s=\d*x\d*\)$/.test(mark)
    ? 'Cette image reste invisible. Retirez sa taille, « =…x… » : elle s’adapte à l’écran.'
    : 'L’adresse de ce lien contient une espace : il reste visible. Renommez le fichier sans espaces, ou corrigez l’adresse.';
}

/** The first that fits explains most: a place has one of them. */
export const VISIBLE_MARKS: readonly VisibleMark[] = [
  {
    pattern: /\[[^[\]\n]+\][ \u00A0]+\((?=https?:|\.{0,2}\/|www\.|mailto:|$)/,
    message: always('Retirez l’espace entre « ] » et « ( » : [texte du lien](adresse).'),
  },
  {
    pattern: /\[\^([^\]\n]+)\][ \u00A0]+:/,
    message: ([, note]) =>
      `Retirez l’espace avant « : » : « [^${String(note)}]: texte de la note ».`,
  },
  {
    pattern: /\[\^([^\]\n]+)\](?!:)/,
    message: ([, note]) =>
      `Cette note n’a pas de texte. Ajoutez en bas, sur une ligne à part, « [^${String(note)}]: texte de la note ».`,
  },
  {
    pattern: /\[[^[\]\n]*-\s?>/,
    message: always('Ce lien est écrit comme dans SPIP. Écrivez [texte du lien](adresse).'),
  },
  {
    pattern: /\{\{\{|\}\}\}/,
    message: always('Cet intertitre est écrit comme dans SPIP. Commencez la ligne par « ## ».'),
  },
  {
    pattern: /\{\{?(?=\S)|\}\}/,
    message: always(
      'Ces accolades, comme dans SPIP, restent visibles. Écrivez **gras** ou *italique*.',
    ),
  },
  {
    pattern: /\[\[/,
    message: always(
      'Ces doubles crochets restent visibles. Écrivez [texte du lien](adresse) ; pour une note, [^1] ici, et « [^1]: texte de la note » plus bas.',
    ),
  },
  {
    pattern: /<(?:doc|img|emb|document|image)\d+(?:\|[^>\n]*)?>/i,
    message: ([mark]) =>
      `« ${mark} », comme dans SPIP, reste visible. Posez le fichier à côté de la fiche ; pour une image, écrivez ![Ce qu’elle montre](./image.jpg).`,
  },
  {
    pattern:
      /\[\/?(?:gallery|caption|embed|video|audio|playlist|vc_\w+|et_pb_\w+)(?:\s[^\]\n]*)?\]/i,
    message: ([mark]) =>
      `« ${mark} », comme dans WordPress, reste visible. Retirez-le ; une image s’écrit ![Ce qu’elle montre](./image.jpg).`,
  },
  {
    pattern: /\[\/?(?:b|i|u|url|img|quote|center|color|size)(?:=[^\]\n]*)?\]/i,
    message: ([mark]) =>
      `« ${mark} » reste visible. Écrivez **gras**, *italique* ou [texte du lien](adresse).`,
  },
  {
    pattern: /\([^()\n]+\)\[(?=https?:|\/|www\.|\.{1,2}\/|$)/,
    message: always('Les signes sont inversés. Écrivez [texte du lien](adresse).'),
  },
  {
    pattern: /!?\[[^[\]\n]*\]\([^()\n]*\s[^()\n]*\)/,
    message: ([mark]) => describeSpace(mark),
  },
  {
    pattern: /!?\[[^[\]\n]*\]\((?:(?:mailto|tel): *)?$/,
    message: always(
      'Ce lien reste visible. Écrivez [texte du lien](adresse), sans espace dans l’adresse, et fermez la parenthèse.',
    ),
  },
  {
    pattern: /!?\[[^[\]\n]*\]\(/,
    message: always(
      'Ce lien n’est pas fermé : il reste visible. Écrivez [texte du lien](adresse).',
    ),
  },
  {
    pattern: /\[[^[\]\n]+\]\[[^[\]\n]*\]/,
    message: always(
      'Ce lien ne mène nulle part : il reste visible. Écrivez [texte du lien](adresse).',
    ),
  },
  {
    pattern: /^\]\((?=https?:|\.{0,2}\/)/,
    message: always('Ce lien en contient un autre : il reste visible. Gardez l’un des deux.'),
  },
  {
    pattern: /<!--/,
    message: always('Ce commentaire n’est pas fermé : il reste visible. Fermez-le par « --> ».'),
  },
  {
    pattern: /\*\*/,
    message: always(
      'Ces deux étoiles restent visibles. Fermez le gras, sans espace à l’intérieur, et laissez-en une après : « **mot** suite ».',
    ),
  },
  {
    pattern: /(?<![\w/:.@])__(?=\S)|(?<=\S)__(?![\w/])/,
    message: always('Ces deux tirets bas restent visibles. Écrivez **gras**.'),
  },
  {
    pattern: /(?<![\p{L}\d*])\*(?=\p{L})(?![^*]*\*)/u,
    message: always('Cette étoile reste visible. Fermez l’italique : *mot*.'),
  },
  {
    pattern: /~~/,
    message: always('Ces signes restent visibles. Fermez le texte barré : ~~mot~~.'),
  },
  {
    pattern: /<https?:\/\/[^>\s]*(?=\s|$)/,
    message: always('Cette adresse n’est pas fermée par « > ». Écrivez [texte du lien](adresse).'),
  },
  {
    pattern:
      /\bhttps?:\/{1,2}\s|\bhttps?\s?:\s\/\/|\b(?:htp|htps|ttps?|htpps|htttps?|hhttps?):\/\//i,
    message: always(
      'Cette adresse est mal écrite. Écrivez [texte du lien](https://…), sans espace.',
    ),
  },
  {
    pattern: /(?<!<)<<\s?(?=\p{L})|(?<=[\p{L}.!?])\s?>>/u,
    message: always('Ces signes restent visibles. Citez entre guillemets : « … ».'),
  },
  {
    pattern: LEFT_OVER,
    message: ([mark]) => describeLeftOver(mark),
  },
  {
    pattern: FALSE_TEXT,
    message: always(FALSE_TEXT_LEFT),
  },
  {
    pattern: /\\u[0-9a-f]{4}/i,
    message: always('« \\u… » reste visible. Tapez la lettre elle-même.'),
  },
];
