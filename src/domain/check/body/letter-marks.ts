import type { VisibleMark } from './visible-marks.ts';

const LETTER =
  'vient d’un message, et non de votre texte. Retirez ce qui l’entourait : expéditeur, date, signature.';

function advise(pattern: RegExp): VisibleMark {
  return { pattern, message: ([mark]) => `« ${mark} » ${LETTER}`, isAdvice: true };
}

/** What programs of mail and of messages, word processors and spreadsheets write of themselves in what is copied from them. */
export const LETTER_MARKS: readonly VisibleMark[] = [
  advise(/^\[\d{1,2}:\d{2}(?::\d{2})?,? \d{1,2}\/\d{1,2}\/\d{2,4}\] [^:\n]{1,40}:/),
  advise(/^\[\d{1,2}\/\d{1,2}\/\d{2,4},? (?:à )?\d{1,2}:\d{2}(?::\d{2})?\] [^:\n]{1,40}:/),
  advise(/^\d{1,2}\/\d{1,2}\/\d{2,4},? (?:à )?\d{1,2}:\d{2} - [^\s:][^:\n]{0,39}(?<!\s):(?=\s)/),
  advise(/^-{2,} ?(?:message (?:d[’']origine|transféré)|original message|forwarded message)/i),
  advise(/^(?:Envoyé(?: le)?|Sent) ?: .*\d{1,2}[:h]\d{2}/),
  advise(/^Objet ?: (?:RE|TR|FW|FWD) ?:/i),
  advise(/^(?:Le|On) .{5,80}\d{1,2}[:h]\d{2}.{0,80} (?:a écrit|wrote) ?:$/),
  advise(
    /^(?:Envoyé (?:de|depuis|à partir de) (?:mon|ma|Outlook|Yahoo|Courrier)|Sent from (?:my|Outlook|Mail)|Obtenir Outlook pour|Get Outlook for)\b.*/i,
  ),
  {
    pattern:
      /Erreur ?! (?:Signet non défini|Source du renvoi introuvable|Référence de lien hypertexte non valide)|Error! (?:Bookmark not defined|Reference source not found)/i,
    message: ([mark]) =>
      `« ${mark} » : votre traitement de texte a perdu ce renvoi. Écrivez ce qu’il disait, ou retirez-le.`,
  },
  {
    pattern: /#(?:REF|VALEUR|VALUE|DIV\/0|NOMBRE|NUM)!|#(?:NOM|NAME)\?|#N\/A\b/,
    message: ([mark]) => `« ${mark} » est une erreur de tableur. Écrivez la valeur elle-même.`,
  },
  {
    pattern: /\[cid:[^\]\n]+\]|[[<]image ?:? ?[\w-]*\d*\.(?:png|jpe?g|gif)[\]>]/i,
    message: ([mark]) =>
      `« ${mark} » : l’image est restée dans votre messagerie. Posez-la à côté de la fiche et écrivez ![Ce qu’elle montre](./image.jpg), ou retirez ces mots.`,
  },
  {
    pattern: /\S ?(?:\.{6,}|…{3,}) ?\d{1,3}$/,
    message: () =>
      'Cette ligne vient du sommaire d’un document : celui de la page se fait seul. Retirez-le.',
    isAdvice: true,
  },
];
