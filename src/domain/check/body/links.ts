import { PUBLISHED_FORMATS } from '../../../files/file-kinds.ts';
import { formatOf, isRelative, resolveMediaPath } from '../../../lib/media-path.ts';
import { isPictureFile } from '../../../lib/media-types.ts';
import { describeAddress } from '../addresses.ts';
import { localReference } from './body.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { CheckContext, SiteAddresses } from '../context.ts';
import type { Fault, Finding } from '../fault.ts';
import { findNamedFiles } from '../files/named-files.ts';
import { nearest } from '../near.ts';
import { listAnchors, type Anchors } from './anchors.ts';
import { describeTarget } from './link-targets.ts';
import { findNamesake } from './near-pages.ts';
import { textLinks } from './text-links.ts';

type Context = Pick<CheckContext, 'addresses' | 'paths' | 'reported'>;

interface Known extends Context {
  file: ParsedFile;
  /** Paths of content files, and of the documents that one of them publishes. */
  targets: ReadonlySet<string>;
  anchors: Anchors;
}

/**
 * Names every link among the words that leads nowhere, or to what readers do not see, and that says
 * nothing of where it leads.
 * @example checkBodyLinks(files, context) → [{ line: 12, message: '/pays/nope/ n’existe pas. Vouliez-vous dire /pays/niger/ ?' }]
 */
export function checkBodyLinks(files: readonly ParsedFile[], context: Context): Fault[] {
  const targets = new Set([
    ...files.map(({ path }) => path),
    ...files.flatMap(findNamedFiles).flatMap(({ path, isPicture }) => (isPicture ? [] : [path])),
  ]);
  const anchors = listAnchors(files);
  return files.flatMap((file) =>
    textLinks(file).flatMap(({ line, column, addresses, words }) => {
      const [answer] = [
        ...addresses.map((url) => describeLink(url, { ...context, file, targets, anchors })),
        words,
      ].filter((one) => one !== undefined);
      return answer === undefined ? [] : [{ file: file.path, line, column, ...answer }];
    }),
  );
}

function describeLink(url: string, known: Known): Finding | undefined {
  if (url.trim() === '')
    return { message: 'Ce lien n’a pas d’adresse. Écrivez-la entre les parenthèses.' };
  const { file } = known;
  const wrong = describeAddress(url);
  if (wrong !== undefined) return wrong;
  if (!isRelative(url)) return describeTarget(url, known);
  const [reference = ''] = localReference(url)?.split(/[?#]/) ?? [];
  if (/^(?:www\.|[\w-]+\.(?:fr|com|org|eu|net|int|gouv\.fr)(?:\/|$))/i.test(reference)) {
    return {
      message: `Ce lien ne mène nulle part. Écrivez son adresse en entier : https://${url}.`,
    };
  }
  if (file.kind === 'pages') return describeInPage(url);
  const path = resolveMediaPath(reference, file.path);
  if (known.targets.has(path)) return describeTarget(url, known);
  return describeAbsence({ path, reference }, known);
}

function describeInPage(url: string): Finding {
  return {
    message: `Dans une page de ce dossier, écrivez l’adresse depuis la racine du site, comme /contact/ et non « ${url} ».`,
  };
}

/** The file of the term that bears the name by which this one was known. */
function renamedFile(path: string, { addressOf, pages }: SiteAddresses): string | undefined {
  const address = addressOf(path);
  return address === undefined ? undefined : findNamesake(address, pages)?.page.file;
}

function describeMissing(path: string, near: string | undefined, otherwise: string): Finding {
  const remedy = near === undefined ? otherwise : `Vouliez-vous dire ${near} ?`;
  return { message: `Ce lien mène à ${path}, qui n’existe pas. ${remedy}` };
}

function describeAbsence(
  { path, reference }: { path: string; reference: string },
  { targets, paths, reported, addresses }: Known,
): Finding | undefined {
  if (reported.includes(path)) return undefined;
  if (/\.mdx?$/.test(path)) {
    const near = renamedFile(path, addresses) ?? nearest(path, targets);
    return describeMissing(path, near, 'Corrigez le nom ou créez la fiche.');
  }
  if (targets.has(`${path}.md`)) {
    return { message: `Il manque « .md » à ce lien : écrivez ${reference}.md.` };
  }
  if (!paths.includes(path) && paths.length > 0) {
    const others = paths.filter((other) => !/\.mdx?$/.test(other));
    return describeMissing(path, nearest(path, others), 'Corrigez le lien.');
  }
  if (isPictureFile(path)) {
    return {
      message: `Ce lien mène à une image. Pour la montrer ici, écrivez ![Ce qu’elle montre](${reference}).`,
    };
  }
  if (!PUBLISHED_FORMATS.includes(formatOf(path))) {
    return {
      message: `Ce lien mène à ${path}, qui ne peut pas être publié. Enregistrez ce fichier en PDF et nommez-le sous « documents: », ou retirez le lien.`,
    };
  }
  return {
    message: `Ce lien mène à ${path} : ce fichier n’est cité dans aucune fiche. Ajoutez-le sous « documents: », ou corrigez le lien.`,
    dependsOn: ['documents', 'fichier', 'transcription'],
  };
}
