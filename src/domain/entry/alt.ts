import { foldLetters } from '../../lib/text.ts';

const MAX_ALT_LENGTH = 250;
/** What cameras, telephones and word processors call pictures, folded; alone, these words describe none. */
const NAMES_OF_PICTURES = new Set(
  'image img photo photographie illustration visuel logo affiche vignette capture d ecran screenshot screen shot whatsapp dsc dscn dscf pxl mvimg scan numerisation jpeg jpg png une n no par defaut sans titre untitled unnamed at a'.split(
    ' ',
  ),
);
/** Alone; « Photo sans description », as an import from the old site writes, is true. */
const NO_WORD_OF_IT = /^description[ .]*$/i;
const FILE_NAME = /\.(jpe?g|png|webp|avif|gif|svg)$/i;

/**
 * What is wrong with an alternative text, in French, or nothing.
 * @example describeAltProblem({ alt: 'image', isDecorative: false }) → 'Décrivez ce que montre l’image…'
 */
export function describeAltProblem({
  alt,
  isDecorative,
}: {
  alt: string;
  isDecorative: boolean;
}): string | undefined {
  const words = alt.trim();
  if (isDecorative) {
    return words === ''
      ? undefined
      : 'Une image décorative n’a pas d’« alt » : retirez l’un des deux.';
  }
  if (describesNothing(words)) {
    return 'Décrivez ce que montre l’image en une phrase, ou écrivez « decorative: true » si elle n’apprend rien.';
  }
  if (words.length > MAX_ALT_LENGTH) {
    return `Raccourcissez la description : ${String(words.length)} caractères, ${String(MAX_ALT_LENGTH)} au plus.`;
  }
  return undefined;
}

/**
 * Whether an alternative text holds no word of what is seen: names of files, of programs, figures.
 * @example describesNothing('WhatsApp Image 2026-11-24 at 10.00.00') → true ; describesNothing('Un pont') → false
 */
export function describesNothing(alt: string): boolean {
  const words = foldLetters(alt).match(/\p{L}+/gu) ?? [];
  return (
    words.every((word) => NAMES_OF_PICTURES.has(word)) ||
    NO_WORD_OF_IT.test(alt) ||
    FILE_NAME.test(alt)
  );
}
