import { entryHelp, type FieldHelp } from '../entry/help.ts';

/** How editors read about the fields of an article. */
export const articleHelp = {
  titre: {
    ...entryHelp.titre,
    description: `${entryHelp.titre.description} Il dit la nouvelle, avec un verbe si possible.`,
    example: '"Titre de l’article, qui dit la nouvelle en une ligne"',
  },
  chapo: {
    ...entryHelp.chapo,
    example:
      '"Le chapo résume l’essentiel en une ou deux phrases. On doit pouvoir ne lire que lui et savoir ce qui s’est passé, où et pour qui."',
  },
  rubrique: {
    title: 'Rubrique',
    description:
      'cuf (l’association), collectivites (ce que font les collectivités) ou reseau (les organisations partenaires).',
    example: 'cuf',
  },
  sous_titre: {
    title: 'Sous-titre',
    description: 'Le lieu de l’événement raconté.',
    example: 'Nantes, château des Ducs',
  },
  source: {
    title: 'Source',
    description: 'L’organisme dont l’information est relayée ; l’adresse peut être omise.',
    example: '{ nom: Cités et Gouvernements Locaux Unis, url: "https://www.uclg.org/" }',
  },
  a_la_une: {
    title: 'À la une',
    description:
      'Place l’article en tête de la page d’accueil, jusqu’au jour indiqué ; true, pendant un mois.',
    example: '2026-12-16',
    hint: 'Le dernier jour où l’article reste en tête de la page d’accueil ; true, pour un mois.',
  },
  serie: {
    title: 'Série',
    description: 'La série à laquelle l’article appartient, recopiée à l’identique.',
    example: 'Relais de la Coop Déc’',
  },
  evenements: {
    title: 'Rendez-vous',
    description:
      'Les rendez-vous que l’article raconte ou annonce, par leur chemin sans « .md ». Leur page y conduit ; s’il paraît après, il devient leur compte rendu.',
    hint: 'Les rendez-vous que l’article raconte ou annonce, chacun par le chemin de sa fiche, comme agenda/2026/2026-12-15-groupe-pays-exemple. Leur page y conduit ; s’il paraît après, il devient leur compte rendu.',
    example: '[agenda/2026/2026-12-15-groupe-pays-exemple]',
  },
  traductions: {
    title: 'Traductions',
    description:
      'Le même article dans d’autres langues, par leur chemin sans « .md ». Chacun nomme les autres.',
    hint: 'Le même article dans d’autres langues, par le chemin de sa fiche, comme articles/2026/2026-11-17-three-to-seven-words. Chacun nomme les autres.',
    example: '[articles/2026/2026-11-17-three-to-seven-words]',
  },
  thematiques: { ...entryHelp.thematiques, isShown: true },
} as const satisfies Record<string, FieldHelp>;
