const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/**
 * What a value leaves open at the end of its lines: a quotation mark, a list, a group.
 * @param text all that follows the key, on as many lines as there are before the next key
 * @example findOpening('[liban, "Maroc"') → { sign: '[', at: 0 } ; findOpening('"Liban"') → undefined
 */
export function findOpening(text: string): { sign: string; at: number } | undefined {
  const open: { sign: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const last = open.at(-1);
    if (last?.sign === '"' && sign === '\\') at += 1;
    else if (last !== undefined && sign === CLOSING[last.sign]) open.pop();
    else if (opensHere(text, at, last?.sign)) open.push({ sign, at });
  }
  return open.at(0);
}

/** Within quotation marks nothing opens; a mark opens only where a value begins. */
function opensHere(text: string, at: number, around: string | undefined): boolean {
  const sign = text.charAt(at);
  if (CLOSING[sign] === undefined || around === '"' || around === "'") return false;
  const before = text.slice(0, at).trimEnd();
  const isStart = before === '' || /[[{,:]$/.test(before);
  if (sign === '"' || sign === "'") return isStart;
  return (sign === '[' || sign === '{') && (around !== undefined || before === '');
}

/**
 * What to write where a value is left open.
 * @example describeOpening('[') → 'Fermez cette liste par « ] ».'
 */
export function describeOpening(sign: string): string {
  if (sign === '[') return 'Fermez cette liste par « ] ».';
  if (sign === '{') return 'Fermez ce groupe par « } ».';
  return `Fermez ce texte par le guillemet qui l’ouvre : ${sign}.`;
}
