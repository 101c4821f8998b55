/** A line of a paragraph that another way of writing reads otherwise, and what to write. */
interface ForeignLine {
  pattern: RegExp;
  describe: (line: string) => string;
  /** Somebody may have meant it: old texts speak of such signs, and keep them on import. */
  isAdvice?: true;
}

/** Lines as SPIP, Wikipedia, plain tables and programs that copy Markdown write them; a paragraph has one of them. */
export const FOREIGN_LINES: readonly ForeignLine[] = [
  {
    pattern: /^(?=#*\\#)(?:\\?#){2,6}\s+\p{L}/u,
    describe: describeBarredHeading,
  },
  {
    pattern: /\\\*\\\*[^*\\\n]+\\\*\\\*|\\\[[^[\]\\\n]+\\\]\\?\((?=https?:|\/|\.)/,
    describe: () => 'Ces signes restent visibles. Retirez la barre « \\ » devant chacun d’eux.',
    isAdvice: true,
  },
  {
    pattern: /^-#{1,6}\s+\S/,
    describe: () =>
      'Cette liste est écrite comme dans SPIP. Commencez chaque élément par son numéro : « 1. … ».',
  },
  {
    pattern: /^-\*{1,6}\s+\S/,
    describe: () =>
      'Cette liste est écrite comme dans SPIP. Commencez chaque élément par « - … », et par deux espaces de plus au second niveau.',
  },
  {
    pattern: /^_ [^_]+$/,
    describe: () =>
      'Ce « _ », comme dans SPIP, reste visible. Retirez-le ; pour aller à la ligne, laissez une ligne vide.',
  },
  {
    pattern: /^\+(?:[-=]+\+)+$/,
    describe: () =>
      'Ce tableau reste du texte. Écrivez « | Nom | Ville | », et « | --- | --- | » sous sa première ligne.',
  },
  {
    // Below a paragraph it would make a heading of it.
    pattern: /^={3,}$/,
    describe: (line) =>
      `Ces signes « ${line.slice(0, 7)} » restent visibles. Retirez cette ligne ; un intertitre commence par « ## ».`,
  },
  {
    pattern: /^={2,6}\s*[^=\s].*={2,}$|^'''/,
    describe: () =>
      'Ceci est écrit comme dans Wikipédia. Un intertitre s’écrit « ## Titre », du gras **mot**.',
  },
];

/** « \## Titre », as programs copy Markdown. */
function describeBarredHeading(line: string): string {
  const shown = line.replace(/^[\\#]+/, (marks) => marks.replaceAll('\\', ''));
  return `Retirez la barre « \\ » devant les dièses : « ${shown} ».`;
}
