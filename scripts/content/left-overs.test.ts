import {
  addKeys,
  all,
  add,
  body,
  change,
  copy,
  linkTo,
  move,
  testCases,
  type EditorCase,
} from './editor-cases.fixture.ts';
import {
  ALERT,
  ARTICLE,
  ARTICLE_TITLE,
  COUNTRY,
  EVENT,
  PAGE,
  PDF,
  RESOURCE,
  TOWN,
} from './small-files.fixture.ts';

const SUBJECT = 'the content check, given what is left over, pasted, or mixed';
const CASES: readonly EditorCase[] = [
  [
    'a date that is put off, without its reason nor its day',
    addKeys(EVENT, 'etat: reporte'),
    [
      'EVENT:15:7 — « etat » : Ajoutez trois lignes : « motif: » pourquoi ce rendez-vous est reporté, «',
    ],
  ],
  [
    'a date that is put off with its reason only',
    addKeys(EVENT, 'etat: reporte', 'motif: Grève des trains.'),
    [
      'EVENT:15:7 — « etat » : Écrivez après « mise_a_jour: » le jour où vous l’annoncez, et après «',
    ],
  ],
  [
    'a PDF that is said to be a film',
    change(RESOURCE, 'type: texte', 'type: video'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:4:10 — « fichier » : ce fichier ne convient pas au',
    ],
  ],
  [
    'a PDF that no content file names',
    copy(PDF, 'content/articles/2026/2026-11-24-programme.pdf'),
    [
      'articles/2026/2026-11-24-programme.pdf:1:1 — Conseil : Aucune fiche ne nomme ce fichier : personne ne',
    ],
  ],
  [
    'a picture that no content file names',
    copy('content/articles/2026/2026-11-24-assises-maroc.png', 'content/pays/drapeau.png'),
    [
      'pays/drapeau.png:1:1 — Conseil : Aucune fiche ne nomme ce fichier : personne ne le voit. Nommez-le dans',
    ],
  ],
  [
    'a drawing that no content file could name',
    add('content/articles/2026/affiche.psd', '8BPS'),
    [
      'articles/2026/affiche.psd:1:1 — Conseil : Aucune fiche ne nomme ce fichier, et un fichier .psd ne peut',
    ],
  ],
  [
    'a picture beside an empty content file',
    add(ARTICLE, ''),
    [
      'ARTICLE:1:1 — Ce fichier est vide. Copiez-y un modèle de content/_modeles/ et remplissez-le, ou',
    ],
  ],
  [
    'a picture whose name was taken out',
    change(ARTICLE, 'fichier: ./2026-11-24-assises-maroc.png\n  ', ''),
    ['ARTICLE:12:3 — « image.fichier » : Écrivez un texte après « fichier: ».'],
  ],
  [
    'a file that breaks off in the name of its picture',
    add(ARTICLE, '---\ntitre: Une table ronde\nimage:\n  fichier: ./2026-11-24-ass'),
    ['ARTICLE:1:1 — Fermez ce bloc par une ligne « --- », seule.'],
  ],
  [
    'a picture whose name is written otherwise',
    change(ARTICLE, './2026-11-24-assises-maroc.png', './photo.png'),
    [
      'ARTICLE:12:12 — « image.fichier » : le fichier content/articles/2026/photo.png n’existe pas. Déposez-le',
    ],
  ],
  [
    'a space after the ending of a content file',
    move(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc.md '),
    [
      'articles/2026/2026-11-24-assises-maroc.md :1:1 — Ce fichier n’est pas publié. Retirez ce qui suit « .md',
    ],
  ],
  [
    'a content file to which all link, ending in capitals',
    move(COUNTRY, 'content/pays/liban.MD'),
    ['pays/liban.MD:1:1 — Ce fichier n’est pas publié. Terminez son nom par « .md ».'],
  ],
  [
    'a backup beside its content file',
    copy(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc.md.bak'),
    ['articles/2026/2026-11-24-assises-maroc.md.bak:1:1 — Ce fichier est une copie de'],
  ],
  [
    'notes of a word processor',
    body(ARTICLE, 'Un texte[1] suivi[2].\n\n[1] Une note.\n[2] Une autre.'),
    [
      'ARTICLE:20:9 — Conseil : Cet appel de note ne mène pas à sa note. Écrivez [^1] à sa place et, en bas,',
    ],
  ],
  [
    'notes of a word processor, as links',
    body(
      ARTICLE,
      'Un texte<a href="#_ftn1" name="_ftnref1">[1]</a>.\n\n<a href="#_ftnref1" name="_ftn1">[1]</a> La note.',
    ),
    [
      'ARTICLE:20:9 — Cet appel de note ne mène pas à sa note. Écrivez [^1] à sa place et, en bas, sur une',
    ],
  ],
  [
    'notes of a word processor, as Pandoc writes them',
    body(ARTICLE, 'Un texte[\\[1\\]](#_ftn1).\n\n[\\[1\\]](#_ftnref1) La note.'),
    [
      'ARTICLE:20:9 — Cet appel de note ne mène pas à sa note. Écrivez [^1] à sa place et, en bas, sur une',
    ],
  ],
  [
    'a raised figure as the call of a note',
    body(ARTICLE, 'Un texte¹ suivi.\n\n¹ Une note.'),
    [
      'ARTICLE:20:9 — Conseil : Cet appel de note ne mène pas à sa note. Écrivez [^1] à sa place et, en bas,',
    ],
  ],
  [
    'an address that follows its readers',
    linkTo('https://www.uclg.org/a?id=3&utm_source=news#b'),
    [
      'ARTICLE:20:6 — Conseil : Cette adresse suit vos lecteurs à la trace (« utm_source »). Écrivez',
    ],
  ],
  [
    'an address from Facebook, alone in the text',
    body(ARTICLE, 'Voir https://www.uclg.org/a?fbclid=IwAR0abc pour plus.'),
    ['ARTICLE:20:6 — Conseil : Cette adresse suit vos lecteurs à la trace (« fbclid »). Écrivez'],
  ],
  [
    'an address that follows its readers, among links',
    addKeys(ARTICLE, 'liens: [{ titre: "CGLU", url: "https://www.uclg.org/a?utm_source=x" }]'),
    [
      'ARTICLE:18:31 — Conseil : « liens.0.url » : Cette adresse suit vos lecteurs à la trace (« utm_source',
    ],
  ],
  [
    'an address that follows its readers, in a page',
    body(PAGE, 'Voir [CGLU](https://www.uclg.org/?mc_cid=1&mc_eid=2).'),
    [
      'pages/contact.mdx:8:6 — Conseil : Cette adresse suit vos lecteurs à la trace (« mc_cid », « mc_eid »).',
    ],
  ],
  [
    'an alert that is over',
    all(
      change(ALERT, 'debut: "2026-11-16 08:00"', 'debut: "2026-11-10 08:00"'),
      change(ALERT, 'fin: "2026-12-02 18:00"', 'fin: "2026-11-20 18:00"'),
    ),
    [
      'alertes/2026-11-16-assises.md:5:6 — Conseil : « fin » : cette alerte est finie depuis le 20 novembre',
    ],
  ],
  [
    "an address of one's own machine",
    linkTo('http://localhost:4321/pays/liban/'),
    [
      'ARTICLE:20:6 — Cette adresse est celle de votre ordinateur ou de vos bureaux : personne d’autre ne peut',
    ],
  ],
  [
    "an address of one's own office",
    linkTo('http://192.168.1.10/partage'),
    [
      'ARTICLE:20:6 — Cette adresse est celle de votre ordinateur ou de vos bureaux : personne d’autre ne peut',
    ],
  ],
  [
    'a document shared on a drive',
    linkTo('https://drive.google.com/file/d/1abc/view?usp=sharing'),
    [
      'ARTICLE:20:6 — Conseil : Ce document ne s’ouvre que s’il est partagé avec tous, et peut disparaître.',
    ],
  ],
  [
    'an invitation to a group',
    linkTo('https://chat.whatsapp.com/AbCdEf123'),
    [
      'ARTICLE:20:6 — Conseil : Cette adresse fait entrer tout lecteur dans un groupe de discussion.',
    ],
  ],
  [
    'files sent for a week',
    linkTo('https://we.tl/t-abc'),
    [
      'ARTICLE:20:6 — Conseil : Cet envoi de fichiers expire en quelques jours. Téléchargez le fichier et',
    ],
  ],
  [
    'a telephone number in words',
    linkTo('tel:standard'),
    ['ARTICLE:20:6 — Un téléphone ne compose que des chiffres. Écrivez tel:+33123456789.'],
  ],
  [
    'the number of a department',
    addKeys(TOWN, 'departement: 69'),
    [
      'collectivites/lyon.md:5:14 — « departement » : « 69 » n’est pas le nom d’un département : sans lui,',
    ],
  ],
  [
    'a department that is none',
    addKeys(TOWN, 'departement: Lyonnais'),
    [
      'collectivites/lyon.md:5:14 — Conseil : « departement » : « Lyonnais » n’est pas le nom d’un département',
    ],
  ],
  [
    'a region in the place of a department, and a department that lacks some letters',
    all(
      addKeys(TOWN, 'departement: Pays de la Loire'),
      addKeys('content/collectivites/centre-val-de-loire.md', 'departement: Loire-Atlantic'),
    ),
    [
      'collectivites/centre-val-de-loire.md:5:14 — Conseil : « departement » : « Loire-Atlantic » n’est pas le nom d’un département : sans lui, cette collectivité n’est rangée dans aucune région. Vouliez-vous dire « Loire-Atlantique » ?',
      'collectivites/lyon.md:5:14 — Conseil : « departement » : « Pays de la Loire » n’est pas le nom d’un département : sans lui, cette collectivité n’est rangée dans aucune région. Écrivez son nom',
    ],
  ],
  [
    'a title that cannot be read, and three other faults',
    all(
      change(ARTICLE, ARTICLE_TITLE, 'titre: Liban : bilan'),
      change(ARTICLE, 'rubrique: coll', 'rubrique: col'),
      change(ARTICLE, '[maroc]', '[marroc]'),
      body(ARTICLE, 'Un **gras ouvert.'),
    ),
    [
      'ARTICLE:2:8 — « titre » : Mettez ce texte entre guillemets : titre: "Liban : bilan".',
      'ARTICLE:3:11 — « rubrique » : Écrivez la rubrique : cuf, collectivites ou reseau. Vouliez-vous dire «',
      'ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vous dire « maroc » ?',
      'ARTICLE:20:4 — Ces deux étoiles restent visibles. Fermez le gras, sans espace à l’intérieur, et',
    ],
  ],
  [
    'a text left open, and faults of two files',
    all(
      change(ARTICLE, 'invités."', 'invités.'),
      change(ARTICLE, '[maroc]', '[marroc]'),
      body(ARTICLE, 'Un **gras ouvert.'),
      change(EVENT, '"15:00"', '25h'),
      body(EVENT, 'Voir [x](/pays/nope/).'),
    ),
    [
      'EVENT:6:8 — « heure » : « 25h » n’est pas une heure. Écrivez-la entre guillemets, comme "14:30".',
      'EVENT:17:6 — /pays/nope/ n’existe pas. Vouliez-vous dire /pays/ ?',
      'ARTICLE:5:8 — « chapo » : Fermez ce texte par le guillemet qui l’ouvre : ".',
      'ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vous dire « maroc » ?',
      'ARTICLE:20:4 — Ces deux étoiles restent visibles. Fermez le gras, sans espace à l’intérieur, et',
    ],
  ],
  [
    'a block without its end, and another fault',
    all(change(ARTICLE, 'maroc\n---\n', 'maroc\n'), change(ARTICLE, '[maroc]', '[marroc]')),
    [
      'ARTICLE:1:1 — Fermez ce bloc par une ligne « --- », seule.',
      'ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vous dire « maroc » ?',
    ],
  ],
  [
    'a key written twice, and other faults',
    all(
      addKeys(ARTICLE, 'titre: Un autre'),
      change(ARTICLE, '[maroc]', '[marroc]'),
      body(ARTICLE, 'Un **gras ouvert.'),
    ),
    [
      'ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vous dire « maroc » ?',
      'ARTICLE:18:1 — Cette clé est déjà écrite plus haut. Gardez l’une des deux.',
      'ARTICLE:21:4 — Ces deux étoiles restent visibles. Fermez le gras, sans espace à l’intérieur, et',
    ],
  ],
  [
    'a tabulation, and other faults',
    all(
      change(ARTICLE, '  fichier:', '\tfichier:'),
      change(ARTICLE, '[maroc]', '[marroc]'),
      body(ARTICLE, '##Titre'),
    ),
    [
      'ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vous dire « maroc » ?',
      'ARTICLE:12:1 — Remplacez la tabulation en début de ligne par des espaces.',
      'ARTICLE:20:1 — Mettez une espace après les dièses : « ## Titre ».',
    ],
  ],
  [
    'a key that a tabulation pushes into the one above, which is wrong',
    all(
      change(EVENT, 'jour: 2026-12-08', 'jour: 08/12/2026'),
      change(EVENT, 'heure: "15:00"', '\theure: "15h"'),
    ),
    [
      'EVENT:5:7 — « jour » : « 08/12/2026 » n’est pas une date du calendrier. Écrivez 2026-12-08.',
      'EVENT:6:1 — Remplacez la tabulation en début de ligne par des espaces.',
    ],
  ],
  [
    'two versions that Git left, and another fault',
    all(
      change(
        ARTICLE,
        'rubrique: collectivites',
        '<<<<<<< HEAD\nrubrique: collectivites\n=======\nrubrique: cuf\n>>>>>>> main',
      ),
      change(ARTICLE, '[maroc]', '[marroc]'),
    ),
    [
      'ARTICLE:3:1 — Deux versions de ce fichier se mêlent ici. Gardez le bon texte et retirez les lignes «',
      'ARTICLE:11:8 — « pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vous dire « maroc » ?',
    ],
  ],
  [
    'a picture, its credit and an author that wait for their words',
    all(
      change(ARTICLE, 'Neuf personnes autour d’une table ronde', 'à compléter'),
      change(ARTICLE, 'Illustration Cités Unies France', 'Photo XXX'),
      change(RESOURCE, '["Cités Unies France"]', '["À compléter"]'),
    ),
    [
      'ARTICLE:13:8 — « image.alt » : « à compléter » est resté. Écrivez ce qui manque, ou retirez-le.',
      'ARTICLE:14:11 — « image.credit » : « XXX » est resté. Écrivez ce qui manque, ou retirez-le.',
      'ressources/2026/2026-10-12-compte-rendu-liban.md:5:11 — « auteurs.0 » : « À compléter » est resté. Écrivez',
    ],
  ],
  [
    'a summary made of false words, and a title whose day is not known',
    all(
      change(ARTICLE, 'chapo: "Les', 'chapo: "Lorem ipsum dolor sit amet. Les'),
      change(EVENT, 'Groupe-pays Liban :', 'Groupe-pays Liban du XX décembre :'),
    ),
    [
      'EVENT:2:8 — « titre » : « XX » est resté. Écrivez ce qui manque, ou retirez-le.',
      'ARTICLE:5:8 — « chapo » : Ce faux texte est resté. Remplacez-le par le vrai.',
    ],
  ],
  [
    'brackets that say what is to be written, in the block and in the text',
    all(
      change(ARTICLE, 'chapo: "Les', 'chapo: "À [lieu à compléter], les'),
      body(ARTICLE, 'Rendez-vous [date à préciser] à [l’Hôtel de ville](https://www.lyon.fr/).'),
    ),
    [
      'ARTICLE:5:8 — « chapo » : « [lieu à compléter] » est resté.',
      'ARTICLE:20:13 — « [date à préciser] » est resté. Écrivez ce qui manque, ou retirez-le.',
    ],
  ],
  [
    'a licence and an unknown key that wait for their words, each with what to write',
    all(
      change(RESOURCE, 'licence: Tous droits réservés', 'licence: à préciser'),
      addKeys(EVENT, 'ville: à compléter'),
    ),
    [
      'EVENT:15:1 — « ville » n’est pas une clé connue. Écrivez « lieu: ».',
      'ressources/2026/2026-10-12-compte-rendu-liban.md:9:10 — « licence » : Écrivez l’une de ces licences',
    ],
  ],
  [
    'a place and an organiser that are not known yet, and a link to what is to come',
    all(
      addKeys(EVENT, 'lieu: À confirmer'),
      change(EVENT, '["Cités Unies France"]', '["Cités Unies France", "À préciser"]'),
      body(ARTICLE, 'Voir [le programme à venir](/agenda/2026/12/assises-franco-marocaines/).'),
    ),
    [],
  ],
];

testCases(SUBJECT, CASES);
