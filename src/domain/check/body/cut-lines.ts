/**
 * « [le texte] » at the end of a line, its address at the beginning of the next.
 * @example findBrokenLink(['Voir [le texte]', '(https://…)']) → { index: 0, offset: 5, message: 'Écrivez ce lien sur une ligne…' }
 */
export function findBrokenLink(lines: readonly string[]) {
  const index = lines.findIndex(
    (line, at) =>
      line.endsWith(']') && /^\((?:https?:|\.{0,2}\/|mailto:)/.test(lines[at + 1] ?? ''),
  );
  if (index < 0) return undefined;
  const offset = (lines[index] ?? '').lastIndexOf('[');
  return { index, message: 'Écrivez ce lien sur une ligne : [texte du lien](adresse).', offset };
}

/**
 * A word that a PDF had cut at the end of its line.
 * @example findCutWord(['La coopéra-', 'tion']) → { index: 0, offset: 3, message: 'Le mot « coopéra- tion » est coupé…' }
 */
export function findCutWord(lines: readonly string[]) {
  const index = lines.findIndex(
    (line, at) => /\p{Ll}{2}-$/u.test(line.slice(-3)) && /^\p{Ll}{2}/u.test(lines[at + 1] ?? ''),
  );
  if (index < 0) return undefined;
  const [start = ''] = /\p{L}+-$/u.exec((lines[index] ?? '').slice(-40)) ?? [];
  const [end = ''] = /^\p{L}{1,40}/u.exec(lines[index + 1] ?? '') ?? [];
  const message = `Le mot « ${start} ${end} » est coupé en fin de ligne. Écrivez-le d’un seul tenant, sur une ligne.`;
  const offset = (lines[index] ?? '').length - start.length;
  return { index, message, offset };
}
