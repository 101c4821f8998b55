import { z } from 'zod';
import { SLUG } from '../../lib/text.ts';
import { rewriteMail } from '../entry/rewritten-mail.ts';
import { closingFields, openingFields } from '../entry/fields.ts';
import { groupHelp as sharedHelp } from '../entry/group-help.ts';
import { addKeyFault } from '../entry/key-fault.ts';
import { describeBrackets, termSlug } from '../entry/references.ts';
import { text, webAddress, wholeNumber } from '../entry/scalars.ts';
import { day, hour } from '../entry/times.ts';
import { block, list } from '../entry/shapes.ts';
import { eventGroupHelp as groupHelp } from './group-help.ts';
import { eventHelp as help } from './help.ts';
import { timeZone } from './time-zone.ts';

/** How people meet. */
export const EVENT_FORMATS = ['presentiel', 'visio', 'hybride'] as const;
/** Who may come. */
export const EVENT_AUDIENCES = ['ouvert', 'adherents', 'collectivites', 'donateurs'] as const;
/** What has become of it: the field says it, never the title. */
export const EVENT_STATES = ['confirme', 'date-a-retenir', 'reporte', 'annule', 'complet'] as const;

const oneOf = (values: readonly string[]) => `Écrivez l’un de ces mots : ${values.join(', ')}.`;

const SESSION =
  '{ id: s1, titre: "Ouverture", jour: 2026-12-15, heure: "14:30", heure_fin: "16:00" }';

const SESSION_ID =
  'Écrivez après « id: » un mot court qui ne changera plus, comme s1 : des minuscules sans accents, des chiffres, des tirets.';

const session = block(
  {
    id: z
      .string({ error: SESSION_ID })
      .regex(SLUG, SESSION_ID)
      .optional()
      .meta(groupHelp.sessionId),
    titre: text('titre').optional().meta(groupHelp.sessionTitle),
    jour: day.meta(groupHelp.day),
    heure: hour.optional().meta(groupHelp.startHour),
    heure_fin: hour.optional().meta(groupHelp.endHour),
  },
  SESSION,
).transform((keys) => ({
  id: keys.id,
  title: keys.titre,
  day: keys.jour,
  startHour: keys.heure,
  endHour: keys.heure_fin,
}));

/** « https://… » or « contact@… » alone. */
function showRegistration(written: string): string | undefined {
  if (webAddress.safeParse(written).success) return `{ url: "${written}" }`;
  return z.email().safeParse(written).success ? `{ courriel: ${written} }` : undefined;
}

const registration = block(
  {
    url: webAddress.optional().meta(sharedHelp.address),
    courriel: z
      .email({
        error: ({ input }) =>
          `Écrivez un courriel, comme ${rewriteMail(String(input)) ?? 'inscription@exemple.org'}.`,
      })
      .optional()
      .meta(groupHelp.email),
    limite: day.optional().meta(groupHelp.deadline),
  },
  '{ url: "https://www.exemple.org/inscription", limite: 2026-12-10 }',
  showRegistration,
)
  // A last day without a way to register leads readers nowhere.
  .superRefine(({ url, courriel }, context) => {
    if (url !== undefined || courriel !== undefined) return;
    const message =
      'Écrivez sous « inscription » comment s’inscrire : une adresse (« url ») ou un courriel (« courriel »), ou retirez cette clé.';
    addKeyFault(context, { path: [], message, dependsOn: ['url', 'courriel'] });
  })
  .transform((keys) => ({ url: keys.url, email: keys.courriel, deadline: keys.limite }));

const REPORT_PATH =
  'Écrivez le chemin du compte rendu sans « .md », comme ressources/2025/2025-11-20-compte-rendu.';

const ordinal = wholeNumber('Écrivez un nombre entier, comme 6.').positive(
  'Écrivez un nombre, comme 6.',
);

/** The keys of one agenda item, each checked by itself. */
export const eventKeys = z.strictObject({
  ...openingFields,
  jour: day.meta(help.jour),
  heure: hour.optional().meta(help.heure),
  jour_fin: day.optional().meta(help.jour_fin),
  heure_fin: hour.optional().meta(help.heure_fin),
  fuseau: timeZone.default('Europe/Paris').meta(help.fuseau),
  seances: list(session, `[${SESSION}]`).meta(help.seances),
  lieu: text('lieu').optional().meta(help.lieu),
  adresse: text('adresse').optional().meta(help.adresse),
  modalite: z
    .enum(EVENT_FORMATS, { error: oneOf(EVENT_FORMATS) })
    .optional()
    .meta(help.modalite),
  acces: z
    .enum(EVENT_AUDIENCES, { error: oneOf(EVENT_AUDIENCES) })
    .optional()
    .meta(help.acces),
  etat: z
    .enum(EVENT_STATES, { error: oneOf(EVENT_STATES) })
    .default('confirme')
    .meta(help.etat),
  motif: text('motif').optional().meta(help.motif),
  jour_initial: day.optional().meta(help.jour_initial),
  inscription: registration.optional().meta(help.inscription),
  presidence: termSlug(help.presidence.example).optional().meta(help.presidence),
  organisateurs: list(text('organisateurs'), '["Cités Unies France"]').meta(help.organisateurs),
  compte_rendu: z
    .string({ error: ({ input }) => describeBrackets(input) ?? REPORT_PATH })
    .regex(/^(articles|ressources)\/\d{4}\/[\w-]+$/, REPORT_PATH)
    .optional()
    .meta(help.compte_rendu),
  serie: text('serie').optional().meta(help.serie),
  saison: ordinal.optional().meta(help.saison),
  numero: ordinal.optional().meta(help.numero),
  ...closingFields,
  // The same fields, in words of its own.
  titre: openingFields.titre.meta(help.titre),
  chapo: openingFields.chapo.meta(help.chapo),
  date: openingFields.date.meta(help.date),
  motif_mise_a_jour: openingFields.motif_mise_a_jour.meta(help.motif_mise_a_jour),
  pays: closingFields.pays.meta(help.pays),
  id: closingFields.id.meta(help.id),
});

/** What an editor has written, its days and hours readable each by itself. */
export type EventKeys = z.output<typeof eventKeys>;
