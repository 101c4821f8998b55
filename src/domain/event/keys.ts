import { z } from 'zod';
import { entryFields } from '../entry/fields.ts';
import { day, hour, termSlug, text, webAddress } from '../entry/scalars.ts';
import { block, list } from '../entry/shapes.ts';

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
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, SESSION_ID)
      .optional(),
    titre: text('titre').optional(),
    jour: day,
    heure: hour.optional(),
    heure_fin: hour.optional(),
  },
  SESSION,
).transform((keys) => ({
  id: keys.id,
  title: keys.titre,
  day: keys.jour,
  startHour: keys.heure,
  endHour: keys.heure_fin,
}));

const registration = block(
  {
    url: webAddress.optional(),
    courriel: z.email('Écrivez un courriel, comme inscription@exemple.org.').optional(),
    limite: day.optional(),
  },
  '{ url: "https://www.exemple.org/inscription", limite: 2026-12-10 }',
)
  // A last day without a way to register leads readers nowhere.
  .refine(({ url, courriel }) => url !== undefined || courriel !== undefined, {
    error:
      'Écrivez sous « inscription » comment s’inscrire : une adresse (« url ») ou un courriel (« courriel »), ou retirez cette clé.',
  })
  .transform((keys) => ({ url: keys.url, email: keys.courriel, deadline: keys.limite }));

const timeZone = z
  .string({ error: 'Écrivez un fuseau, comme Europe/Paris ou Asia/Tokyo.' })
  .refine(isTimeZone, {
    error: ({ input }) =>
      `« ${String(input)} » n’est pas un fuseau connu. Écrivez par exemple Europe/Paris ou Asia/Tokyo.`,
  });

const REPORT_PATH =
  'Écrivez le chemin du compte rendu sans « .md », comme ressources/2025/2025-11-20-compte-rendu.';

const ordinal = z.int('Écrivez un nombre entier, comme 6.').positive('Écrivez un nombre, comme 6.');

/** The keys of one agenda item, each checked by itself. */
export const eventKeys = z.strictObject({
  ...entryFields,
  jour: day,
  heure: hour.optional(),
  jour_fin: day.optional(),
  heure_fin: hour.optional(),
  fuseau: timeZone.default('Europe/Paris'),
  seances: list(session, `[${SESSION}]`),
  lieu: text('lieu').optional(),
  adresse: text('adresse').optional(),
  modalite: z.enum(EVENT_FORMATS, { error: oneOf(EVENT_FORMATS) }).optional(),
  acces: z.enum(EVENT_AUDIENCES, { error: oneOf(EVENT_AUDIENCES) }).optional(),
  etat: z.enum(EVENT_STATES, { error: oneOf(EVENT_STATES) }).default('confirme'),
  motif: text('motif').optional(),
  jour_initial: day.optional(),
  inscription: registration.optional(),
  presidence: termSlug.optional(),
  organisateurs: list(text('organisateurs'), '["Cités Unies France"]'),
  compte_rendu: z
    .string({ error: REPORT_PATH })
    .regex(/^(articles|ressources)\/\d{4}\/[\w-]+$/, REPORT_PATH)
    .optional(),
  serie: text('serie').optional(),
  saison: ordinal.optional(),
  numero: ordinal.optional(),
});
/** What an editor has written, its days and hours readable each by itself. */
export type EventKeys = z.output<typeof eventKeys>;

/** `Intl.supportedValuesOf` would refuse the current name of some: Asia/Kolkata, Europe/Kyiv. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Z]\w+\/[A-Z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
