import type { MdastNode } from 'satteri';
import { isRelative, resolveMediaPath } from '../../lib/media-path.ts';
import { attributeOf, definitionsOf, localReference, nodesOf } from './body.ts';
import type { ReadFile } from './fields.ts';
import { findNamedFiles } from './named-files.ts';
import type { Problem } from './problem.ts';

/**
 * Names every link among the words that leads to a content file that is not there, or to a file that
 * nothing publishes.
 * @example checkBodyLinks(files) → [{ line: 12, message: 'Ce lien mène à content/pays/libban.md, qui n’existe pas…' }]
 */
export function checkBodyLinks(files: readonly ReadFile[]): Problem[] {
  const targets = new Set([
    ...files.map(({ path }) => path),
    ...files.flatMap(findNamedFiles).flatMap(({ path, isPicture }) => (isPicture ? [] : [path])),
  ]);
  return files.flatMap((file) => {
    const nodes = nodesOf(file);
    const definitions = definitionsOf(nodes);
    return nodes.flatMap(({ node, ...place }) =>
      addressesIn(node, definitions).flatMap((url) => {
        const message = describeLink(url, { file, targets });
        return message === undefined ? [] : [{ file: file.path, ...place, message }];
      }),
    );
  });
}

function addressesIn(
  node: Readonly<MdastNode>,
  definitions: ReadonlyMap<string, string>,
): string[] {
  if (node.type === 'link') return [node.url];
  if (node.type === 'linkReference') return [definitions.get(node.identifier) ?? ''];
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(/<a\b[^>]*>/gi)].flatMap(
    ([tag]) => attributeOf(tag, 'href') ?? [],
  );
}

function describeLink(
  url: string,
  { file, targets }: { file: ReadFile; targets: ReadonlySet<string> },
): string | undefined {
  // What begins with « / » is an address of the site, which the checks of the built site follow.
  if (!isRelative(url)) return undefined;
  const [reference = ''] = localReference(url)?.split(/[?#]/) ?? [];
  if (/^www\./i.test(reference)) {
    return `Ce lien ne mène nulle part. Écrivez son adresse en entier : https://${url}.`;
  }
  if (file.kind === 'pages') {
    return `Dans une page de ce dossier, écrivez l’adresse depuis la racine du site, comme /contact/ et non « ${url} ».`;
  }
  const path = resolveMediaPath(reference, file.path);
  if (targets.has(path)) return undefined;
  return /\.mdx?$/.test(path)
    ? `Ce lien mène à ${path}, qui n’existe pas. Corrigez le nom ou créez la fiche.`
    : `Ce lien mène à ${path}, qu’aucune fiche ne publie. Ajoutez ce fichier sous « documents: », ou corrigez le lien.`;
}
