import { entryHelp, type FieldHelp } from '../entry/help.ts';

/** How editors read about the fields of an event. */
export const eventHelp = {
  titre: {
    ...entryHelp.titre,
    description:
      'L’objet du rendez-vous, en 140 caractères au plus. Ni date, ni « ANNULÉ », ni « Date à retenir » : d’autres clés s’en chargent.',
    example: '"Objet du rendez-vous en quelques mots"',
  },
  chapo: {
    ...entryHelp.chapo,
    description:
      'Une ou deux phrases, de 90 à 260 caractères (conseillé ; 400 au plus) : de quoi va-t-on parler, et avec qui ?',
    example:
      '"Le chapo annonce le sujet du rendez-vous et le public attendu, afin que chacun sache en quelques secondes s’il est concerné."',
  },
  date: {
    ...entryHelp.date,
    title: 'Jour de l’annonce',
    description:
      'Le jour où l’annonce est publiée, ou le mois seul s’il n’est pas connu (2026-11). Le jour du rendez-vous s’écrit plus bas.',
  },
  motif_mise_a_jour: {
    ...entryHelp.motif_mise_a_jour,
    example: '"L’heure du début a été avancée."',
  },
  jour: {
    title: 'Jour du rendez-vous',
    description: 'Le jour où il a lieu : année, mois, jour.',
    example: '2026-12-15',
  },
  heure: {
    title: 'Heure du début',
    description:
      'Heures et minutes, à vingt-quatre heures. Elle peut être omise si on l’ignore. Dans un fichier : entre guillemets.',
    example: '"14:30"',
    isShown: true,
  },
  jour_fin: {
    title: 'Dernier jour',
    description: 'Le jour où il s’achève, s’il dure plusieurs jours.',
    example: '2026-12-16',
  },
  heure_fin: {
    title: 'Heure de fin',
    description:
      'Heures et minutes. Elle suppose une heure de début. Dans un fichier : entre guillemets.',
    example: '"16:00"',
    isShown: true,
  },
  fuseau: {
    title: 'Fuseau horaire',
    description: 'Celui du lieu, si les heures ne sont pas celles de Paris.',
    example: 'Asia/Tokyo',
  },
  seances: {
    title: 'Séances',
    description:
      'Le détail d’un rendez-vous en plusieurs séances. L’« id » d’une séance ne change jamais : c’est par lui que les agendas des abonnés la reconnaissent, même si vous en intercalez une autre.',
    example:
      '\n  - { id: s1, titre: "Ouverture", jour: 2026-12-15, heure: "14:30", heure_fin: "16:00" }\n  - { id: s2, titre: "Ateliers", jour: 2026-12-16, heure: "09:30", heure_fin: "12:00" }',
  },
  lieu: {
    title: 'Lieu',
    description: 'Le nom du lieu, lorsque l’on se retrouve sur place.',
    example: 'Cités Unies France',
  },
  adresse: {
    title: 'Adresse',
    description: 'La rue, le code postal et la ville.',
    example: '9 rue Christiani, 75018 Paris',
  },
  modalite: {
    title: 'Modalité',
    description:
      'La manière de se retrouver : presentiel, visio ou hybride. N’écrivez jamais le lien de connexion : cette page est publique.',
    example: 'visio',
    isShown: true,
  },
  acces: {
    title: 'Accès',
    description: 'Qui peut venir : ouvert, adherents, collectivites ou donateurs.',
    example: 'adherents',
    isShown: true,
  },
  etat: {
    title: 'État',
    description:
      'confirme (par défaut), date-a-retenir, reporte, annule ou complet. En cas de report ou d’annulation, dites pourquoi (« motif »), et remplissez mise_a_jour et motif_mise_a_jour : c’est à ce jour que les agendas des abonnés reconnaissent la nouvelle version.',
    hint: 'confirme (par défaut), date-a-retenir, reporte, annule ou complet. En cas de report ou d’annulation, dites pourquoi (« Motif »), et donnez le jour et la raison de la correction : c’est à ce jour que les agendas des abonnés reconnaissent la nouvelle version.',
    example: 'reporte',
  },
  motif: {
    title: 'Motif',
    description: 'La raison d’un report ou d’une annulation, en une phrase.',
    example: '"La date est déplacée pour permettre la venue des partenaires étrangers."',
  },
  jour_initial: {
    title: 'Jour d’abord prévu',
    description:
      'Après un report, le jour qui avait été annoncé. Remplissez aussi mise_a_jour et motif_mise_a_jour.',
    hint: 'Après un report, le jour qui avait été annoncé. Donnez aussi le jour et la raison de la correction.',
    example: '2026-12-08',
  },
  inscription: {
    title: 'Inscription',
    description:
      'Une adresse de formulaire ou un courriel de service, et une date limite. Jamais le lien de connexion (Zoom, Teams…) : il est refusé, sauf si le rendez-vous est ouvert à tous.',
    example: '{ url: "https://www.exemple.org/inscription", limite: 2026-12-10 }',
  },
  presidence: {
    title: 'Présidence',
    description: 'La collectivité qui préside, par le nom de sa fiche.',
    hint: 'La collectivité qui préside.',
    example: 'lyon',
    terms: 'collectivites',
  },
  organisateurs: {
    title: 'Organisateurs',
    description: 'Les organismes qui invitent, en toutes lettres.',
    example: '["Cités Unies France"]',
    isShown: true,
  },
  compte_rendu: {
    title: 'Compte rendu',
    description:
      'Après le rendez-vous, le chemin de la ressource ou de l’article qui en rend compte, sans « .md ». L’article ou la ressource peut aussi nommer ce rendez-vous, par « evenements » : l’un suffit.',
    hint: 'Après le rendez-vous, l’article ou la ressource qui en rend compte, par le chemin de sa fiche, comme ressources/2026/2026-12-20-compte-rendu-groupe-pays-exemple. L’article ou la ressource peut aussi nommer ce rendez-vous : l’un suffit.',
    example: 'ressources/2026/2026-12-20-compte-rendu-groupe-pays-exemple',
  },
  serie: {
    title: 'Série',
    description: 'Le nom de la série, recopié à l’identique.',
    example: 'Chroniques géopolitiques',
  },
  saison: { title: 'Saison', description: 'Le numéro de la saison.', example: '6' },
  numero: { title: 'Numéro', description: 'Le numéro de la séance dans la saison.', example: '4' },
  pays: { ...entryHelp.pays, example: '[japon]' },
  id: {
    ...entryHelp.id,
    description:
      'Le premier nom du fichier sans « .md ». Il ne change plus, même après un report : les abonnés s’y fient.',
    example: '2026-12-15-groupe-pays-exemple',
  },
} as const satisfies Record<string, FieldHelp>;
