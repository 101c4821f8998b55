import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Values } from './values.ts';

/** Days, names of files of terms, numbers of one word: what editors write without quotes. */
const BARE = /^(?!(?:true|false|null|yes|no|on|off|oui|non)$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A content file: its block, in which texts and hours are quoted, and its text.
 * @example renderFile({ titre: 'Eau', pays: ['liban'] }, 'Un texte.') → '---\ntitre: "Eau"\npays: [ liban ]\n---\n\nUn texte.\n'
 */
export function renderFile(values: Values, text: string): string {
  const document = new Document(values);
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string' || BARE.test(node.value)) return;
      node.type = Scalar.QUOTE_DOUBLE;
    },
    Seq: (_key, node) => {
      node.flow = node.items.every((item) => isScalar(item));
    },
    Map: (key, node) => {
      node.flow = key !== null;
    },
  });
  const block = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${block}---\n\n${text.trim()}\n`;
}
