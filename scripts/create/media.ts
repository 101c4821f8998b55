import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Answers } from './options.ts';
import type { Values } from './values.ts';

/** A file to put beside the new one. */
export interface Copy {
  from: string;
  to: string;
}

/**
 * The files that an editor has named, renamed after the new file and put beside it.
 * @example placeMedia({ fichier: '/tmp/Relevé.pdf' }, { answers, folder, name }) → { values: { fichier: './2026-….pdf' }, copies: [{ from, to }], problems: [] }
 */
export function placeMedia(
  values: Values,
  { answers, folder, name }: { answers: Answers; folder: string; name: string },
): { values: Values; copies: Copy[]; problems: string[] } {
  const copies: Copy[] = [];
  const problems: string[] = [];
  const place = (from: string): string => {
    const file = `${name}${path.extname(from).toLowerCase()}`;
    if (existsSync(from)) copies.push({ from, to: `${folder}/${file}` });
    else problems.push(`Le fichier « ${from} » n’existe pas. Vérifiez son chemin.`);
    return `./${file}`;
  };
  const [alt = ''] = answers.get('alt') ?? [];
  const [credit] = answers.get('credit') ?? [];
  const describe = (from: string) => ({
    fichier: place(from),
    ...(alt === '' ? { decorative: true } : { alt }),
    ...(credit === undefined ? {} : { credit }),
  });
  const placed = { ...values };
  if (typeof values.fichier === 'string') placed.fichier = place(values.fichier);
  if (typeof values.image === 'string' && values.type === 'photo') {
    placed.photos = [{ fichier: place(values.image), alt, credit: credit ?? '' }];
    delete placed.image;
  } else if (typeof values.image === 'string') placed.image = describe(values.image);
  return { values: placed, copies, problems };
}
