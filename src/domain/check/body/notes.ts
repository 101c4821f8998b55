import type { ParsedFile } from '../block/fields.ts';
import type { Fault } from '../fault.ts';
import { nodesOf } from './body.ts';

/**
 * Names the notes that no word calls, whose text is shown nowhere, and those that have no text.
 * @example checkNotes([a file with « [^2]: Une note » and no « [^2] »]) → [{ line: 9, message: 'Rien n’appelle cette note…' }]
 */
export function checkNotes(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) => {
    const nodes = nodesOf(file);
    const called = new Set(
      nodes.flatMap(({ node }) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
    );
    const defined = new Set<string>();
    return nodes.flatMap(({ node, line, column }) => {
      if (node.type !== 'footnoteDefinition') return [];
      if (defined.has(node.identifier)) return [{ file: file.path, line, column, message: TWICE }];
      defined.add(node.identifier);
      const name = `[^${node.label ?? node.identifier}]`;
      if (called.has(node.identifier)) {
        if (node.children.length > 0) return [];
        return [{ file: file.path, line, column, message: describeEmpty(name) }];
      }
      const message = `Rien n’appelle cette note : elle ne s’affiche pas. Écrivez ${name} après le mot qu’elle explique.`;
      return [{ file: file.path, line, column, message }];
    });
  });
}

function describeEmpty(name: string): string {
  return `Cette note est vide. Écrivez son texte après « ${name}: », ou retirez-la, ici et dans le texte.`;
}

const TWICE =
  'Deux notes portent ce nom : celle-ci ne s’affiche pas. Donnez-lui un autre numéro, ici et dans le texte.';
