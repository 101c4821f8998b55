import { readPdf } from './pdf.ts';

/**
 * Prints what becomes of a PDF whose table of contents is five thousand levels deep. In a process of its
 * own: what pdf.js throws there reaches nobody, and a test runner would take it for a failure of the test.
 */
const LEVELS = 5000;

const objects = [
  '<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
  '<< /First 5 0 R /Last 5 0 R >>',
  ...Array.from(
    { length: LEVELS },
    (_, level) =>
      `<< /Title (x) /First ${String(level + 6)} 0 R /Parent ${String(level + 4)} 0 R >>`,
  ),
];

let source = '%PDF-1.4\n';
const offsets = objects.map((object, index) => {
  const offset = source.length;
  source += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
  return offset;
});
const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
const size = String(objects.length + 1);
source += `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(source.length)}\n%%EOF`;

const { state } = await readPdf(Buffer.from(source, 'latin1'));
console.log(state, process.listenerCount('unhandledRejection'));
