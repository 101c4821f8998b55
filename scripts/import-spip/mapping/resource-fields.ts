import { describesNothing } from '../../../src/domain/entry/alt.ts';
import type { Article } from './article-records.ts';
import type { KindFields } from './entry.ts';
import { documentsOf, type FieldSetting } from './entry-fields.ts';
import { isPicture } from './media.ts';
import { plainCaption } from './plain.ts';
import type { ScheduledChange } from './plan.ts';
import type { UsedFile } from './reading-context.ts';
import type { Document } from './records.ts';
import { authorsOf } from './remarks.ts';

/** What stands where a photo has no words of its own. */
export const NO_DESCRIPTION = 'Photo sans description';
export const NO_CREDIT = 'Crédit non précisé';

/** What the keys of an entry are made from. */
export interface FieldSources {
  article: Article;
  setting: FieldSetting;
  used: readonly UsedFile[];
}

/** What a resource of each type is made of. */
function findMain(documents: readonly Document[], type: string | undefined): Document | undefined {
  const kinds: Readonly<Record<string, (document: Document) => boolean>> = {
    texte: ({ media, extension }) =>
      media === 'file' && extension !== 'html' && extension !== 'csv',
    son: ({ media }) => media === 'audio',
    video: ({ media, extension, isRemote }) =>
      media === 'video' || (isRemote && extension === 'html'),
  };
  const isMain = kinds[type ?? ''];
  return documents.find((document) => document.status === 'publie' && isMain?.(document) === true);
}

/**
 * Whether an article of a section of resources has what its type asks for.
 * @example isUsableResource([], { type: 'texte', isMissing, transcriptDueOn: undefined, pictures: [] }) → false
 */
export function isUsableResource(
  documents: readonly Document[],
  {
    type,
    isMissing,
    transcriptDueOn,
    pictures,
  }: {
    type: string | undefined;
    isMissing: (file: string) => boolean;
    transcriptDueOn: string | undefined;
    /** Where its picture may be: a film is shown by one. */
    pictures: readonly string[];
  },
): boolean {
  const present = documents.filter(({ file, isRemote }) => isRemote || !isMissing(file));
  if (type === 'photo') return present.some(isAlbumPicture);
  if (type !== 'texte' && transcriptDueOn === undefined) return false;
  if (type === 'video' && pictures.every(isMissing)) return false;
  return findMain(present, type) !== undefined;
}

function isAlbumPicture(document: Document): boolean {
  return (
    isPicture(document) &&
    document.status === 'publie' &&
    document.mode !== 'logoon' &&
    document.mode !== 'logooff'
  );
}

/**
 * The keys that a resource has of its own: its file, its pictures, who made it.
 * @example resourceFields(planned, around)
 *   → { before: { type: 'texte' }, fields: { auteurs: ['CUF'], fichier: './guide.pdf' }, … }
 */
export function resourceFields(
  planned: ScheduledChange,
  { article, setting }: FieldSources,
): KindFields {
  const documents = documentsOf(setting.base, article).filter(
    ({ file, isRemote }) => isRemote || !setting.media.isMissing(file),
  );
  const type = planned.place.type ?? 'texte';
  const auteurs = authorsOf(setting.base, article);
  const own =
    type === 'photo'
      ? albumFields(documents, { path: planned.path, setting })
      : mainFields(documents, { type, path: planned.path, setting });
  return { ...own, before: { type }, fields: { auteurs, ...own.fields }, after: {} };
}

type OwnFields = Pick<KindFields, 'fields' | 'taken' | 'toReview'>;

function albumFields(
  documents: readonly Document[],
  around: { path: string; setting: FieldSetting },
): OwnFields {
  const photos = documents.filter(isAlbumPicture).flatMap((document) => toPhoto(document, around));
  return {
    fields: { photos },
    taken: new Set(photos.map(({ fichier }) => fichier)),
    toReview: ['descriptions et crédits des photos à compléter'],
  };
}

function mainFields(
  documents: readonly Document[],
  { type, path, setting }: { type: string; path: string; setting: FieldSetting },
): OwnFields {
  const main = findMain(documents, type);
  if (main === undefined)
    throw new TypeError(
      `${path} has no file of its type: isUsableResource should have refused it.`,
    );
  const place = main.isRemote ? undefined : setting.media.place(main.file, path);
  const fields = place === undefined ? { url: main.file } : { fichier: place };
  const taken = new Set(place === undefined ? [] : [place]);
  if (type === 'texte') return { fields, taken, toReview: [] };
  const heard = { transcription: 'a-venir', transcription_prevue: setting.transcriptDueOn };
  return { fields: { ...fields, ...heard }, taken, toReview: ['transcription à faire'] };
}

function toPhoto(
  document: Document,
  { path, setting }: { path: string; setting: FieldSetting },
): { fichier: string; alt: string; credit: string }[] {
  const fichier = setting.media.place(document.file, path);
  if (fichier === undefined) return [];
  // « IMG_2034 » says nothing of a picture, and would keep its album from being published.
  const alt =
    [document.alt, document.title]
      .map((words) => plainCaption(words, 'fr'))
      .find((words) => !describesNothing(words)) ?? NO_DESCRIPTION;
  return [{ fichier, alt, credit: plainCaption(document.credits, 'fr') || NO_CREDIT }];
}
