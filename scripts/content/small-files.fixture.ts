export const ARTICLE = 'content/articles/2026/2026-11-24-assises-maroc.md';
export const EVENT = 'content/agenda/2026/2026-12-08-groupe-pays-liban.md';
export const RESOURCE = 'content/ressources/2026/2026-10-12-compte-rendu-liban.md';
export const PAGE = 'content/pages/contact.mdx';
export const ALERT = 'content/alertes/2026-11-16-assises.md';
export const COUNTRY = 'content/pays/liban.md';
export const TOWN = 'content/collectivites/lyon.md';
export const SYNONYMS = 'content/_recherche/synonymes.yml';
export const PICTURE = 'content/articles/2026/2026-11-24-assises-maroc.png';
export const PDF = 'content/ressources/2026/2026-10-12-compte-rendu-liban.pdf';

const CHAPO =
  'Les 1er et 2 décembre, la Région Centre-Val de Loire reçoit les Assises et leurs invités.';

/** The pages to which every page of the site leads, beside that of contacts. */
const pages = [
  'accessibilite',
  'adherer',
  'donnees-personnelles',
  'mentions-legales',
  'qui-sommes-nous',
].map((id): [string, readonly string[]] => [
  `content/pages/${id}.mdx`,
  [
    'titre: Une page du menu',
    'chapo: Écrivez à contact@cites-unies-france.org au sujet de cette page ; la cotisation est de 100 euros.',
    'date: 2026-11-16',
  ],
]);

const country = (name: string, code: string, inside: string) => [
  `nom: ${name}`,
  `code: ${code}`,
  'zone: Afrique',
  'groupe: false',
  `dans: ${inside}`,
  `chapo: Ce qui rapproche les collectivités françaises de celles de ce pays, ${inside}.`,
];

const term = (name: string) => [`nom: ${name}`, `chapo: Ce que fait ${name} avec ses partenaires.`];

const topic = (title: string) => [
  `titre: ${title}`,
  `chapo: Ce que l’on appelle ${title}, et ce qu’en font les collectivités.`,
];

/** The blocks of a small content without fault, by the path of each file. */
export const FILES: Readonly<Record<string, readonly string[]>> = {
  [COUNTRY]: country('Liban', 'LB', 'au Liban'),
  'content/pays/maroc.md': country('Maroc', 'MA', 'au Maroc'),
  'content/pays/senegal.md': country('Sénégal', 'SN', 'au Sénégal'),
  'content/pays/niger.md': country('Niger', 'NE', 'au Niger'),
  'content/pays/cote-d-ivoire.md': country('Côte d’Ivoire', 'CI', 'en Côte d’Ivoire'),
  [TOWN]: [...term('Lyon'), 'niveau: commune'],
  'content/collectivites/centre-val-de-loire.md': [
    ...term('Région Centre-Val de Loire'),
    'niveau: region',
  ],
  'content/reseaux/cglu.md': [...term('Cités et Gouvernements Locaux Unis'), 'sigle: CGLU'],
  'content/thematiques/eau.md': topic('Eau'),
  'content/thematiques/diplomatie-des-territoires.md': topic('Diplomatie des territoires'),
  'content/actes/raict-2025.md': [
    'titre: Actes des rencontres de 2025',
    `chapo: ${CHAPO}`,
    'date: 2025-12-01',
  ],
  [ARTICLE]: [
    'titre: Centre-Val de Loire dresse la table',
    'rubrique: collectivites',
    'sous_titre: Orléans',
    `chapo: "${CHAPO}"`,
    'date: 2026-11-24',
    'pays: [maroc]',
    'thematiques: [diplomatie-des-territoires]',
    'collectivites: [centre-val-de-loire]',
    'evenements: [agenda/2026/2026-12-01-assises-franco-marocaines]',
    'image:',
    '  fichier: ./2026-11-24-assises-maroc.png',
    '  alt: "Neuf personnes autour d’une table ronde"',
    '  credit: "Illustration Cités Unies France"',
    'contact: Pôle pays',
    'serie: Relais de la Coop Déc’',
    'id: 2026-11-24-assises-maroc',
  ],
  'content/articles/2026/2026-10-05-eau-potable.md': [
    'titre: L’eau potable au Liban',
    'rubrique: cuf',
    `chapo: "${CHAPO}"`,
    'date: 2026-10-05',
    'serie: Relais de la Coop Déc’',
    'alias: [/Eau-potable]',
  ],
  [EVENT]: [
    'titre: "Groupe-pays Liban : eau et écoles"',
    `chapo: Les collectivités partenaires du Liban comparent leurs projets et fixent les étapes.`,
    'date: 2026-11-03',
    'jour: 2026-12-08',
    'heure: "15:00"',
    'heure_fin: "16:30"',
    'modalite: visio',
    'acces: collectivites',
    'organisateurs: ["Cités Unies France"]',
    'pays: [liban]',
    'thematiques: [eau]',
    'contact: Pôle pays',
    'id: 2026-12-08-groupe-pays-liban',
  ],
  'content/agenda/2026/2026-12-01-assises-franco-marocaines.md': [
    'titre: Assises franco-marocaines',
    `chapo: Les élus des deux rives se retrouvent à Orléans pour deux jours de travail commun.`,
    'date: 2026-11-03',
    'jour: 2026-12-01',
    'jour_fin: 2026-12-02',
    'lieu: Orléans',
    'modalite: presentiel',
  ],
  [RESOURCE]: [
    'titre: Compte rendu du groupe-pays Liban',
    'type: texte',
    'fichier: ./2026-10-12-compte-rendu-liban.pdf',
    'auteurs: ["Cités Unies France"]',
    `chapo: "${CHAPO}"`,
    'date: 2026-10-12',
    'pays: [liban]',
    'licence: Tous droits réservés',
  ],
  [PAGE]: [
    'titre: Contact',
    'chapo: "Un message à contact@cites-unies-france.org, un appel au 01 23 45 67 89\u00A0: une personne vous répond du lundi au vendredi."',
    'date: 2026-11-16',
    'id: contact',
  ],
  ...Object.fromEntries(pages),
  [ALERT]: [
    'titre: Assises franco-marocaines',
    'niveau: information',
    'debut: "2026-11-16 08:00"',
    'fin: "2026-12-02 18:00"',
    'lien: { titre: "Le programme", url: /agenda/2026/12/assises-franco-marocaines/ }',
  ],
};

/** The first line of the block of the article. */
export const ARTICLE_TITLE = 'titre: Centre-Val de Loire dresse la table';
