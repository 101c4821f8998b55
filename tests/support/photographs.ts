import { stringify } from 'yaml';
import { writePdf } from '../../src/test/write-pdf.ts';
import { drawPhotograph } from './pixels.ts';
import type { ProjectCopy } from './project-copy.ts';

/** Twenty photographs in an album, one at the head of an article and one in its text. */
export const PHOTO_COUNT = 20;

const ALBUM = '2026-02-10-vingt-photographies';
const EVENT = '2026-01-20-visite-du-port';
const HEAD = {
  chapo: 'Une phrase dit ce qui se passe, une autre où et pour qui : on pourrait ne lire que cela.',
  contact: 'Pôle pays',
};

/** What makes a reader of PDF ask for a password. */
const LOCK = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -44 >>`;

/**
 * Photographs as cameras write them, too heavy to be kept in the repository, and a locked document.
 * @example await writePhotographs(copy) // content/ressources/2026/ of the copy has an album of photographs
 */
export async function writePhotographs(copy: ProjectCopy): Promise<void> {
  writeAlbum(copy);
  writeArticle(copy);
  writeLocked(copy);
  for (let number = 1; number <= PHOTO_COUNT; number += 1) {
    // The second was taken upright.
    const bytes = await drawPhotograph(number, number === 2);
    copy.write(`ressources/2026/${photoName(number)}`, bytes);
  }
  copy.write('articles/2026/tete.jpg', await drawPhotograph(30));
  copy.write('articles/2026/texte.jpg', await drawPhotograph(31));
}

function photoName(number: number): string {
  return `${ALBUM}-${String(number)}.jpg`;
}

function writeAlbum(copy: ProjectCopy): void {
  const photos = Array.from({ length: PHOTO_COUNT }, (_, index) => ({
    fichier: `./${photoName(index + 1)}`,
    alt: `Vue numéro ${String(index + 1)} du port`,
    credit: 'Ville de Port-Clair',
  }));
  writeEntry(copy, `ressources/2026/${ALBUM}`, {
    titre: 'Vingt vues du port de Port-Clair',
    type: 'photo',
    photos,
    evenements: [`agenda/2026/${EVENT}`],
    date: '2026-02-10',
  });
  writeEntry(copy, `agenda/2026/${EVENT}`, {
    titre: 'Visite du port de Port-Clair',
    date: '2026-01-05',
    jour: '2026-01-20',
  });
}

function writeArticle(copy: ProjectCopy): void {
  const fields = {
    titre: 'Deux vues du port de Port-Clair',
    rubrique: 'cuf',
    date: '2026-02-11',
    image: {
      fichier: './tete.jpg',
      alt: 'Une vue du port, le matin',
      credit: 'Ville de Port-Clair',
    },
  };
  const text = 'Du texte.\n\n![Une grue du port, le soir](./texte.jpg "La grue.")';
  writeEntry(copy, 'articles/2026/2026-02-11-deux-photographies', fields, text);
}

function writeLocked(copy: ProjectCopy): void {
  writeEntry(copy, 'ressources/2026/2026-02-12-un-document-sous-cle', {
    titre: 'Un document sous clé',
    type: 'texte',
    fichier: './cle.pdf',
    date: '2026-02-12',
  });
  copy.write('ressources/2026/cle.pdf', writePdf({ trailer: LOCK }));
}

function writeEntry(copy: ProjectCopy, id: string, fields: object, text = 'Du texte.'): void {
  copy.write(`${id}.md`, `---\n${stringify({ ...fields, ...HEAD })}---\n\n${text}\n`);
}
