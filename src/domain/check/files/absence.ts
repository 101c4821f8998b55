import { toId } from '../../../lib/text.ts';
import { nearest } from '../near.ts';

/**
 * What to say of a file that a content file names and that is not there.
 * @param from the content file
 * @param written the name as its editor wrote it
 * @param key the key that names it
 * @param paths all that lies in content/ and public/
 * @example describeAbsence({ path: 'content/pays/pont.jpg', written: './pont.jpg', from: 'content/pays/mali.md' }, paths) → 'le fichier … n’existe pas. Vouliez-vous dire « ./pont.png » ?'
 */
export function describeAbsence(
  {
    path,
    written,
    from,
    key,
  }: { path: string; written: string; from: string; key?: string | undefined },
  paths: readonly string[],
): string {
  if (/^https?:/i.test(written)) return describeAddress(written, key);
  if (toId(written) === 'a-venir') return 'écrivez a-venir, sans accent ni espace.';
  if (/^[a-z]:[\\/]|^file:|^\/?(?:Users|home)\/|^~\//i.test(written)) {
    return `ce chemin est celui de votre ordinateur. Posez le fichier à côté de la fiche et écrivez ./${nameIn(written)}.`;
  }
  const absence = `le fichier ${path} n’existe pas.`;
  const meant = findMeantFile(path, paths);
  if (meant === undefined) return `${absence} Déposez-le à cet endroit ou corrigez son nom.`;
  const name = nameIn(meant);
  if (name !== nameIn(path) && name.normalize('NFC') === nameIn(path).normalize('NFC')) {
    return `le nom de ce fichier écrit ses accents autrement. Renommez-le sans accents, et écrivez ici ./${plain(name)}.`;
  }
  if (folderOf(meant) === folderOf(from) && name === nameIn(path)) {
    return `${absence} Il est à côté de la fiche : écrivez ./${name}.`;
  }
  return folderOf(meant) === folderOf(path)
    ? `${absence} Vouliez-vous dire « ./${name} » ?`
    : `${absence} Il est ici : ${meant}. Posez-le à côté de la fiche, ou corrigez son chemin.`;
}

/** « https://www.youtube.com/watch?v=abc » is a page, where the whole resource is to be found. */
function describeAddress(written: string, key: string | undefined): string {
  return key === 'fichier' && !/\.[a-z\d]{3,4}$/i.test(nameIn(written))
    ? `« ${written} » est l’adresse d’une page, et non un fichier. Remplacez « fichier: » par « url: ».`
    : `« ${written} » est une adresse. Téléchargez ce fichier, posez-le à côté de la fiche et écrivez ./${nameIn(written)}.`;
}

/**
 * The file that an editor most likely meant by the path of one that is not there.
 * @param paths all that lies in content/ and public/
 * @example findMeantFile('content/pays/pont.jpg', ['content/pays/pont.png']) → 'content/pays/pont.png'
 */
export function findMeantFile(path: string, paths: readonly string[]): string | undefined {
  const folder = folderOf(path);
  const near = nearestFile(path, folder, paths);
  if (near !== undefined) return folder + near;
  return paths.find((other) => other.endsWith(`/${nameIn(path)}`));
}

function plain(name: string): string {
  return name.replace(
    /^(.*)\.([^.]*)$/,
    (_all, stem: string, end: string) => `${toId(stem)}.${end.toLowerCase()}`,
  );
}

function folderOf(path: string): string {
  return path.replace(/[^/]*$/, '');
}

/** A name of the same folder that differs by a few letters, its extension, its capitals. */
function nearestFile(path: string, folder: string, paths: readonly string[]): string | undefined {
  const beside = paths
    .filter((other) => other.startsWith(folder) && !other.slice(folder.length).includes('/'))
    .map((other) => other.slice(folder.length))
    .filter((name) => !/\.mdx?$/.test(name));
  const name = nameIn(path);
  const stem = (file: string) => toId(file.replace(/\.[^.]*$/, ''));
  return beside.find((file) => stem(file) === stem(name)) ?? nearest(name, beside);
}

function nameIn(path: string): string {
  return /([^\\/?#]*)[?#]?[^\\/]*$/.exec(path)?.[1] ?? path;
}
