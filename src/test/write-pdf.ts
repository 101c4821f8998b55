/**
 * A PDF of one page, written by hand.
 * @param file what is drawn on the page, what else its trailer says, and the letters that its codes from
 * 0x21 on stand for, where they are not those of ASCII (PDF 1.7 §9.10.3)
 * @example writePdf({ content: 'BT /F1 12 Tf 20 100 Td (Bonjour) Tj ET' })
 */
export function writePdf({
  content = '',
  trailer = '',
  letters = [],
}: {
  content?: string;
  trailer?: string;
  letters?: readonly string[];
}): Uint8Array {
  const map = writeUnicodeMap(letters);
  const toUnicode = letters.length === 0 ? '' : ' /ToUnicode 5 0 R';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica${toUnicode} >> >> >> >>`,
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    `<< /Length ${String(map.length)} >>\nstream\n${map}\nendstream`,
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size 6 /Root 1 0 R ${trailer} >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return new TextEncoder().encode(body + table + end);
}

/** By what a reader knows the letters that codes draw. */
function writeUnicodeMap(letters: readonly string[]): string {
  const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0');
  const rows = letters.map(
    (letter, index) => `<${hex(0x21 + index, 2)}> <${hex(letter.codePointAt(0) ?? 0, 4)}>`,
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `${String(rows.length)} beginbfchar ${rows.join(' ')} endbfchar`,
    'endcmap end end',
  ].join('\n');
}
