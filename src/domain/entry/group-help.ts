/** How editors read about the fields of the groups that several kinds share. */
export const groupHelp = {
  title: { title: 'Titre' },
  name: { title: 'Nom' },
  address: {
    title: 'Adresse web',
    description: 'L’adresse entière, comme https://www.exemple.org/.',
  },
  file: {
    title: 'Fichier',
    description: 'Posé à côté de ce fichier, comme ./programme.pdf.',
    hint: 'Un document sans mot de passe.',
    file: 'document',
  },
  pictureFile: {
    title: 'Fichier',
    description: 'Posé à côté de ce fichier, comme ./vue-du-jardin.jpg.',
    hint: 'Une image .jpg, .png, .webp ou .avif.',
    file: 'picture',
  },
  alt: {
    title: 'Description de l’image',
    description: 'Ce que montre l’image, en une phrase, pour qui ne la voit pas.',
  },
  credit: { title: 'Crédit', description: 'Qui a fait l’image.' },
  decorative: {
    title: 'Image décorative',
    description: 'true si l’image n’apprend rien au lecteur : elle n’a alors pas de description.',
    hint: 'Oui si l’image n’apprend rien au lecteur : elle n’a alors pas de description.',
  },
} as const;
