import path from 'node:path';

const CLOSED =
  'vos droits ne le permettent pas. Demandez-les à qui gère cet ordinateur, puis relancez la commande.';

/** What each refusal of the system means to an editor, who can do something about it. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: CLOSED,
  EPERM: CLOSED,
  EROFS:
    'ce disque est en lecture seule. Travaillez dans une copie du projet où vous pouvez écrire.',
  ENOSPC: 'le disque est plein. Libérez de la place, puis relancez la commande.',
  EDQUOT: 'votre espace sur ce disque est plein. Libérez de la place, puis relancez la commande.',
  EEXIST: 'un fichier porte déjà ce nom. Renommez-le ou retirez-le, puis relancez la commande.',
  ENOTDIR:
    'un fichier tient la place d’un dossier. Renommez-le ou retirez-le, puis relancez la commande.',
  EISDIR: 'un dossier porte ce nom. Renommez-le ou retirez-le, puis relancez la commande.',
  ENAMETOOLONG: 'ce nom est trop long. Raccourcissez-le, puis relancez la commande.',
};

/**
 * What the system has refused, in French; nothing of an error that is a fault of the program.
 * @example describeSystemError(an EACCES of fs.open, '/chemin/du/projet') → '« content/pays/islande.md » ne peut être ni lu ni écrit : vos droits ne le permettent pas. …'
 */
export function describeSystemError(error: unknown, root: string): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
  const meaning = MEANINGS[String(error.code)];
  if (meaning === undefined) return undefined;
  const place = 'dest' in error ? String(error.dest) : String(error.path);
  const name = path.relative(root, place).replaceAll(path.sep, '/');
  return `« ${name.startsWith('..') ? place : name} » ne peut pas être lu ou écrit : ${meaning}`;
}
