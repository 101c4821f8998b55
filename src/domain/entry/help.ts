import type { VocabularyFolder } from '../vocabulary/folders.ts';

/** How editors read about a field, in the model, the forms, VS Code and the guide: said once. */
export interface FieldHelp {
  /** A few words, as the label of a form. */
  title: string;
  description: string;
  /** Where the first word of the description is a name, which keeps its capital within a line. */
  beginsWithName?: true;
  /** The value as it stands in a file, in YAML; several lines for a list of groups. */
  example: string;
  /** What a form or a terminal says in place of the description, where that speaks of the file. */
  hint?: string;
  /** What kind of file the value names, which a form lets one choose; some may be elsewhere. */
  file?: 'picture' | 'document' | 'documentOrAddress';
  /** In the model even where the field is optional, without its comment mark. */
  isShown?: true;
  /** The folder of content/ whose files the field names. */
  terms?: VocabularyFolder | 'actes';
}

/** The fields that every article, event and resource has. */
export const entryHelp = {
  titre: {
    title: 'Titre',
    description:
      'De 20 à 80 caractères (conseillé ; 140 au plus), sans date, sans nom d’organisateur, sans point final.',
    example: '"Titre en une ligne, tel qu’on le chercherait"',
  },
  chapo: {
    title: 'Chapo',
    description:
      'Une ou deux phrases complètes, de 90 à 260 caractères (conseillé ; 400 au plus), qui résument l’essentiel, sans jour relatif : ni « hier », ni « la semaine prochaine ».',
    example:
      '"Le chapo résume l’essentiel en une ou deux phrases. On doit pouvoir ne lire que lui et savoir de quoi il s’agit, où et pour qui."',
  },
  date: {
    title: 'Jour de publication',
    description:
      'Année, mois, jour. Si le jour n’est pas connu, écrivez le mois (2026-11) ou l’année (2026) ; le nom du fichier porte alors le premier jour du mois ou de l’année.',
    example: '2026-11-16',
  },
  mise_a_jour: {
    title: 'Jour de la correction',
    description:
      'En cas de correction, le jour où vous la faites, avec sa raison. Pour une seconde correction le même jour, ajoutez l’heure, comme 2026-11-20 16:30. Dans un fichier : entre guillemets.',
    example: '2026-11-20',
  },
  motif_mise_a_jour: {
    title: 'Raison de la correction',
    description: 'En une phrase. Elle va toujours avec le jour de la correction.',
    example: '"Le nombre de collectivités a été corrigé."',
  },
  pays: {
    title: 'Pays',
    description: 'Les pays concernés. Dans un fichier : le nom de leur fiche sans « .md ».',
    example: '[liban]',
    isShown: true,
    terms: 'pays',
  },
  thematiques: {
    title: 'Thématiques',
    description: 'Les sujets traités. Dans un fichier : le nom de leur fiche sans « .md ».',
    example: '[crises]',
    terms: 'thematiques',
  },
  collectivites: {
    title: 'Collectivités',
    description:
      'Les collectivités concernées. Dans un fichier : le nom de leur fiche sans « .md ».',
    example: '[nancy, aude]',
    terms: 'collectivites',
  },
  reseaux: {
    title: 'Réseaux',
    description:
      'Les réseaux et organismes concernés. Dans un fichier : le nom de leur fiche sans « .md ».',
    example: '[btvl]',
    terms: 'reseaux',
  },
  edition: {
    title: 'Édition',
    description: 'L’édition dont les actes réunissent ce contenu : une fiche de content/actes/.',
    hint: 'L’édition dont les actes réunissent ce contenu.',
    example: 'raict-2025',
    terms: 'actes',
  },
  langue: {
    title: 'Langue',
    description: 'La langue du texte si ce n’est pas le français : en, es ou ar.',
    example: 'en',
  },
  image: {
    title: 'Image',
    description:
      'L’image, posée à côté de ce fichier, avec la description de ce qu’elle montre (« alt »). Une image qui n’apprend rien au lecteur n’a pas d’« alt », mais « decorative: true ».',
    hint: 'L’image et la description de ce qu’elle montre. Une image qui n’apprend rien au lecteur n’a pas de description : elle est dite décorative.',
    example:
      '{ fichier: ./nom-de-la-photo.jpg, alt: "Deux élues signent un accord à une table", credit: "Ville de Nantes" }',
  },
  documents: {
    title: 'Documents',
    description: 'Les documents à télécharger, posés à côté de ce fichier.',
    hint: 'Les documents à télécharger.',
    example: '\n  - { titre: "Programme de la journée", fichier: ./programme.pdf }',
  },
  liens: {
    title: 'Liens',
    description: 'Les liens utiles, avec leur adresse entière.',
    example: '\n  - { titre: "Site de l’organisation mondiale", url: "https://www.uclg.org/" }',
  },
  contact: {
    title: 'Contact',
    description: 'Le service à contacter : jamais une personne ni un courriel.',
    example: 'Pôle pays',
    isShown: true,
  },
  brouillon: {
    title: 'Brouillon',
    description: 'true garde le contenu hors ligne, tant qu’il n’est pas prêt.',
    hint: 'Oui garde le contenu hors ligne, tant qu’il n’est pas prêt.',
    example: 'true',
  },
  publication: {
    title: 'Heure de parution',
    description:
      'Le jour et l’heure à partir desquels il paraît (heure de Paris). Dans un fichier : entre guillemets.',
    example: '"2026-11-17 08:00"',
  },
  expiration: {
    title: 'Heure du retrait',
    description:
      'Le jour et l’heure où il disparaît (heure de Paris). Dans un fichier : entre guillemets.',
    example: '"2026-12-31 23:59"',
  },
  id: {
    title: 'Identifiant',
    description:
      'Le premier nom du fichier sans « .md ». Ne le changez plus après la publication, même si vous renommez le fichier : les abonnés s’y fient.',
    example: '2026-11-16-trois-a-sept-mots',
    isShown: true,
  },
  alias: {
    title: 'Anciennes adresses',
    description: 'Les adresses qui doivent conduire ici ; chacune commence par « / ».',
    example: '[/Ancienne-adresse]',
  },
  exemple: {
    title: 'Contenu d’exemple',
    description: 'true signale un contenu d’exemple, destiné à être remplacé.',
    hint: 'Oui signale un contenu d’exemple, destiné à être remplacé.',
    example: 'true',
  },
} as const satisfies Record<string, FieldHelp>;
