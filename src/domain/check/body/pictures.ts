import type { MdastNode } from 'satteri';
import { resolveMediaPath } from '../../../lib/media-path.ts';
import { describeAltProblem } from '../../entry/alt.ts';
import { attributeOf, definitionsOf, localReference, nodesOf } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { Position } from '../block/positions.ts';
import type { Fault } from '../fault.ts';

/** A picture among the words of a content file. */
interface BodyPicture extends Position {
  /** From the project's root; nothing for a picture of another host, which becomes a link. */
  path: string | undefined;
  /** The address as its editor wrote it. */
  written: string;
  alt: string;
  /** Raw HTML whose alternative is there and empty: the picture shows nothing of use. */
  isDecorative: boolean;
}

const ELSEWHERE =
  'Cette image est sur un autre site : la page n’en montre que le lien. Téléchargez-la, posez-la à côté de la fiche et écrivez ![Ce qu’elle montre](./image.jpg).';

/**
 * Names every picture in the Markdown that says nothing of what it shows.
 * @example checkBodyPictures(files) → [{ line: 12, message: 'Décrivez entre les crochets…' }]
 */
export function checkBodyPictures(files: readonly ParsedFile[]): Fault[] {
  return files.flatMap((file) =>
    findBodyPictures(file).flatMap((picture) => {
      const { line, column } = picture;
      const message = describeAlt(picture);
      if (message !== undefined) return [{ file: file.path, line, column, message }];
      if (!/^(?:https?:)?\/\//i.test(picture.written)) return [];
      return [{ file: file.path, line, column, message: ELSEWHERE, isAdvice: true }];
    }),
  );
}

/**
 * The pictures of the Markdown, in order.
 * @example findBodyPictures(file with « ![Un pont](./pont.jpg) » on line 12) → [{ alt: 'Un pont', line: 12, … }]
 */
export function findBodyPictures(file: Pick<ParsedFile, 'source' | 'path'>): BodyPicture[] {
  if (!file.source.includes('![') && !/<img/i.test(file.source)) return [];
  const nodes = nodesOf(file);
  const addresses = definitionsOf(nodes);
  return nodes.flatMap(({ node, ...place }) =>
    picturesIn(node, addresses).map(({ url, ...picture }) => {
      const reference = localReference(url);
      const path = reference === undefined ? undefined : resolveMediaPath(reference, file.path);
      return { ...place, ...picture, path, written: url };
    }),
  );
}

type PictureInText = Pick<BodyPicture, 'alt' | 'isDecorative'> & { url: string };

function picturesIn(
  node: Readonly<MdastNode>,
  addresses: ReadonlyMap<string, string>,
): PictureInText[] {
  if (node.type === 'image') {
    return [{ url: node.url, alt: node.alt ?? '', isDecorative: false }];
  }
  if (node.type === 'imageReference') {
    const url = addresses.get(node.identifier) ?? '';
    return [{ url, alt: node.alt ?? '', isDecorative: false }];
  }
  if (node.type !== 'html') return [];
  return [...node.value.matchAll(/<img\b[^>]*>/gi)].map(([tag]) => {
    const alt = attributeOf(tag, 'alt');
    return { url: attributeOf(tag, 'src') ?? '', alt: alt ?? '', isDecorative: alt === '' };
  });
}

function describeAlt({ alt, isDecorative, written }: BodyPicture): string | undefined {
  if (/^data:/i.test(written)) {
    return 'Cette image est collée dans le texte, qu’elle rend illisible. Enregistrez-la dans un fichier à côté de la fiche et écrivez ![Ce qu’elle montre](./image.jpg).';
  }
  if (/^(?:file:|[a-z]:[\\/])/i.test(written)) {
    return 'Cette image est sur votre ordinateur. Posez-la à côté de la fiche et écrivez ![Ce qu’elle montre](./image.jpg).';
  }
  if (/^(?!https?:)[a-z][a-z\d+.-]+:/i.test(written)) {
    return 'Cette image est restée dans votre messagerie ou votre navigateur. Enregistrez-la à côté de la fiche et écrivez ![Ce qu’elle montre](./image.jpg).';
  }
  if (written.trim() === '') {
    return 'Cette image n’a pas de fichier. Écrivez son nom entre les parenthèses : ![Un pont de pierre](./pont.jpg).';
  }
  const problem = describeAltProblem({ alt, isDecorative });
  if (problem?.startsWith('Décrivez') !== true) return problem;
  return 'Décrivez entre les crochets ce que montre l’image : ![Un pont de pierre](./pont.jpg). Si elle n’apprend rien, écrivez <img src="./pont.jpg" alt="">.';
}
