import { entryHelp, type FieldHelp } from '../entry/help.ts';

/** How editors read about the fields of the proceedings of an edition. */
export const proceedingsHelp = {
  titre: {
    title: 'Titre',
    description: 'Le nom de l’édition, en toutes lettres.',
    example:
      '"Actes des 17es Rencontres de l’action internationale des collectivités territoriales"',
  },
  chapo: {
    ...entryHelp.chapo,
    description:
      'Une ou deux phrases, de 90 à 260 caractères (conseillé ; 400 au plus) : que trouve-t-on dans ces actes ?',
    example:
      '"Le chapo dit de quelle édition il s’agit, et ce que l’on en a gardé : enregistrements, photographies, documents, récits."',
  },
  date: { ...entryHelp.date, description: 'Le jour où les actes sont publiés.' },
  jour: {
    title: 'Premier jour',
    description: 'Le jour où la rencontre a commencé.',
    example: '2026-10-23',
  },
  jour_fin: {
    title: 'Dernier jour',
    description: 'Le jour où la rencontre s’est achevée.',
    example: '2026-10-24',
  },
  lieu: { title: 'Lieu', description: 'Le lieu de la rencontre.', example: 'Paris' },
  contact: { ...entryHelp.contact, example: 'Secrétariat général' },
  id: { ...entryHelp.id, example: 'raict-2026' },
  exemple: entryHelp.exemple,
} as const satisfies Record<string, FieldHelp>;
