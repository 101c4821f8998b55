import { MAX_FILE_SIZE } from '../../lib/host-limits.ts';
import { entryHelp, type FieldHelp } from '../entry/help.ts';

/** How editors read about the fields of a resource. */
export const resourceHelp = {
  titre: { ...entryHelp.titre, example: '"Titre du document tel qu’on le chercherait"' },
  chapo: {
    ...entryHelp.chapo,
    description:
      'Une ou deux phrases, de 90 à 260 caractères (conseillé ; 400 au plus) : que trouvera-t-on dans ce document ?',
    example:
      '"Le chapo dit ce que contient le document et à qui il peut servir, assez précisément pour que l’on sache s’il faut l’ouvrir."',
  },
  motif_mise_a_jour: {
    ...entryHelp.motif_mise_a_jour,
    example: '"Une version corrigée du document remplace la première."',
  },
  type: {
    title: 'Type',
    description: 'Ce qu’est la ressource : texte, photo, son ou video.',
    example: 'texte',
  },
  fichier: {
    title: 'Fichier',
    description: `Pour un texte, un son ou une vidéo, cette clé ou la suivante, et une seule. Le fichier est posé à côté de cette fiche : son poids, son format, ses pages, sa durée et son sommaire sont lus tout seuls ; ${MAX_FILE_SIZE} au plus, sans mot de passe. Un son s’enregistre en .mp3, .m4a ou .ogg, une vidéo en .mp4 ou .webm.`,
    hint: `Pour un texte, un son ou une vidéo : le fichier lui-même, ou l’adresse qui suit, et un seul des deux. Son poids, son format, ses pages, sa durée et son sommaire sont lus tout seuls ; ${MAX_FILE_SIZE} au plus, sans mot de passe. Un son s’enregistre en .mp3, .m4a ou .ogg, une vidéo en .mp4 ou .webm.`,
    example: './2026-11-16-compte-rendu-exemple.pdf',
    file: 'document',
    isShown: true,
  },
  url: {
    title: 'Adresse web',
    description: 'L’adresse de la page où la ressource est hébergée, si elle n’est pas ici.',
    example: '"https://www.exemple.org/video"',
  },
  auteurs: {
    title: 'Auteurs',
    description:
      'Des organismes, non des personnes : ceux qui ont fait ce document. Un contenu d’exemple, fait pour le portail, est signé Cités Unies France ; son texte nomme le véritable auteur.',
    example: '["Cités Unies France"]',
    isShown: true,
  },
  editeur: {
    title: 'Éditeur',
    description: 'L’organisme qui publie le document.',
    example: 'Cités Unies France',
  },
  licence: {
    title: 'Licence',
    description:
      'La licence que l’auteur a choisie : Licence Ouverte 2.0, CC BY 4.0, CC BY-SA 4.0 ou Tous droits réservés. Si vous ne la connaissez pas, n’écrivez rien.',
    example: 'CC BY 4.0',
  },
  duree: {
    title: 'Durée',
    description:
      'Seulement pour un son ou une vidéo hébergés ailleurs : minutes et secondes, ou heures, minutes et secondes. Dans un fichier : entre guillemets.',
    example: '"12:30"',
  },
  pages: {
    title: 'Nombre de pages',
    description: 'Seulement pour un texte hébergé ailleurs.',
    example: '23',
  },
  photos: {
    title: 'Photos',
    description:
      'Pour le type photo : les images de l’album, chacune avec sa description et son crédit.',
    example:
      '\n  - { fichier: ./vue-du-jardin.jpg, alt: "Un pont de bois au-dessus d’un bassin", credit: "Ville de Tours", legende: "Le jardin à l’automne" }',
  },
  transcription: {
    title: 'Transcription',
    description:
      'Obligatoire pour un son ou une vidéo : le fichier de sous-titres (.vtt) ou de transcription (.txt), posé à côté. S’il n’est pas prêt, écrivez a-venir et, dessous, le jour où il le sera.',
    hint: 'Obligatoire pour un son ou une vidéo : le fichier de sous-titres (.vtt) ou de transcription (.txt). S’il n’est pas prêt, donnez plus bas le jour où il le sera.',
    file: 'document',
    example: './2026-11-16-entretien.vtt',
  },
  transcription_prevue: {
    title: 'Transcription prévue',
    description: 'Le jour où la transcription sera prête, si elle est à venir.',
    example: '2027-01-15',
  },
  chapitres: {
    title: 'Chapitres',
    description: 'Les chapitres d’un son ou d’une vidéo, dans l’ordre.',
    example:
      '\n  - { debut: "0:00", titre: "Ouverture" }\n  - { debut: "1:15", titre: "Les trois questions" }',
  },
  alternative: {
    title: 'Version accessible',
    description:
      'Une version accessible du document : une adresse web, ou un fichier posé à côté (.odt, .docx, .epub, .txt ou .pdf).',
    hint: 'Une version accessible du document : une adresse web, ou un fichier .odt, .docx, .epub, .txt ou .pdf.',
    file: 'documentOrAddress',
    example: './2026-11-16-compte-rendu-exemple.odt',
  },
  evenements: {
    title: 'Rendez-vous',
    description:
      'Les rendez-vous dont cette ressource est issue, par leur chemin sans « .md ». Leur page y conduit, et un texte devient leur compte rendu.',
    hint: 'Les rendez-vous dont cette ressource est issue, chacun par le chemin de sa fiche, comme agenda/2026/2026-12-15-groupe-pays-exemple. Leur page y conduit, et un texte devient leur compte rendu.',
    example: '[agenda/2026/2026-12-15-groupe-pays-exemple]',
  },
  pays: { ...entryHelp.pays, example: '[senegal]' },
  langue: {
    ...entryHelp.langue,
    description: 'La langue du document si ce n’est pas le français : en, es ou ar.',
  },
  image: {
    ...entryHelp.image,
    description: `${entryHelp.image.description} Obligatoire pour une vidéo, dont elle montre un instant.`,
    example:
      '{ fichier: ./couverture.jpg, alt: "Couverture du rapport, une carte du pays", credit: "Cités Unies France" }',
  },
  id: { ...entryHelp.id, example: '2026-11-16-compte-rendu-exemple' },
} as const satisfies Record<string, FieldHelp>;

/** The fields of one picture of an album and of one chapter. */
export const resourceGroupHelp = {
  caption: { title: 'Légende' },
  start: {
    title: 'Début',
    description: 'Minutes et secondes, comme 1:15. Dans un fichier : entre guillemets.',
  },
} as const;
