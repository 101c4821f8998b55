/** The fields of one session and of the registration. */
export const eventGroupHelp = {
  sessionId: {
    title: 'Identifiant de la séance',
    description: 'Un mot court qui ne changera plus, comme s1.',
  },
  sessionTitle: { title: 'Titre de la séance' },
  day: { title: 'Jour' },
  startHour: { title: 'Heure du début', example: '"14:30"' },
  endHour: { title: 'Heure de fin', example: '"16:00"' },
  email: { title: 'Courriel', description: 'Celui d’un service, comme inscription@exemple.org.' },
  deadline: { title: 'Date limite' },
} as const;
