/** The fields of one step, of one fund and of one town. */
export const countryGroupHelp = {
  year: { title: 'Année' },
  text: { title: 'Texte' },
  opening: {
    title: 'Ouverture',
    description: 'Une année, un mois ou un jour, comme 2025, 2025-12 ou 2025-12-03.',
  },
  closing: {
    title: 'Clôture',
    description: 'Une année, un mois ou un jour, comme 2025, 2025-12 ou 2025-12-03.',
  },
  amount: { title: 'Montant' },
  donors: { title: 'Donateurs' },
  state: { title: 'État', description: 'ouvert ou clos.' },
  partners: {
    title: 'Avec',
    description: 'Les collectivités françaises, par le nom de leur fiche.',
    hint: 'Les collectivités françaises.',
    terms: 'collectivites',
  },
  coordinates: {
    title: 'Coordonnées',
    description: 'Latitude et longitude, en degrés.',
    example: '"36.56, 136.66"',
  },
} as const;
