import { entryHelp, type FieldHelp } from '../entry/help.ts';

/** How editors read about the fields of a newsletter. */
export const newsletterHelp = {
  date: {
    ...entryHelp.date,
    description: 'Le jour où la lettre paraît : après la fin de la période.',
  },
  du: {
    title: 'Premier jour',
    description: 'Le premier jour de la période.',
    example: '2026-11-01',
  },
  au: {
    title: 'Dernier jour',
    description: 'Le dernier jour de la période.',
    example: '2026-11-30',
  },
} as const satisfies Record<string, FieldHelp>;
