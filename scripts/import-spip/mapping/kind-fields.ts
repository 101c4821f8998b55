import type { Fields } from '../writing/frontmatter.ts';
import type { Article } from './article-records.ts';
import { documentsOf, type FieldSetting } from './entry-fields.ts';
import { eventFields } from './event-fields.ts';
import { isPicture } from './media.ts';
import { plainCaption, plainTitle } from './plain.ts';
import type { ScheduledChange } from './plan.ts';
import { authorsOf } from './remarks.ts';
import type { UsedFile } from './reading-context.ts';
import type { Document } from './records.ts';

/** The keys of one kind of entry, in three places of its file. */
export interface KindFields {
  before: Fields;
  fields: Fields;
  after: Fields;
  /** Files that these keys name: they are not listed below once more. */
  taken: ReadonlySet<string>;
  toReview: string[];
}

interface Around {
  article: Article;
  setting: FieldSetting;
  used: readonly UsedFile[];
}

/** The keys that an article, a meeting or a resource has of its own. */
export function kindFields(planned: ScheduledChange, around: Around): KindFields {
  if (planned.kind === 'agenda') return eventFields(planned, around.article);
  return planned.kind === 'ressources'
    ? resourceFields(planned, around)
    : articleFields(planned, around);
}

function articleFields(
  { place, facts, events }: ScheduledChange,
  { article, setting }: Around,
): KindFields {
  const own = events.flatMap(({ id }) => setting.plan.ownEvents.get(id) ?? []);
  const organiser = facts.organiser;
  const isOurs = organiser === undefined || /^(?:CUF|Cités Unies France)$/.test(organiser);
  const overtitle = plainTitle(article.overtitle, article.language);
  return {
    before: { rubrique: place.rubrique ?? 'cuf' },
    fields: {
      source: isOurs ? undefined : { nom: organiser },
      serie: overtitle === '' ? undefined : overtitle,
    },
    after: { evenements: own.map(({ path }) => path.replace(/^content\/|\.md$/g, '')) },
    taken: new Set(),
    toReview: reasonsOf(place),
  };
}

/** Why an article stands where it does, when its section says something else. */
function reasonsOf({ genre, rubrique, type }: ScheduledChange['place']): string[] {
  if (genre === 'agenda')
    return ['rubrique d’agenda, mais aucun jour de rendez-vous : repris en article'];
  if (genre === 'ressource')
    return [
      `rubrique de ressources, mais sans ce qu’il faut pour une fiche « ${type ?? 'texte'} » : repris en article`,
    ];
  return rubrique === undefined ? ['rubrique sans correspondance : rangé dans « cuf »'] : [];
}

/** What a resource of each type is made of. */
export function findMain(
  documents: readonly Document[],
  type: string | undefined,
): Document | undefined {
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

/** Whether an article of a section of resources has what its type asks for. */
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

function resourceFields(planned: ScheduledChange, { article, setting }: Around): KindFields {
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
    throw new TypeError(`${path} has no file of its type: isUsableResource should have told.`);
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
  const alt =
    plainCaption(document.alt, 'fr') ||
    plainCaption(document.title, 'fr') ||
    'Photo sans description';
  return [{ fichier, alt, credit: plainCaption(document.credits, 'fr') || 'Crédit non précisé' }];
}
