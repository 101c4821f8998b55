import path from 'node:path';

/** What the disk of whoever runs a command may refuse, and what to do about it. */
const ADVICE: Readonly<Record<string, string>> = {
  EACCES: 'accès refusé. Demandez le droit d’y lire et d’y écrire, puis relancez la commande.',
  EPERM: 'accès refusé. Demandez le droit d’y lire et d’y écrire, puis relancez la commande.',
  EROFS: 'ce disque ne peut pas être modifié. Travaillez dans une copie du projet sur un autre.',
  ENOSPC: 'le disque est plein. Libérez de la place, puis relancez la commande.',
  EDQUOT: 'le disque est plein. Libérez de la place, puis relancez la commande.',
};

/**
 * Says in French what the disk has refused; nothing for an error of another kind.
 * @example describeSystemError(error) → 'content/pays/liban.md : accès refusé. Demandez le droit …'
 */
export function describeSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const advice = ADVICE[String(error.code)];
  if (advice === undefined) return undefined;
  const place = 'path' in error && typeof error.path === 'string' ? error.path : '.';
  const near = path.relative('', place);
  return `${near.startsWith('..') ? place : near || 'Ce dossier'} : ${advice}`;
}
