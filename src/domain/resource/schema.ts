import { z } from 'zod';
import { checkUpdate, closingFields, openingFields, renameEntryFields } from '../entry/fields.ts';
import { groupHelp } from '../entry/group-help.ts';
import { addKeyFault } from '../entry/key-fault.ts';
import { eventReferences } from '../entry/references.ts';
import { picture, text, webAddress, wholeNumber } from '../entry/scalars.ts';
import { block, list } from '../entry/shapes.ts';
import { checkLifespan } from '../entry/lifespan.ts';
import { chapterList, checkChapters, clock } from './chapters.ts';
import { resourceGroupHelp, resourceHelp as help } from './help.ts';
import { checkTranscript, toTranscript, transcriptKeys } from './transcription.ts';

/** The four types of the resource centre, as they stand in addresses. */
export const RESOURCE_TYPES = ['texte', 'photo', 'son', 'video'] as const;
/** The terms under which a resource may be used again. */
export const LICENCES = [
  'Licence Ouverte 2.0',
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'Tous droits réservés',
] as const;

const ACCESSIBLE_FILE = /\.(?:odt|docx|epub|txt|pdf)$/i;

const PHOTO = '{ fichier: ./jardin.jpg, alt: "Un pont de bois", credit: "Ville de Tours" }';

const albumPicture = block(
  {
    fichier: text('fichier').meta(groupHelp.pictureFile),
    alt: z
      .string({ error: 'Décrivez entre guillemets ce que montre l’image, après « alt: ».' })
      .meta(groupHelp.alt),
    credit: text('credit').meta(groupHelp.credit),
    legende: text('legende').optional().meta(resourceGroupHelp.caption),
  },
  PHOTO,
).transform(({ legende, ...rest }, context) => {
  const parsed = picture.safeParse(rest);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      context.addIssue({ code: 'custom', path: issue.path, message: issue.message });
    }
    return z.NEVER;
  }
  return { ...parsed.data, caption: legende };
});

const PAGES = 'Écrivez le nombre de pages en chiffres, comme 12.';

const resourceKeys = z.strictObject({
  ...openingFields,
  type: z
    .enum(RESOURCE_TYPES, { error: `Écrivez l’un de ces mots : ${RESOURCE_TYPES.join(', ')}.` })
    .meta(help.type),
  fichier: text('fichier').optional().meta(help.fichier),
  url: webAddress.optional().meta(help.url),
  auteurs: list(text('auteurs'), '["Cités Unies France"]').meta(help.auteurs),
  editeur: text('editeur').optional().meta(help.editeur),
  licence: z
    .enum(LICENCES, { error: `Écrivez l’une de ces licences : ${LICENCES.join(' ; ')}.` })
    .optional()
    .meta(help.licence),
  duree: clock.optional().meta(help.duree),
  pages: wholeNumber(PAGES).positive(PAGES).optional().meta(help.pages),
  photos: list(albumPicture, `[${PHOTO}]`).meta(help.photos),
  ...transcriptKeys,
  chapitres: chapterList.meta(help.chapitres),
  alternative: text('alternative')
    .refine((place) => isWebAddress(place) || ACCESSIBLE_FILE.test(place), {
      error:
        'Donnez l’adresse web d’une version accessible, ou un fichier .odt, .docx, .epub, .txt ou .pdf posé à côté de la fiche.',
    })
    .optional()
    .meta(help.alternative),
  evenements: eventReferences.meta(help.evenements),
  ...closingFields,
  // The same fields, in words of its own.
  titre: openingFields.titre.meta(help.titre),
  chapo: openingFields.chapo.meta(help.chapo),
  motif_mise_a_jour: openingFields.motif_mise_a_jour.meta(help.motif_mise_a_jour),
  pays: closingFields.pays.meta(help.pays),
  langue: closingFields.langue.meta(help.langue),
  image: closingFields.image.meta(help.image),
  id: closingFields.id.meta(help.id),
});
type ResourceKeys = z.output<typeof resourceKeys>;

/** One resource: the keys an editor writes, renamed once for the code. */
export const resourceSchema = resourceKeys
  .superRefine(checkUpdate)
  .superRefine(checkLifespan)
  .superRefine(checkContent)
  .superRefine(checkTranscript)
  .superRefine(checkChapters)
  .transform((keys) => ({
    ...renameEntryFields(keys),
    type: keys.type,
    file: keys.fichier,
    url: keys.url,
    authors: keys.auteurs,
    publisher: keys.editeur,
    licence: keys.licence,
    photos: keys.photos,
    durationSeconds: keys.duree,
    pageCount: keys.pages,
    transcript: toTranscript(keys),
    chapters: keys.chapitres.map(({ debut, titre }) => ({ startSeconds: debut, title: titre })),
    alternative: keys.alternative,
    eventRefs: keys.evenements,
  }));

function isWebAddress(place: string): boolean {
  return webAddress.safeParse(place).success;
}

function checkContent(keys: ResourceKeys, context: z.RefinementCtx): void {
  if (keys.type === 'photo' && keys.photos.length === 0) {
    const isFile = keys.fichier !== undefined;
    const message = isFile
      ? 'Un album n’a pas de « fichier » : nommez ses images sous « photos », ou écrivez un autre « type ».'
      : 'Ajoutez au moins une image sous « photos ».';
    addKeyFault(context, {
      path: [isFile ? 'fichier' : 'photos'],
      message,
      dependsOn: ['photos', 'type'],
    });
  }
  if (keys.type !== 'photo' && (keys.fichier === undefined) === (keys.url === undefined)) {
    const message =
      'Donnez soit « fichier » (le document, à côté de la fiche), soit « url » (l’hébergeur), et un seul des deux.';
    addKeyFault(context, { path: ['fichier'], message, dependsOn: ['url', 'type'] });
  }
}
