import type { LICENCES } from '../domain/resource/schema.ts';

type Licence = (typeof LICENCES)[number];

/** Where the text of each licence stands; what is reserved has none. */
export const LICENCE_TEXTS: Readonly<Record<Licence, string | undefined>> = {
  'Licence Ouverte 2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/deed.fr',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
  'Tous droits réservés': undefined,
};
