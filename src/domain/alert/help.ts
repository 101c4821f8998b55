import type { FieldHelp } from '../entry/help.ts';

/** How editors read about the fields of an alert. */
export const alertHelp = {
  titre: {
    title: 'Titre',
    description: 'L’objet de l’alerte, en quelques mots.',
    example: '"Objet de l’alerte en quelques mots"',
  },
  niveau: {
    title: 'Niveau',
    description: 'information (une annonce) ou important (une urgence, une crise).',
    example: 'information',
  },
  debut: {
    title: 'Début',
    description: 'Année, mois, jour, puis heure de Paris. Dans un fichier : entre guillemets.',
    example: '"2026-11-16 08:00"',
  },
  fin: {
    title: 'Fin',
    description: 'Année, mois, jour, puis heure de Paris. Dans un fichier : entre guillemets.',
    example: '"2026-11-20 18:00"',
  },
  lien: {
    title: 'Lien',
    description:
      'La page qui en dit davantage : une adresse du site, qui commence par « / », ou une adresse web entière. Le titre du lien annonce où il mène.',
    example: '{ titre: "Consulter l’agenda du mois", url: /agenda/ }',
  },
} as const satisfies Record<string, FieldHelp>;
