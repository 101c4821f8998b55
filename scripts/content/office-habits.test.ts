import {
  add,
  addKeys,
  all,
  body,
  change,
  link,
  move,
  testCases,
  type EditorCase,
  type Spoil,
} from './editor-cases.fixture.ts';
import { ALERT, ARTICLE, COUNTRY, EVENT, RESOURCE, TOWN } from './small-files.fixture.ts';

/** Gives a resource a transcription. */
function transcribed(name: string, text: string): Spoil {
  return all(
    addKeys(RESOURCE, `transcription: ./${name}`),
    add(`content/ressources/2026/${name}`, text),
  );
}

const CASES: readonly EditorCase[] = [
  [
    'a symbolic link to which a text links',
    all(
      link('/etc/hosts', 'content/articles/2026/plan.pdf'),
      body(ARTICLE, 'Voir [le plan](./plan.pdf).'),
    ),
    [
      'articles/2026/plan.pdf:1:1 — Ceci est un raccourci vers un autre endroit, qui ne serait pas publié. Remplacez-le par le ',
    ],
  ],
  [
    'a content file that is a symbolic link to which a text links',
    all(
      link('/etc/hosts', 'content/pays/mali.md'),
      body(ARTICLE, 'Voir [le Mali](/pays/mali/) et [lui](../../pays/mali.md).'),
    ),
    [
      'pays/mali.md:1:1 — Ceci est un raccourci vers un autre endroit, qui ne serait pas publié. Remplacez-le par le fichier lu',
    ],
  ],
  [
    'a content file that is a symbolic link, named by a list',
    all(link('/etc/hosts', 'content/pays/mali.md'), change(ARTICLE, '[maroc]', '[mali]')),
    [
      'pays/mali.md:1:1 — Ceci est un raccourci vers un autre endroit, qui ne serait pas publié. Remplacez-le par le fichier lu',
    ],
  ],
  [
    'two letters of a key of three that changed places',
    change(ARTICLE, '  alt:', '  atl:'),
    ['ARTICLE:13:3 — « atl » n’est pas une clé connue. Écrivez « alt: ».'],
  ],
  [
    'a day with points',
    change(EVENT, 'jour: 2026-12-08', 'jour: 08.12.26'),
    ['EVENT:5:7 — « jour » : « 08.12.26 » n’est pas une date du calendrier. Écrivez 2026'],
  ],
  [
    'a day without dashes',
    change(EVENT, 'jour: 2026-12-08', 'jour: 20261208'),
    ['EVENT:5:7 — « jour » : Écrivez 2026-12-08.'],
  ],
  [
    'two days as one',
    change(EVENT, 'jour: 2026-12-08', 'jour: 2026-12-08 au 2026-12-10'),
    ['EVENT:5:7 — « jour » : « 2026-12-08 au 2026-12-10 » n’est pas une date du calendri'],
  ],
  [
    'two hours as one',
    change(EVENT, '"15:00"', '14h-16h'),
    ['EVENT:6:8 — « heure » : « 14h-16h » n’est pas une heure. Écrivez "14:00", et sur u'],
  ],
  [
    'two hours in words',
    change(EVENT, '"15:00"', '"14h à 16h"'),
    ['EVENT:6:8 — « heure » : « 14h à 16h » n’est pas une heure. Écrivez "14:00", et sur'],
  ],
  [
    'noon in words',
    change(EVENT, '"15:00"', 'midi'),
    ['EVENT:6:8 — « heure » : « midi » n’est pas une heure. Écrivez "12:00", entre guill'],
  ],
  [
    'an hour as Americans write it',
    change(EVENT, '"15:00"', '3 pm'),
    ['EVENT:6:8 — « heure » : « 3 pm » n’est pas une heure. Écrivez "15:00", entre guill'],
  ],
  [
    'an hour with seconds',
    change(EVENT, '"15:00"', '"15:00:00"'),
    ['EVENT:6:8 — « heure » : « 15:00:00 » n’est pas une heure. Écrivez "15:00", entre g'],
  ],
  [
    'an hour in single curly quotes',
    change(EVENT, '"15:00"', '‘15:00’'),
    [
      'EVENT:6:8 — « heure » : Remplacez les guillemets courbes par des guillemets droits : heure: "15:00".',
    ],
  ],
  [
    'a folded summary that is not indented',
    change(
      EVENT,
      'chapo: Les collectivités partenaires du Liban comparent leurs projets et fixent les étapes.',
      'chapo: >\nLes collectivités partenaires du Liban comparent leurs projets.',
    ),
    ['EVENT:4:1 — Commencez cette ligne par deux espaces : elle est la suite de « chapo '],
  ],
  [
    'a list of groups instead of names',
    change(ARTICLE, 'pays: [maroc]', 'pays:\n  - nom: maroc'),
    ['ARTICLE:8:5 — « pays.0 » : Écrivez le nom d’une fiche sans « .md », comme liban.'],
  ],
  [
    'a list of groups instead of names of topics',
    change(ARTICLE, 'thematiques: [diplomatie-des-territoires]', 'thematiques: [{ nom: eau }]'),
    ['ARTICLE:8:15 — « thematiques.0 » : Écrivez le nom d’une fiche sans « .md », comme crises.'],
  ],
  [
    'a list where one name is wanted, and the year of an edition',
    addKeys(EVENT, 'presidence: [lyon]', 'edition: 2025'),
    [
      'EVENT:15:13 — « presidence » : Écrivez ce nom sans crochets : lyon.',
      'EVENT:16:10 — « edition » : Écrivez le nom d’une fiche sans « .md », comme raict-2025.',
    ],
  ],
  [
    'a list with a comma too many',
    change(ARTICLE, 'pays: [maroc]', 'pays: [maroc,,liban]'),
    ['ARTICLE:7:14 — « pays » : Retirez la virgule de trop : pays: [maroc, liban].'],
  ],
  [
    'the code of a country instead of its slug',
    change(ARTICLE, 'pays: [maroc]', 'pays: [MA]'),
    ['ARTICLE:7:8 — « pays.0 » : « MA » n’est pas un nom de fiche. Écrivez « maroc ».'],
  ],
  [
    'a list in round brackets',
    change(ARTICLE, 'pays: [maroc]', 'pays: (maroc)'),
    ['ARTICLE:7:7 — « pays » : Écrivez une liste entre crochets, comme [maroc].'],
  ],
  [
    'an empty name in a list',
    change(ARTICLE, 'pays: [maroc]', 'pays: [""]'),
    ['ARTICLE:7:8 — « pays.0 » : Retirez ce nom vide, ou écrivez celui d’une fiche.'],
  ],
  [
    'a list of asterisks',
    change(ARTICLE, 'pays: [maroc]', 'pays:\n  * maroc\n  * liban'),
    ['ARTICLE:8:3 — Commencez chaque élément de cette liste par un tiret et une espace : « - … ».'],
  ],
  [
    'a list of bullet signs in the block',
    change(ARTICLE, 'pays: [maroc]', 'pays:\n  • maroc\n  • liban'),
    ['ARTICLE:8:3 — Commencez chaque élément de cette liste par un tiret et une espace : « - … ».'],
  ],
  [
    'a list of en dashes',
    change(ARTICLE, 'pays: [maroc]', 'pays:\n  – maroc\n  – liban'),
    ['ARTICLE:8:3 — Commencez chaque élément de cette liste par un tiret et une espace : « - … ».'],
  ],
  [
    'a key of a group that is not indented',
    change(ARTICLE, '  alt:', 'alt:'),
    [
      'ARTICLE:13:1 — Commencez cette ligne par 2 espaces, comme les autres lignes de « image » : «   alt: "Neuf personnes auto',
    ],
  ],
  [
    'a group of which no key is indented',
    change(
      ARTICLE,
      '  fichier: ./2026-11-24-assises-maroc.png\n  alt:',
      'fichier: ./2026-11-24-assises-maroc.png\nalt:',
    ),
    [
      'ARTICLE:12:1 — Commencez cette ligne par 2 espaces, comme les autres lignes de « image » : «   fichier: ./2026-11-24-ass',
    ],
  ],
  [
    'a key of a group with a space too few',
    change(ARTICLE, '  alt:', ' alt:'),
    [
      'ARTICLE:13:1 — Commencez cette ligne par 2 espaces, comme les autres lignes de « image » : «   alt: "Neuf personnes auto',
    ],
  ],
  [
    'a key of a group with a space too many',
    change(ARTICLE, '  alt:', '   alt:'),
    [
      'ARTICLE:13:1 — Commencez cette ligne par 2 espaces, comme les autres lignes de « image » : «   alt: "Neuf personnes auto',
    ],
  ],
  [
    'a group written as a list',
    change(ARTICLE, '  fichier: ./2026', '  - fichier: ./2026'),
    [
      'ARTICLE:12:3 — Commencez cette ligne par des espaces, sans tiret : «   fichier: ./2026-11-24-assises-maroc.png ».',
    ],
  ],
  [
    'alt that is a numbered word',
    change(ARTICLE, '"Neuf personnes autour d’une table ronde"', '"photo 1"'),
    [
      'ARTICLE:13:8 — « image.alt » : Décrivez ce que montre l’image en une phrase, ou écrivez « decorative: true » si elle n’a',
    ],
  ],
  [
    'an image description that says « logo »',
    change(ARTICLE, '"Neuf personnes autour d’une table ronde"', '"Logo"'),
    [
      'ARTICLE:13:8 — « image.alt » : Décrivez ce que montre l’image en une phrase, ou écrivez « decorative: true » si elle n’a',
    ],
  ],
  [
    'a registration whose key is « lien »',
    addKeys(EVENT, 'inscription: { lien: "https://www.helloasso.com/x" }'),
    ['EVENT:15:16 — « lien » n’est pas une clé connue. Écrivez « url: ».'],
  ],
  [
    'a registration whose key is « email »',
    addKeys(EVENT, 'inscription: { email: contact@cuf.org }'),
    ['EVENT:15:16 — « email » n’est pas une clé connue. Écrivez « courriel: ».'],
  ],
  [
    'an event on the spot without a place',
    change(EVENT, 'modalite: visio\n', 'modalite: presentiel\n'),
    ['EVENT:8:11 — Conseil : « modalite » : dites où l’on se retrouve, sur une ligne : «'],
  ],
  [
    'an unknown format of an event',
    change(EVENT, 'modalite: visio\n', 'modalite: distanciel\n'),
    ['EVENT:8:11 — « modalite » : Écrivez l’un de ces mots : presentiel, visio, hybride.'],
  ],
  [
    'another word for an audience',
    change(EVENT, 'acces: collectivites', 'acces: libre'),
    ['EVENT:9:8 — « acces » : Écrivez l’un de ces mots : ouvert, adherents, collectivite'],
  ],
  [
    'a title that says in brackets that the event is cancelled',
    change(
      EVENT,
      'titre: "Groupe-pays Liban : eau et écoles"',
      'titre: "[ANNULÉ] Groupe-pays Liban"',
    ),
    ['EVENT:2:8 — « titre » : retirez ce mot du titre et écrivez, sur une ligne, « etat:'],
  ],
  [
    'a title that says that the event is postponed',
    change(
      EVENT,
      'titre: "Groupe-pays Liban : eau et écoles"',
      'titre: "Reporté : Groupe-pays Liban"',
    ),
    ['EVENT:2:8 — « titre » : retirez ce mot du titre et écrivez, sur une ligne, « etat:'],
  ],
  [
    'a report named by an address',
    addKeys(EVENT, 'compte_rendu: https://www.cites-unies-france.org/x'),
    ['EVENT:15:15 — « compte_rendu » : écrivez ici le nom d’une fiche de content/, sans '],
  ],
  [
    'a lead that ended before the publication',
    addKeys(ARTICLE, 'a_la_une: 2025-12-01'),
    [
      'ARTICLE:18:11 — « a_la_une » : ce jour précède la publication (2026-11-24) : l’article ne serait jamais à la une. Écrive',
    ],
  ],
  [
    'an embargo without its hour',
    addKeys(ARTICLE, 'publication: 2026-12-01'),
    [
      'ARTICLE:18:14 — « publication » : « 2026-12-01 » n’est pas un jour et une heure. Écrivez "2026-12-01 08:00", entre guill',
    ],
  ],
  [
    'an embargo as ISO 8601 writes it',
    addKeys(ARTICLE, 'publication: 2026-12-01T08:00'),
    [
      'ARTICLE:18:14 — « publication » : « 2026-12-01T08:00 » n’est pas un jour et une heure. Écrivez "2026-12-01 08:00", entre',
    ],
  ],
  [
    'an expiry whose hour is written with an h',
    addKeys(ARTICLE, 'expiration: "2026-12-10 8h"'),
    [
      'ARTICLE:18:13 — « expiration » : « 2026-12-10 8h » n’est pas un jour et une heure. Écrivez "2026-12-10 08:00", entre gui',
    ],
  ],
  [
    'an alias without its first slash',
    addKeys(ARTICLE, 'alias: [spip.php?article12]'),
    [
      'ARTICLE:18:9 — « alias.0 » : Une ancienne adresse commence par « / » : écrivez /spip.php?article12.',
    ],
  ],
  [
    'an alias with its host',
    addKeys(ARTICLE, 'alias: ["https://www.cites-unies-france.org/ancien"]'),
    ['ARTICLE:18:9 — « alias.0 » : Une ancienne adresse commence par « / » : écrivez /ancien.'],
  ],
  [
    'a language in words',
    addKeys(ARTICLE, 'langue: français'),
    ['ARTICLE:18:9 — « langue » : Écrivez fr, en, es ou ar. Vouliez-vous dire « fr » ?'],
  ],
  [
    'a link of the block written as Markdown',
    addKeys(ARTICLE, 'liens: ["[CGLU](https://www.uclg.org)"]'),
    [
      'ARTICLE:18:15 — « liens » : Ces textes n’ont ni gras, ni italique, ni lien : retirez les signes « ** », « __ » ou « [ ](',
    ],
  ],
  [
    'a link of the block without its address',
    addKeys(ARTICLE, 'liens: [{ titre: "CGLU" }]'),
    [
      'ARTICLE:18:9 — « liens.0.url » : Écrivez après « url: » une adresse web en entier, comme https://www.exemple.org/.',
    ],
  ],
  [
    'a shortcut of a browser',
    add('content/articles/2026/Site.url', '[InternetShortcut]'),
    [
      'articles/2026/Site.url:1:1 — Ce fichier n’est qu’un raccourci de votre ordinateur : il n’est pas publié. Supprimez-le ; ',
    ],
  ],
  [
    'a file name with the day first',
    move(ARTICLE, 'content/articles/2026/24-11-2026-assises-maroc.md'),
    [
      'articles/2026/24-11-2026-assises-maroc.md:1:1 — Nommez ce fichier 2026/2026-11-24-assises-maroc.md : l’année, le jour, p',
    ],
  ],
  [
    'a file without its ending',
    move(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc'),
    [
      'articles/2026/2026-11-24-assises-maroc:1:1 — Ce fichier n’est pas publié : son nom n’a pas d’extension. Si c’est une fic',
    ],
  ],
  [
    'a file that ends in .md.md',
    move(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc.md.md'),
    [
      'articles/2026/2026-11-24-assises-maroc.md.md:1:1 — Nommez ce fichier 2026/2026-11-24-assises-maroc.md : l’année, le jour',
    ],
  ],
  [
    'a term whose file name has a capital letter',
    move(COUNTRY, 'content/pays/Liban.md'),
    [
      'pays/Liban.md:1:1 — Nommez ce fichier en minuscules sans accents, avec des tirets, comme liban.md.',
    ],
  ],
  [
    'an unknown level of a local government',
    change(TOWN, 'niveau: commune', 'niveau: ville'),
    [
      'collectivites/lyon.md:4:9 — « niveau » : Écrivez l’un de ces mots : commune, epci, departement, region, collectivite-ter',
    ],
  ],
  [
    'a name that two countries share',
    change('content/pays/niger.md', 'nom: Niger', 'nom: Liban'),
    ['pays/niger.md:2:6 — « nom » : content/pays/liban.md a déjà ce nom. Corrigez l’un des deux.'],
  ],
  [
    'the letters of another network',
    add(
      'content/reseaux/conseil.md',
      '---\nnom: Conseil des gouvernements locaux\nsigle: CGLU\nchapo: Ce que fait ce conseil avec ses partenaires.\n---\n\nTexte.\n',
    ),
    [
      'reseaux/conseil.md:3:8 — « sigle » : content/reseaux/cglu.md a déjà ce sigle : rien ne distinguerait',
    ],
  ],
  [
    'an address with a space',
    body(ARTICLE, 'Voir [CGLU](https://www.uclg.org/mon fichier.pdf).'),
    [
      'ARTICLE:20:6 — Ce lien reste visible. Écrivez [texte du lien](adresse), sans espace dans l’adresse, et fermez la parenth',
    ],
  ],
  [
    'a space after mailto',
    body(ARTICLE, 'Écrire [au service](mailto: contact@uclg.org).'),
    ['ARTICLE:20:8 — Ce lien reste visible. Écrivez [texte du lien](adresse), sans espace'],
  ],
  [
    'a link to the path of a content file',
    body(ARTICLE, 'Voir [le Liban](/content/pays/liban.md).'),
    ['ARTICLE:20:6 — Écrivez l’adresse de la page : /pays/liban/.'],
  ],
  [
    'a link to nowhere',
    body(ARTICLE, 'Voir [CGLU](#).'),
    ['ARTICLE:20:6 — Ce lien ne mène nulle part. Écrivez son adresse au lieu de « # ».'],
  ],
  [
    'a protocol with backslashes',
    body(ARTICLE, 'Voir [CGLU](https:\\\\www.uclg.org).'),
    ['ARTICLE:20:6 — Cette adresse est mal écrite. Écrivez https://www.uclg.org.'],
  ],
  [
    'a link over two lines',
    body(ARTICLE, 'Voir [CGLU]\n(https://www.uclg.org).'),
    ['ARTICLE:20:6 — Écrivez ce lien sur une ligne'],
  ],
  [
    'a heading in capitals',
    body(ARTICLE, '## LE PROGRAMME DE LA JOURNÉE\n\nTexte.'),
    [
      'ARTICLE:20:1 — Conseil : Écrivez cet intertitre en minuscules, avec une capitale au début et aux noms propres.',
    ],
  ],
  [
    'a reminder left in the text',
    body(ARTICLE, 'Texte à compléter XXX et [à compléter].'),
    ['ARTICLE:20:19 — « XXX » est resté. Écrivez ce qui manque, ou retirez-le.'],
  ],
  [
    'a table pasted from a spreadsheet',
    body(ARTICLE, 'Nom\tVille\nAnne\tLyon'),
    [
      'ARTICLE:20:1 — Ces lignes viennent d’un tableur : leurs colonnes se perdent. Écrivez un tableau, « | Nom | Ville | », et',
    ],
  ],
  [
    'a table with an empty line below its head',
    body(ARTICLE, '| A | B |\n| --- | --- |\n\n| 1 | 2 |'),
    [
      'ARTICLE:20:1 — Ce tableau n’a que sa ligne de titres. Retirez la ligne vide qui la suit, ou écrivez une ligne « | … | ».',
    ],
  ],
  [
    'a table whose head is empty',
    body(ARTICLE, '|  |  |\n| --- | --- |\n| 1 | 2 |'),
    [
      'ARTICLE:20:1 — Conseil : Les colonnes de ce tableau n’ont pas de titre. Écrivez-en dans la première ligne : « | Nom | Vi',
    ],
  ],
  [
    'a list of asterisks without spaces',
    body(ARTICLE, '*un\n*deux'),
    ['ARTICLE:20:1 — Mettez une espace après l’étoile de chaque élément : « * … ».'],
  ],
  [
    'a list whose sign is the letter o',
    body(ARTICLE, 'o un\no deux'),
    ['ARTICLE:20:1 — Commencez chaque élément par un tiret et une espace : « - … ».'],
  ],
  [
    'a list of letters',
    body(ARTICLE, 'a) un\nb) deux'),
    ['ARTICLE:20:1 — Commencez chaque élément par un tiret et une espace : « - … ».'],
  ],
  [
    'guillemets typed as angle brackets',
    body(ARTICLE, 'Il dit << bonjour >>.'),
    ['ARTICLE:20:8 — Ces signes restent visibles. Citez entre guillemets : « … ».'],
  ],
  [
    'a footnote defined twice',
    body(ARTICLE, 'Texte[^1] et[^1].\n\n[^1]: Une.\n[^1]: Deux.'),
    [
      'ARTICLE:23:1 — Deux notes portent ce nom : celle-ci ne s’affiche pas. Donnez-lui un autre numéro, ici et dans le texte.',
    ],
  ],
  [
    "an image of one's computer",
    body(ARTICLE, '![Un pont](file:///C:/pont.png)'),
    [
      'ARTICLE:20:1 — Cette image est sur votre ordinateur. Posez-la à côté de la fiche et écrivez ![Ce qu’elle montre](./image',
    ],
  ],
  [
    'bold text and a heading as in Wikipedia',
    body(ARTICLE, "'''gras''' et == Titre =="),
    ['ARTICLE:20:1 — Ceci est écrit comme dans Wikipédia. Un intertitre s’écrit «'],
  ],
  [
    'a link as in Wikipedia',
    body(ARTICLE, '[https://www.uclg.org CGLU]'),
    ['ARTICLE:20:1 — Ce lien est écrit comme dans Wikipédia. Écrivez [texte du lien](adresse).'],
  ],
  [
    'a ligature pasted from a PDF',
    body(ARTICLE, 'La coordination \uFB01nancière.'),
    ['ARTICLE:20:17 — « ﬁ » : cette lettre s’est abîmée en changeant d’encodage. Retapez-la.'],
  ],
  [
    'words hyphenated at the ends of lines',
    body(ARTICLE, 'La coopéra-\ntion décentralisée est une poli-\ntique.'),
    ['ARTICLE:20:4 — Le mot « coopéra- tion » est coupé en fin de ligne'],
  ],
  [
    'a date with the wrong weekday',
    body(EVENT, 'Le lundi 8 décembre 2026, à 15 h.'),
    ['EVENT:17:4 — Conseil : Le texte dit « lundi 8 décembre 2026 » : ce jour est un mar'],
  ],
  [
    'a Word document named as Markdown',
    add(ARTICLE, Buffer.from('504b0304140000000800abcdef', 'hex')),
    [
      'ARTICLE:1:1 — Ce fichier est un document de traitement de texte ou une archive, malgré son nom. Copiez son texte dans un',
    ],
  ],
  [
    'an RTF document named as Markdown',
    add(ARTICLE, '{\\rtf1\\ansi Bonjour}'),
    [
      'ARTICLE:1:1 — Ce fichier est un document RTF, malgré son nom. Copiez son texte dans un modèle de content/_modeles/, enre',
    ],
  ],
  [
    'a key in bold',
    change(ARTICLE, 'rubrique:', '**rubrique** :'),
    ['ARTICLE:3:1 — « **rubrique** » : Une clé s’écrit sans étoiles'],
  ],
  [
    'subtitles as SubRip',
    transcribed('a.srt', '1\n00:00:01,000 --> 00:00:02,000\nBonjour'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:10:16 — « transcription » : une page ne lit que des sous-titres WebVTT.',
    ],
  ],
  [
    'a transcript to come, written with an accent',
    addKeys(RESOURCE, 'transcription: à venir'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:10:16 — « transcription » : écrivez a-venir, sans accent ni espace.',
    ],
  ],
  [
    'an alert of a level that does not exist',
    change(ALERT, 'niveau: information', 'niveau: urgent'),
    [
      'alertes/2026-11-16-assises.md:3:9 — « niveau » : Écrivez information ou important. Vouliez-vous dire « important » ?',
    ],
  ],
  [
    'a link in an alert',
    body(ALERT, 'Voir [x](/pays/nope/).'),
    [
      'alertes/2026-11-16-assises.md:9:6 — Une alerte est une phrase simple, sans gras, lien ni liste. Pour mener à une page, é',
    ],
  ],
  [
    'an unknown type of resource',
    change(RESOURCE, 'type: texte', 'type: podcast'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:3:7 — « type » : Écrivez l’un de ces mots : texte, photo, son, video. V',
    ],
  ],
  [
    'a redirection to another old address',
    add('content/_redirections/a.tsv', '/ancien\t/autre\n/autre\tcontent/pays/liban.md\n'),
    [
      '_redirections/a.tsv:1:1 — /autre est elle aussi une ancienne adresse. Écrivez où elle mène : content/pays/liban.md.',
    ],
  ],
  [
    'more marks than any text holds',
    body(ARTICLE, '\\'.repeat(100_000)),
    ['ARTICLE:20:1 — Ce passage compte trop de signes comme « * », « [ » ou « \\ » pour être lu.'],
  ],
  [
    'a word that every object of JavaScript has',
    change(ARTICLE, 'rubrique: collectivites', 'rubrique: constructor'),
    ['ARTICLE:3:11 — « rubrique » : Écrivez la rubrique : cuf, collectivites ou reseau.'],
  ],
  [
    'notes without end',
    body(ARTICLE, 'x[^1]'.repeat(15_000)),
    ['ARTICLE:20:1 — Ce passage compte trop de signes'],
  ],
];

testCases('the content check, given the habits of an office', CASES);
