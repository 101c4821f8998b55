import { entryHelp, type FieldHelp } from '../entry/help.ts';

const id = {
  ...entryHelp.id,
  description: 'Le premier nom du fichier sans « .md ». Il ne change plus.',
} as const;

/** How editors read about the fields of a vocabulary file, kind by kind. */
export const termHelp = {
  pays: {
    nom: { title: 'Nom', description: 'Tel qu’on l’écrit couramment.', example: 'Islande' },
    code: {
      title: 'Code',
      description:
        'Deux capitales, selon la norme ISO 3166-1. Dans un fichier : pour la Norvège, "NO" entre guillemets.',
      example: 'IS',
    },
    zone: {
      title: 'Zone',
      description: 'Afrique, Amériques, Asie, Europe ou Proche-Orient et Maghreb.',
      beginsWithName: true,
      example: 'Europe',
    },
    groupe: {
      title: 'Groupe-pays',
      description: 'true si un groupe-pays existe, false sinon.',
      hint: 'Oui si un groupe-pays existe.',
      example: 'false',
    },
    dans: {
      title: 'Dans ce pays',
      description: 'La tournure qui le dit : au Liban, en Arménie, aux Comores.',
      example: 'en Islande',
    },
    creation: {
      title: 'Année de création',
      description: 'L’année où le groupe-pays a été créé.',
      example: '1995',
    },
    presidence: {
      title: 'Présidence',
      description: 'La collectivité qui préside le groupe, par le nom de sa fiche.',
      hint: 'La collectivité qui préside le groupe.',
      example: 'lyon',
      terms: 'collectivites',
    },
    jalons: {
      title: 'Étapes',
      description:
        'Les étapes marquantes, de la plus ancienne à la plus récente, sans point final.',
      example: '\n  - { annee: 2025, texte: "Première mission commune, du 3 au 6 mai" }',
    },
    fonds: {
      title: 'Fonds de solidarité',
      description:
        'L’ouverture et la clôture s’écrivent 2025, 2025-12 ou, pour que la page compte les jours, 2025-12-03. L’état est ouvert ou clos ; dans le doute, ne l’écrivez pas.',
      example:
        '\n  - { nom: "Nom du fonds", ouverture: 2025-02, cloture: 2026-01, montant: "Plus de 50 000 €", donateurs: "10 collectivités", etat: clos }',
    },
    villes: {
      title: 'Villes partenaires',
      description:
        'Les villes du pays qui ont un partenaire en France : leur nom, la ou les collectivités (par le nom de leur fiche) et, pour les montrer sur la carte, la latitude et la longitude en degrés.',
      hint: 'Les villes du pays qui ont un partenaire en France : leur nom, la ou les collectivités et, pour les montrer sur la carte, la latitude et la longitude en degrés.',
      example: '\n  - { nom: Kanazawa, avec: [nancy], coordonnees: "36.56, 136.66" }',
    },
    chapo: {
      ...entryHelp.chapo,
      description: 'Une ou deux phrases, de 90 à 220 caractères (conseillé ; 400 au plus).',
      example:
        '"Le chapo présente en une phrase ou deux ce qui rapproche les collectivités françaises de celles de ce pays, aujourd’hui plutôt qu’hier."',
    },
    id: { ...id, example: 'islande' },
  },
  thematiques: {
    titre: {
      title: 'Titre',
      description: 'Le nom de la thématique, en peu de mots.',
      example: 'Nom de la thématique',
    },
    chapo: {
      ...entryHelp.chapo,
      description:
        'Une ou deux phrases, de 90 à 260 caractères (conseillé ; 400 au plus) : de quoi s’agit-il, et en quoi cela concerne-t-il une collectivité ?',
      example:
        '"Le chapo définit la thématique en une ou deux phrases et dit pourquoi elle concerne les collectivités engagées dans la coopération internationale."',
    },
    id: { ...id, example: 'nom-de-la-thematique' },
  },
  collectivites: {
    nom: {
      title: 'Nom',
      description:
        'Officiel et actuel : Nantes, Dijon Métropole, Département de l’Aude, Région Occitanie.',
      example: 'Nom de la collectivité',
    },
    niveau: {
      title: 'Niveau',
      description:
        'commune, epci (intercommunalité), departement, region ou collectivite-territoriale (collectivité à statut particulier).',
      example: 'commune',
    },
    departement: {
      title: 'Département',
      description:
        'Son nom, pour une commune ou une intercommunalité : c’est lui qui la range dans sa région.',
      example: 'Ille-et-Vilaine',
      isShown: true,
    },
    chapo: {
      ...entryHelp.chapo,
      description: 'Une phrase, de 90 à 260 caractères (conseillé ; 400 au plus).',
      example:
        '"Le chapo dit en une phrase ce qui distingue l’action internationale de cette collectivité, avec un lieu ou une date si possible."',
    },
    id: { ...id, example: 'nom-de-la-collectivite' },
  },
  reseaux: {
    nom: {
      title: 'Nom',
      description: 'Le nom entier, sans sigle.',
      example: 'Nom entier de l’organisme',
    },
    sigle: {
      title: 'Sigle',
      description: 'S’il est plus connu que le nom : c’est lui qui s’affiche dans les listes.',
      example: 'SIGLE',
    },
    url: {
      title: 'Adresse web',
      description: 'La page d’accueil du site, adresse entière. Vérifiez-la avant de l’écrire.',
      example: '"https://www.exemple.org/"',
    },
    chapo: {
      ...entryHelp.chapo,
      description: 'Une ou deux phrases, de 90 à 260 caractères (conseillé ; 400 au plus).',
      example:
        '"Le chapo présente l’organisme et ce qu’il fait avec Cités Unies France ou avec les collectivités françaises, en une ou deux phrases."',
    },
    id: { ...id, example: 'nom-du-reseau' },
  },
} as const satisfies Record<string, Record<string, FieldHelp>>;
