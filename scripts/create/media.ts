import { statSync } from 'node:fs';
import path from 'node:path';
import type { DraftFault } from './draft.ts';
import { findDropped } from './dropped-file.ts';
import type { Answers } from './options.ts';
import type { Values } from './values.ts';

/** A file to put beside the new one. */
export interface Copy {
  from: string;
  to: string;
}

/** The new file that the others are put beside. */
interface Place {
  folder: string;
  name: string;
}

/** Keys that name a file, or say something else: an address, « a-venir ». */
const FILE_KEYS = ['fichier', 'transcription', 'alternative'];
const NO_FILE = /^(?:https?:|a-venir$)/i;

/**
 * The files that an editor has named, renamed after the new file and put beside it.
 * @example placeMedia({ fichier: '/tmp/Relevé.pdf' }, { answers, folder, name }) → { values: { fichier: './2026-….pdf' }, copies: [{ from, to }], faults: [] }
 */
export function placeMedia(
  values: Values,
  { answers, ...place }: Place & { answers: Answers },
): { values: Values; copies: Copy[]; faults: DraftFault[] } {
  const placed = { ...values };
  const copies: Copy[] = [];
  const faults: DraftFault[] = [];
  const put = (words: string, key: string): string => {
    const from = findDropped(words);
    const message = describeNoFile(from);
    if (message !== undefined) faults.push({ key, message });
    const to = nameCopy({ from, key }, { place, copies });
    if (!copies.some((copy) => copy.to === to)) copies.push({ from, to });
    return `./${path.posix.basename(to)}`;
  };
  for (const key of FILE_KEYS) {
    const words = values[key];
    if (typeof words === 'string' && !NO_FILE.test(words)) placed[key] = put(words, key);
  }
  const { image, type } = values;
  const isAlbum = type === 'photo';
  faults.push(...findPictureFaults(answers, { isAlbum }));
  if (typeof image !== 'string') return { values: placed, copies, faults };
  const picture = { fichier: put(image, 'image'), ...describePicture(answers) };
  if (isAlbum) {
    placed.photos = [picture];
    delete placed.image;
  } else placed.image = picture;
  return { values: placed, copies, faults };
}

/** Two files of one form would bear one name: the picture of a page comes second. */
function nameCopy(
  { from, key }: { from: string; key: string },
  { place: { folder, name }, copies }: { place: Place; copies: readonly Copy[] },
): string {
  const nameWith = (end: string) => `${folder}/${name}${end}${path.extname(from).toLowerCase()}`;
  const isTaken = copies.some((copy) => copy.to === nameWith('') && copy.from !== from);
  return nameWith(isTaken ? `-${key}` : '');
}

/**
 * Why a file cannot be put beside another, in French.
 * @example describeNoFile('absente.png') → 'Le fichier « absente.png » n’existe pas. Vérifiez son chemin.'
 */
export function describeNoFile(from: string): string | undefined {
  const status = statSync(from, { throwIfNoEntry: false });
  if (status === undefined) return `Le fichier « ${from} » n’existe pas. Vérifiez son chemin.`;
  return status.isFile()
    ? undefined
    : `« ${from} » n’est pas un fichier. Nommez le fichier lui-même.`;
}

function describePicture(answers: Answers): Values {
  const { alt, credit, decorative } = readPicture(answers);
  return {
    ...(alt === '' ? {} : { alt }),
    ...(credit === '' ? {} : { credit }),
    ...(decorative ? { decorative } : {}),
  };
}

function readPicture(answers: Answers) {
  const [alt = ''] = answers.get('alt') ?? [];
  const [credit = ''] = answers.get('credit') ?? [];
  // Nobody but its editor knows that a picture shows nothing of use.
  const [words = 'non'] = answers.get('decorative') ?? [];
  const decorative = !/^(?:non|no|false)$/i.test(words);
  return { alt: alt.trim(), credit: credit.trim(), decorative };
}

function findPictureFaults(answers: Answers, { isAlbum }: { isAlbum: boolean }): DraftFault[] {
  if (!answers.has('image')) return findPictureLack(answers, { isAlbum });
  const { alt, decorative } = readPicture(answers);
  if (alt === '' && (isAlbum || !decorative)) {
    const otherwise = isAlbum ? '' : ', ou --decorative si elle n’apprend rien';
    const message = `Décrivez l’image : --alt "Deux élues signent un accord"${otherwise}.`;
    return [{ key: 'alt', message }];
  }
  if (alt === '' || !decorative) return [];
  const message =
    'Une image décorative n’a pas de description : gardez « --alt », ou « --decorative ».';
  return [{ key: 'alt', message }];
}

function findPictureLack(answers: Answers, { isAlbum }: { isAlbum: boolean }): DraftFault[] {
  const album = 'Un album a au moins une image : écrivez --image, suivi de son fichier.';
  const messages = ['alt', 'credit', 'decorative']
    .filter((option) => answers.has(option))
    .map(
      (option) =>
        `« --${option} » va avec une image : écrivez aussi --image, suivi de son fichier.`,
    );
  return (isAlbum ? [album] : messages).map((message) => ({ key: 'image', message }));
}
