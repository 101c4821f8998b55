const MAX_ALT_LENGTH = 250;
const MEANINGLESS_ALT =
  /^(?:(?:image|photo|photographie|illustration|visuel|logo|affiche|capture|img|dsc|une|vignette)(?:[ _-]*(?:n°)?\d+)?|image ?\/ ?illustration|image par d[ée]faut|jpe?g|png|sans titre|description)[ .]*$/i;
const FILE_NAME = /\.(jpe?g|png|webp|avif|gif|svg)$/i;

/**
 * What is wrong with an alternative text, in French, or nothing.
 * @example describeAltProblem('image', false) → 'Décrivez ce que montre l’image…'
 */
export function describeAltProblem(alt: string, decorative: boolean): string | undefined {
  const words = alt.trim();
  if (decorative)
    return words === ''
      ? undefined
      : 'Une image décorative n’a pas d’« alt » : retirez l’un des deux.';
  if (words === '' || MEANINGLESS_ALT.test(words) || FILE_NAME.test(words)) {
    return 'Décrivez ce que montre l’image en une phrase, ou écrivez « decorative: true » si elle n’apprend rien.';
  }
  if (words.length > MAX_ALT_LENGTH) {
    return `Raccourcissez la description : ${String(words.length)} caractères, ${String(MAX_ALT_LENGTH)} au plus.`;
  }
  return undefined;
}
