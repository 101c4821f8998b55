import {
  add,
  addKeys,
  all,
  body,
  change,
  copy,
  damage,
  link,
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
  PICTURE,
  RESOURCE,
  SYNONYMS,
} from './small-files.fixture.ts';
import { drawPicture, type SmallProject } from './small-project.fixture.ts';

/** Nine lines that make a list of a billion words. */
const YAML_BOMB = 'a b c d e f g h i'.split(' ').map((name, index, names) => {
  const before = index === 0 ? 'y' : `*${names[index - 1] ?? ''}`;
  return `x${String(index + 1)}: &${name} [${Array.from({ length: 9 }, () => before).join(',')}]`;
});

/** What an editor did, and each line that the check answers: its place, and how its words begin. */
const CASES: readonly EditorCase[] = [
  ['nothing, for a project without fault', () => Promise.resolve(), []],
  [
    'a summary whose opening quote is missing',
    change(ARTICLE, 'chapo: "Les', 'chapo: Les'),
    ['ARTICLE:5:97 — « chapo » : Ce guillemet ferme un texte que rien n’ouvre. Ouvrez-le au'],
  ],
  [
    'an event among the articles',
    move(EVENT, 'content/articles/2026/2026-12-08-groupe-pays-liban.md'),
    [
      'articles/2026/2026-12-08-groupe-pays-liban.md:1:1 — Cette fiche est écrite comme un rendez-vous. Déplacez-la dans content/agenda/2026/,',
    ],
  ],
  [
    'a country that others link to, among the local governments',
    move(COUNTRY, 'content/collectivites/liban.md'),
    [
      'collectivites/liban.md:1:1 — Cette fiche est écrite comme une fiche de pays. Déplacez-la dans content/pays/,',
    ],
  ],
  [
    'a page of another site that a text links to',
    all(
      add('content/articles/2026/plan.html', '<p>Le plan</p>'),
      body(ARTICLE, 'Voir [le plan](./plan.html) du jour.'),
    ),
    ['ARTICLE:20:6 — Ce lien mène à content/articles/2026/plan.html, qui ne peut pas être publié.'],
  ],
  [
    'a title in curly quotes',
    change(ARTICLE, ARTICLE_TITLE, 'titre: “Liban : bilan”'),
    ['ARTICLE:2:8 — « titre » : Remplacez les guillemets courbes par des guillemets droits'],
  ],
  [
    'an hour in curly quotes',
    change(EVENT, 'heure: "15:00"', 'heure: “15:00”'),
    ['EVENT:6:8 — « heure » : Remplacez les guillemets courbes par des guillemets droits'],
  ],
  [
    'a no-break space before a value',
    change(ARTICLE, 'rubrique: coll', 'rubrique: \u00A0coll'),
    ['ARTICLE:3:11 — « rubrique » : Remplacez cette espace insécable par une espace ordinai'],
  ],
  [
    'a zero-width space in a list',
    change(ARTICLE, '[maroc]', '[maroc\u200B]'),
    ['ARTICLE:7:13 — « pays » : Un signe invisible se cache ici. Effacez cette ligne et ret'],
  ],
  [
    'a title that begins with an asterisk',
    change(ARTICLE, ARTICLE_TITLE, 'titre: *Assises* franco'),
    ['ARTICLE:2:8 — « titre » : Un texte qui commence par « * » se met entre guillemets : '],
  ],
  [
    'a title in single quotes that has an apostrophe',
    change(ARTICLE, ARTICLE_TITLE, "titre: 'L'eau pour tous'"),
    ['ARTICLE:2:10 — « titre » : Cette apostrophe coupe le texte. Entourez-le de guillemets'],
  ],
  [
    'a list separated by semicolons',
    change(ARTICLE, '[maroc]', '[maroc; liban]'),
    ['ARTICLE:7:13 — « pays » : Séparez par des virgules : pays: [maroc, liban].'],
  ],
  [
    'a title that is a number',
    change(ARTICLE, ARTICLE_TITLE, 'titre: 2026'),
    ['ARTICLE:2:8 — « titre » : Mettez ce texte entre guillemets : titre: "2026".'],
  ],
  [
    'a key with a capital letter',
    change(ARTICLE, 'titre:', 'Titre:'),
    ['ARTICLE:2:1 — « Titre » n’est pas une clé connue. Écrivez « titre: ».'],
  ],
  [
    'a synonym of a key',
    change(ARTICLE, 'chapo:', 'chapeau:'),
    ['ARTICLE:5:1 — « chapeau » n’est pas une clé connue. Écrivez « chapo: ».'],
  ],
  [
    'a key of another kind',
    addKeys(ARTICLE, 'jour: 2026-12-01'),
    ['ARTICLE:18:1 — « jour » est une clé pour un rendez-vous ou des actes, non pour un art'],
  ],
  [
    'a key with a space instead of an underscore',
    change(ARTICLE, 'sous_titre:', 'sous titre:'),
    ['ARTICLE:4:1 — « sous titre » n’est pas une clé connue. Écrivez « sous_titre: ».'],
  ],
  [
    'a path with a backslash',
    change(ARTICLE, './2026-11-24-assises-maroc.png', '"./photos\\nuit.jpg"'),
    ['ARTICLE:12:21 — Employez la barre « / » au lieu de « \\ » : fichier: "./photos/nuit.jpg'],
  ],
  [
    'an expiry before the publication',
    addKeys(ARTICLE, 'expiration: "2025-12-01 08:00"'),
    ['ARTICLE:18:13 — « expiration » : ce jour précède la publication (2026-11-24) : la fich'],
  ],
  [
    'a date in the text that is not that of the event',
    body(EVENT, 'La réunion aura lieu le 9 décembre à 15 h.'),
    ['EVENT:17:25 — Conseil : Le texte dit « 9 décembre », et le rendez-vous a lieu le 8 d'],
  ],
  [
    'a summary that is too short',
    change(
      EVENT,
      'chapo: Les collectivités partenaires du Liban comparent leurs projets et fixent les étapes.',
      'chapo: "A suivre."',
    ),
    ['EVENT:3:8 — Conseil : « chapo » : ce chapo est trop court. Écrivez une ou deux phr'],
  ],
  [
    'a misspelt country',
    change(ARTICLE, '[maroc]', '[marroc]'),
    ['ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/marroc.md. Vouliez-vou'],
  ],
  [
    'a misspelt local government',
    change(ARTICLE, '[centre-val-de-loire]', '[centre-val-loire]'),
    ['ARTICLE:9:17 — « collectivites.0 » : il n’y a pas de fiche content/collectivites/cent'],
  ],
  [
    'a report that does not exist',
    addKeys(EVENT, 'compte_rendu: ressources/2026/2026-12-10-compte-rendu-liban'),
    ['EVENT:15:15 — « compte_rendu » : il n’y a pas de fiche content/ressources/2026/2026-'],
  ],
  [
    'a misspelt event',
    change(ARTICLE, 'assises-franco-marocaines]', 'assises-franco-marocain]'),
    ['ARTICLE:10:14 — « evenements.0 » : il n’y a pas de fiche content/agenda/2026/2026-12-0'],
  ],
  [
    'a name where a slug is expected',
    addKeys(EVENT, 'presidence: Lyon'),
    ['EVENT:15:13 — « presidence » : « Lyon » n’est pas un nom de fiche. Écrivez « lyon ».'],
  ],
  [
    'an alert that links to a page that does not exist',
    change(ALERT, '/agenda/2026/12/assises-franco-marocaines/', '/agenda/2026/12/assise/'),
    [
      'alertes/2026-11-16-assises.md:6:37 — « lien.url » : /agenda/2026/12/assise/ n’existe pas. Vouliez-vous dire',
    ],
  ],
  [
    'an alias that two articles share',
    addKeys(ARTICLE, 'alias: [/Eau-potable]'),
    ['ARTICLE:18:9 — « alias.0 » : content/articles/2026/2026-10-05-eau-potable.md a déjà c'],
  ],
  [
    'a country code that two countries share',
    change('content/pays/maroc.md', 'code: MA', 'code: LB'),
    ['pays/maroc.md:3:7 — « code » : content/pays/liban.md a déjà le code « LB ». Corrigez l’un '],
  ],
  [
    'an article saved as .txt',
    move(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc.txt'),
    [
      'articles/2026/2026-11-24-assises-maroc.txt:1:1 — Ce fichier n’est pas publié : terminez son nom par « .md », 2026-11-24',
    ],
  ],
  [
    'a .docx file among the articles',
    add('content/articles/2026/Compte rendu.docx', 'PK'),
    [
      'articles/2026/Compte rendu.docx:1:1 — Ce fichier n’est pas publié : aucune fiche ne le nomme. Copiez son tex',
    ],
  ],
  [
    'an article in a folder below its year',
    move(ARTICLE, 'content/articles/2026/novembre/2026-11-24-assises-maroc.md'),
    [
      'articles/2026/novembre/2026-11-24-assises-maroc.md:1:1 — Ce fichier n’est pas dans le dossier de son année. Déplacez-le : 2026/',
    ],
  ],
  [
    'an image description that repeats the title',
    change(
      ARTICLE,
      'Neuf personnes autour d’une table ronde',
      'Centre-Val de Loire dresse la table',
    ),
    ['ARTICLE:13:8 — Conseil : « image.alt » : cette description répète le titre. Dites ce '],
  ],
  [
    'an image that is too small',
    async (p: SmallProject) => p.write(PICTURE, await drawPicture(40, 30)),
    ['ARTICLE:12:12 — Conseil : « image.fichier » : cette image ne mesure que 40 × 30 pixels'],
  ],
  [
    'a path of a Windows computer',
    change(ARTICLE, './2026-11-24-assises-maroc.png', 'C:\\Users\\Anne\\photo.jpg'),
    ['ARTICLE:12:12 — Ce chemin est celui de votre ordinateur. Posez le fichier à côté de la'],
  ],
  [
    'a document that is a program',
    all(
      addKeys(ARTICLE, 'documents:', '  - { titre: "Prog", fichier: ./prog.exe }'),
      add('content/articles/2026/prog.exe', 'MZ'),
    ),
    ['ARTICLE:19:31 — « documents.0.fichier » : un fichier .exe ne peut pas être publié. Enr'],
  ],
  [
    'a document that is a drawing',
    all(
      addKeys(ARTICLE, 'documents:', '  - { titre: "Prog", fichier: ./prog.svg }'),
      add(
        'content/articles/2026/prog.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
    ),
    ['ARTICLE:19:31 — « documents.0.fichier » : un fichier .svg ne peut pas être publié. Enr'],
  ],
  [
    'a link to a page that does not exist',
    body(ARTICLE, 'Un [x](/pays/nope/).'),
    ['ARTICLE:20:4 — /pays/nope/ n’existe pas. Vouliez-vous dire /pays/ ?'],
  ],
  [
    'a link to a heading that does not exist',
    body(ARTICLE, 'Un [lien](/pays/liban/#nulle-part).'),
    ['ARTICLE:20:4 — /pays/liban/ n’a pas d’intertitre « nulle-part ». Retirez ce qui suit '],
  ],
  [
    'a script in the text',
    body(ARTICLE, 'Avant\n\n<script>alert(1)</script>\n\nAprès'),
    ['ARTICLE:22:1 — « <script> » et ce qu’il contient ne sont pas affichés. Retirez-le ; p'],
  ],
  [
    'a link that runs a script',
    body(ARTICLE, 'Un [lien utile](javascript:alert(1)).'),
    ['ARTICLE:20:4 — Cette adresse exécuterait du code : elle est retirée de la page. Écriv'],
  ],
  [
    'a stray sign left in a word by a change of encoding',
    body(ARTICLE, 'La coopé©ration.'),
    ['ARTICLE:20:9 — « © » : cette lettre s’est abîmée en changeant d’encodage. Retapez-la.'],
  ],
  [
    'a heading that skips a level',
    body(ARTICLE, '## Un\n\nTexte.\n\n#### Deux\n\nTexte.'),
    ['ARTICLE:24:1 — Conseil : Cet intertitre saute un niveau. Écrivez « ### Deux ».'],
  ],
  [
    'a paragraph of a megabyte',
    body(ARTICLE, 'mot '.repeat(250000)),
    ['ARTICLE:20:1 — Conseil : Ce paragraphe compte 999999 signes d’un seul tenant. Coupez-'],
  ],
  [
    'a personal address as contact',
    change(ARTICLE, 'contact: Pôle pays', 'contact: marie.dupont@cites-unies-france.org'),
    ['ARTICLE:15:10 — « marie.dupont@cites-unies-france.org » est l’adresse d’une personne. '],
  ],
  [
    'a space between the text and the address of a link',
    body(ARTICLE, 'Voir [le texte] (https://www.uclg.org/).'),
    ['ARTICLE:20:6 — Retirez l’espace entre « ] » et « ( » : [texte du lien](adresse).'],
  ],
  [
    'a link without text',
    body(ARTICLE, 'Voir [](https://www.uclg.org/).'),
    ['ARTICLE:20:6 — Ce lien n’a pas de texte : personne ne le voit. Écrivez [où il mène](h'],
  ],
  [
    'a call of a footnote that does not exist',
    body(ARTICLE, 'Une note[^1] manque.'),
    ['ARTICLE:20:9 — Cette note n’a pas de texte. Ajoutez en bas, sur une ligne à part, « ['],
  ],
  [
    'a heading without a space after its signs',
    body(ARTICLE, '##Titre\n\nTexte'),
    ['ARTICLE:20:1 — Mettez une espace après les dièses : « ## Titre ».'],
  ],
  [
    'a paragraph that four spaces make code',
    body(ARTICLE, 'Texte.\n\n    Un paragraphe en retrait.\n\nTexte.'),
    ['ARTICLE:22:1 — Quatre espaces en début de ligne font de ce texte du code, qui déborde'],
  ],
  [
    'a link to a document of Google Docs',
    body(ARTICLE, 'Voir [le document](https://docs.google.com/document/d/1abc/edit).'),
    ['ARTICLE:20:6 — Conseil : Cette adresse ne s’ouvre que pour qui a un compte ou se trou'],
  ],
  [
    "a link to a file of one's computer",
    body(ARTICLE, 'Voir [le document](file:///C:/Users/a.pdf).'),
    ['ARTICLE:20:6 — Cette adresse est celle d’un fichier de votre ordinateur. Posez-le à c'],
  ],
  [
    'an empty heading',
    body(ARTICLE, '## \n\nTexte'),
    ['ARTICLE:20:1 — Cet intertitre est vide. Écrivez ses mots après les dièses, ou retirez'],
  ],
  [
    'an unknown component in a page',
    body(PAGE, '<Bouton />'),
    [
      'pages/contact.mdx:8:1 — « <Bouton> » n’est pas connu. Retirez-le, ou écrivez en Markdown ; pou',
    ],
  ],
  [
    'an import in a page',
    body(PAGE, "import X from './X.astro'\n\n<X />"),
    [
      'pages/contact.mdx:8:1 — Retirez cette ligne « import » ou « export » : une page n’est que du t',
      'pages/contact.mdx:10:1 — « <X> » n’est pas connu. Retirez-le, ou écrivez en Markdown ; pour mon',
    ],
  ],
  [
    'an address in angle brackets in a page',
    body(PAGE, '<https://a.org>'),
    [
      'pages/contact.mdx:8:1 — Écrivez cette adresse en lien : [texte du lien](https://…), sans « < >',
    ],
  ],
  [
    'an unclosed quote among the synonyms',
    change(SYNONYMS, '- [ONU, Nations unies]', '- ["ONU, Nations unies]'),
    ['_recherche/synonymes.yml:3:3 — Fermez cette liste par « ] ».'],
  ],
  [
    'a copy of the model of an event, left as it is',
    copy('content/_modeles/agenda.md', 'content/agenda/2026/2026-12-15-groupe-pays-exemple.md'),
    [
      'agenda/2026/2026-12-15-groupe-pays-exemple.md:11:8 — Cette fiche garde ces mots du modèle : « titre », « chapo », « texte »',
      'agenda/2026/2026-12-15-groupe-pays-exemple.md:104:8 — « pays.0 » : il n’y a pas de fiche content/pays/japon.md. Corrigez le',
    ],
  ],
  [
    'a copy of the model of a local government, left as it is',
    copy('content/_modeles/collectivite.md', 'content/collectivites/saint-brieuc.md'),
    [
      'collectivites/saint-brieuc.md:10:6 — Cette fiche garde ces mots du modèle : « nom », « chapo », « id », « ',
    ],
  ],
  [
    'an image pasted as base64',
    body(ARTICLE, '![Un pont](data:image/png;base64,' + 'iVBORw0KGgo'.repeat(200) + ')'),
    ['ARTICLE:20:1 — Cette image est collée dans le texte, qu’elle rend illisible. Enregist'],
  ],
  [
    'a last day a century away',
    addKeys(EVENT, 'jour_fin: 2126-12-09'),
    ['EVENT:15:11 — « jour_fin » : l’année 2126 est trop lointaine pour être juste. Corrig'],
  ],
  [
    'a shortened link',
    body(ARTICLE, 'Voir [le programme](https://bit.ly/3abcd).'),
    ['ARTICLE:20:6 — Conseil : Ce lien raccourci cache où il mène, et peut cesser de marche'],
  ],
  [
    'a damaged PDF',
    damage(PDF, 20),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:4:10 — « fichier » : ce fichier est abîmé, il ne peut pas être lu. Enregistre',
    ],
  ],
  [
    'a merge conflict in the block',
    change(
      ARTICLE,
      'rubrique: collectivites',
      '<<<<<<< HEAD\nrubrique: collectivites\n=======\nrubrique: cuf\n>>>>>>> main',
    ),
    ['ARTICLE:3:1 — Deux versions de ce fichier se mêlent ici. Gardez le bon texte et reti'],
  ],
  [
    'curly quotes in a list',
    change(RESOURCE, '["Cités Unies France"]', '[“Cités Unies France”]'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:5:11 — « auteurs » : Remplacez les guillemets courbes par des guillemets droi',
    ],
  ],
  [
    'a date with no-break hyphens',
    change(ARTICLE, 'date: 2026-11-24', 'date: 2026\u201111\u201124'),
    ['ARTICLE:6:7 — « date » : « 2026‑11‑24 » n’est pas une date du calendrier. Écrivez 20'],
  ],
  [
    'a link to a heading that another file does not have',
    body(ARTICLE, 'Un [lien](../../pays/liban.md#nulle).'),
    ['ARTICLE:20:4 — /pays/liban/ n’a pas d’intertitre « nulle ». Retirez ce qui suit « # »'],
  ],
  [
    'a misspelt protocol',
    body(ARTICLE, 'Un [lien](htp://www.uclg.org).'),
    ['ARTICLE:20:4 — Cette adresse est mal écrite. Écrivez https://www.uclg.org.'],
  ],
  [
    'a full address of this site that does not exist',
    body(ARTICLE, 'Un [lien](https://www.cites-unies-france.org/pays/nope/).'),
    ['ARTICLE:20:4 — /pays/nope/ n’existe pas. Vouliez-vous dire /pays/ ?'],
  ],
  [
    'an alert that links to a draft',
    addKeys('content/agenda/2026/2026-12-01-assises-franco-marocaines.md', 'brouillon: true'),
    [
      'alertes/2026-11-16-assises.md:6:37 — « lien.url » : /agenda/2026/12/assises-franco-marocaines/ est un broui',
      'ARTICLE:10:14 — « evenements.0 » : content/agenda/2026/2026-12-01-assises-franco-maroc',
    ],
  ],
  [
    'a title that a sharp cuts',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Retour sur la journée #CoopDec à Nantes'),
    ['ARTICLE:2:30 — « titre » : Le texte est coupé à ce dièse. Mettez-le entre guillemets '],
  ],
  [
    'a title that begins with a bracket',
    change(ARTICLE, ARTICLE_TITLE, 'titre: [Vidéo] Le bilan de la journée'),
    ['ARTICLE:2:8 — « titre » : Un texte qui commence par « [ » se met entre guillemets : '],
  ],
  [
    'an HTML entity in a title',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Eau &amp; climat au Maroc'),
    ['ARTICLE:2:12 — « titre » : « &amp; » reste tel quel ici. Écrivez le signe lui-même.'],
  ],
  [
    'an entity of a no-break space in a title',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Eau&nbsp;: le bilan'),
    ['ARTICLE:2:8 — « titre » : Mettez ce texte entre guillemets : titre: "Eau&nbsp;: le b'],
  ],
  [
    'an HTML tag in a title',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Eau <strong>et</strong> climat'),
    ['ARTICLE:2:12 — « titre » : La balise « <strong> » reste visible ici. Retirez-la : ces'],
  ],
  [
    'bold text in a summary',
    change(EVENT, 'chapo: Les', 'chapo: Les **grandes**'),
    ['EVENT:3:12 — « chapo » : Ces textes n’ont ni gras, ni italique, ni lien : retirez l'],
  ],
  [
    'a no-break space before the colon of a key',
    change(ARTICLE, 'titre:', 'titre\u00A0:'),
    ['ARTICLE:2:6 — « titre » : Remplacez cette espace insécable par une espace ordinaire '],
  ],
  [
    'a missing space after the colon of a key',
    change(ARTICLE, 'rubrique: collectivites', 'rubrique:collectivites'),
    ['ARTICLE:3:9 — Mettez une espace après « : » : rubrique: collectivites.'],
  ],
  [
    'an equals sign after a key',
    change(ARTICLE, 'rubrique: collectivites', 'rubrique = collectivites'),
    ['ARTICLE:3:9 — Écrivez « : » et une espace après la clé : rubrique: collectivites.'],
  ],
  [
    'a list written as text',
    change(ARTICLE, 'pays: [maroc]', 'pays: maroc, senegal'),
    ['ARTICLE:7:7 — « pays » : Écrivez une liste entre crochets, comme [maroc, senegal].'],
  ],
  [
    'a list of dashes on the line of its key',
    change(ARTICLE, 'pays: [maroc]', 'pays: - maroc'),
    ['ARTICLE:7:7 — « pays » : Écrivez la liste entre crochets : pays: [maroc].'],
  ],
  [
    'an unclosed list',
    change(ARTICLE, 'pays: [maroc]', 'pays: [maroc'),
    ['ARTICLE:7:7 — « pays » : Fermez cette liste par « ] ».'],
  ],
  [
    'a quote that cuts a summary',
    change(ARTICLE, 'chapo: "Les', 'chapo: "Les "'),
    ['ARTICLE:5:13 — « chapo » : Ce guillemet coupe le texte. Citez avec « … » : chapo: "Le'],
  ],
  [
    'a tabulation before a key',
    change(ARTICLE, '  alt:', '\talt:'),
    ['ARTICLE:13:1 — Remplacez la tabulation en début de ligne par des espaces.'],
  ],
  [
    'a space before a key',
    change(ARTICLE, 'date: 2026-11-24', ' date: 2026-11-24'),
    ['ARTICLE:6:1 — Retirez l’espace en début de ligne : date: 2026-11-24'],
  ],
  [
    'a key written twice',
    addKeys(ARTICLE, 'pays: [senegal]'),
    ['ARTICLE:18:1 — Cette clé est déjà écrite plus haut. Gardez l’une des deux.'],
  ],
  [
    'a date with slashes, the day first',
    change(ARTICLE, 'date: 2026-11-24', 'date: 24/11/2026'),
    ['ARTICLE:6:7 — « date » : « 24/11/2026 » n’est pas une date du calendrier. Écrivez 20'],
  ],
  [
    'a date in words',
    change(ARTICLE, 'date: 2026-11-24', 'date: 24 novembre 2026'),
    ['ARTICLE:6:7 — « date » : « 24 novembre 2026 » n’est pas une date du calendrier. Écri'],
  ],
  [
    'an hour written with an h',
    change(EVENT, '"15:00"', '15h00'),
    ['EVENT:6:8 — « heure » : « 15h00 » n’est pas une heure. Écrivez "15:00", entre guil'],
  ],
  [
    'an hour without quotes',
    change(EVENT, '"15:00"', '15'),
    ['EVENT:6:8 — « heure » : Écrivez "15:00", entre guillemets.'],
  ],
  [
    'a misspelt section',
    change(ARTICLE, 'rubrique: collectivites', 'rubrique: collectivite'),
    ['ARTICLE:3:11 — « rubrique » : Écrivez la rubrique : cuf, collectivites ou reseau. Vou'],
  ],
  [
    'a format with an accent',
    change(EVENT, 'modalite: visio', 'modalite: présentiel'),
    ['EVENT:8:11 — « modalite » : Écrivez l’un de ces mots : presentiel, visio, hybride. '],
  ],
  [
    'an audience with an accent',
    change(EVENT, 'acces: collectivites', 'acces: adhérents'),
    ['EVENT:9:8 — « acces » : Écrivez l’un de ces mots : ouvert, adherents, collectivite'],
  ],
  [
    'an address and an e-mail address in the place of a registration',
    all(
      addKeys(EVENT, 'inscription: https://framaforms.org/liban'),
      addKeys(
        'content/agenda/2026/2026-12-01-assises-franco-marocaines.md',
        'inscription: contact@uclg.org',
      ),
    ),
    [
      'agenda/2026/2026-12-01-assises-franco-marocaines.md:9:14 — « inscription » : Écrivez cette clé ainsi : { courriel: contact@uclg.org }.',
      'EVENT:15:14 — « inscription » : Écrivez cette clé ainsi : { url: "https://framaforms.org/liban" }.',
    ],
  ],
  [
    'a report by the name of its file alone',
    addKeys(EVENT, 'compte_rendu: 2026-10-12-compte-rendu-liban'),
    [
      'EVENT:15:15 — « compte_rendu » : il n’y a pas de fiche content/2026-10-12-compte-rendu-liban.md. Vouliez-vous dire « ressources/2026/2026-10-12-compte-rendu-liban » ?',
    ],
  ],
  [
    'a licence by the name of its author',
    change(RESOURCE, 'licence: Tous droits réservés', 'licence: Etalab 2.0'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:9:10 — « licence » : Écrivez l’une de ces licences : Licence Ouverte 2.0 ; CC BY 4.0 ; CC BY-SA 4.0 ; Tous droits réservés. Vouliez-vous dire « Licence Ouverte 2.0 » ?',
    ],
  ],
  [
    'an unknown licence',
    change(RESOURCE, 'licence: Tous droits réservés', 'licence: CC-BY 4.0'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:9:10 — « licence » : Écrivez l’une de ces licences : Licence Ouverte 2.0 ; CC',
    ],
  ],
  [
    'a part of the world in lower case',
    change(COUNTRY, 'zone: Afrique', 'zone: afrique'),
    ['pays/liban.md:4:7 — « zone » : Écrivez l’une de ces zones : Afrique, Amériques, Asie, Euro'],
  ],
  [
    'the name of a country instead of its slug',
    change(ARTICLE, '[maroc]', '[Sénégal]'),
    ['ARTICLE:7:8 — « pays.0 » : « Sénégal » n’est pas un nom de fiche. Écrivez « senegal '],
  ],
  [
    'the name of a country that has an apostrophe',
    change(ARTICLE, '[maroc]', "[Côte d'Ivoire]"),
    ["ARTICLE:7:8 — « pays.0 » : « Côte d'Ivoire » n’est pas un nom de fiche. Écrivez « co"],
  ],
  [
    'a country among the topics',
    change(ARTICLE, '[diplomatie-des-territoires]', '[maroc]'),
    ['ARTICLE:8:15 — « thematiques.0 » : « maroc » est une fiche de content/pays/ : écrivez'],
  ],
  [
    'a slug with the ending of its file',
    change(ARTICLE, '[maroc]', '[maroc.md]'),
    ['ARTICLE:7:8 — « pays.0 » : « maroc.md » n’est pas un nom de fiche. Écrivez « maroc »'],
  ],
  [
    'an image with another ending',
    change(ARTICLE, 'assises-maroc.png', 'assises-maroc.jpg'),
    ['ARTICLE:12:12 — « image.fichier » : le fichier content/articles/2026/2026-11-24-assise'],
  ],
  [
    'an image whose ending is in capitals',
    change(ARTICLE, 'assises-maroc.png', 'assises-maroc.PNG'),
    ['ARTICLE:12:12 — « image.fichier » : le fichier content/articles/2026/2026-11-24-assise'],
  ],
  [
    'an image of another site',
    change(ARTICLE, './2026-11-24-assises-maroc.png', 'https://www.exemple.org/photo.jpg'),
    ['ARTICLE:12:12 — « image.fichier » : « https://www.exemple.org/photo.jpg » est une adre'],
  ],
  [
    'a path that leaves the content folder',
    change(ARTICLE, './2026-11-24-assises-maroc.png', '../../../../etc/passwd'),
    ['ARTICLE:12:12 — « image.fichier » : ce chemin sort des dossiers publiés. Posez le fich'],
  ],
  [
    'a document outside the content folder',
    addKeys(ARTICLE, 'documents:', '  - { titre: "P", fichier: ../../../package.json }'),
    ['ARTICLE:19:28 — « documents.0.fichier » : ce chemin sort des dossiers publiés. Posez l'],
  ],
  [
    'a document that is a content file',
    addKeys(ARTICLE, 'documents:', '  - { titre: "P", fichier: ./2026-10-05-eau-potable.md }'),
    ['ARTICLE:19:28 — « documents.0.fichier » : un fichier .md ne peut pas être publié. Enre'],
  ],
  [
    'an HTML file among the public documents',
    add('public/documents/a.html', '<script>alert(1)</script>'),
    [
      'public/documents/a.html:1:1 — Un fichier .html ne peut pas être publié. Enregistrez-le en PDF, ou da',
    ],
  ],
  [
    'an HTML file named as a PDF',
    all(
      addKeys(ARTICLE, 'documents:', '  - { titre: "P", fichier: ./p.pdf }'),
      add('content/articles/2026/p.pdf', '<html><script>'),
    ),
    ['ARTICLE:19:28 — « documents.0.fichier » : ce fichier n’est pas un PDF, malgré son nom.'],
  ],
  [
    'a document that is a symbolic link',
    all(
      addKeys(ARTICLE, 'documents:', '  - { titre: "P", fichier: ./p.pdf }'),
      link('/etc/hostname', 'content/articles/2026/p.pdf'),
    ),
    [
      'articles/2026/p.pdf:1:1 — Ceci est un raccourci vers un autre endroit, qui ne serait pas publié.',
    ],
  ],
  [
    'a public folder that is a symbolic link',
    link('/etc', 'public/documents'),
    [
      'public/documents:1:1 — Ceci est un raccourci vers un autre endroit, qui ne serait pas publié.',
    ],
  ],
  [
    'a content file that is a dangling symbolic link',
    link('/nowhere', 'content/pays/mali.md'),
    ['pays/mali.md:1:1 — Ceci est un raccourci vers un autre endroit, qui ne serait pas publié.'],
  ],
  [
    'a folder named as a content file',
    add('content/pays/mali.md/note.txt', 'a'),
    ['pays/mali.md:1:1 — C’est un dossier, bien que son nom finisse comme celui d’une fiche. Re'],
  ],
  [
    'a file named as a copy by macOS',
    copy(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc copie.md'),
    [
      'articles/2026/2026-11-24-assises-maroc copie.md:1:1 — « 2026-11-24-assises-maroc copie » est le nom d’une copie. Supprimez c',
    ],
  ],
  [
    'a file named as a copy by a browser',
    copy(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc (1).md'),
    [
      'articles/2026/2026-11-24-assises-maroc (1).md:1:1 — « 2026-11-24-assises-maroc (1) » est le nom d’une copie. Supprimez ce ',
    ],
  ],
  [
    'a file name with capitals',
    move(ARTICLE, 'content/articles/2026/2026-11-24-Assises-Maroc.md'),
    [
      'articles/2026/2026-11-24-Assises-Maroc.md:1:1 — Nommez ce fichier 2026/2026-11-24-assises-maroc.md : l’année, le jour,',
    ],
  ],
  [
    'a file in the folder of another year',
    move(ARTICLE, 'content/articles/2025/2026-11-24-assises-maroc.md'),
    [
      'articles/2025/2026-11-24-assises-maroc.md:1:1 — Ce fichier n’est pas dans le dossier de son année. Déplacez-le : 2026/',
    ],
  ],
  [
    'a file name without its day',
    move(ARTICLE, 'content/articles/2026/assises-maroc.md'),
    [
      'articles/2026/assises-maroc.md:1:1 — Nommez ce fichier 2026/2026-11-24-assises-maroc.md : l’année, le jour,',
    ],
  ],
  [
    'a file that ends in .md.txt',
    move(ARTICLE, 'content/articles/2026/2026-11-24-assises-maroc.md.txt'),
    [
      'articles/2026/2026-11-24-assises-maroc.md.txt:1:1 — Ce fichier n’est pas publié. Retirez ce qui suit « .md » dans son nom ',
    ],
  ],
  [
    'bold text that is not closed',
    body(ARTICLE, 'Un **mot en gras et la suite.'),
    ['ARTICLE:20:4 — Ces deux étoiles restent visibles. Fermez le gras, sans espace à l’int'],
  ],
  [
    'bold text that touches the next word',
    body(ARTICLE, '**Attention :**la salle a changé.'),
    ['ARTICLE:20:1 — Ces deux étoiles restent visibles. Fermez le gras, sans espace à l’int'],
  ],
  [
    'a link as in SPIP',
    body(ARTICLE, 'Voyez [le site->https://www.uclg.org].'),
    ['ARTICLE:20:7 — Ce lien est écrit comme dans SPIP. Écrivez [texte du lien](adresse).'],
  ],
  [
    'a heading as in SPIP',
    body(ARTICLE, '{{{Un intertitre}}}'),
    ['ARTICLE:20:1 — Cet intertitre est écrit comme dans SPIP. Commencez la ligne par « ## '],
  ],
  [
    'a table without the line below its head',
    body(ARTICLE, '| Ville | Pays |\n| Lyon | Liban |'),
    ['ARTICLE:20:1 — Sous la ligne de titres d’un tableau, ajoutez : | --- | --- |'],
  ],
  [
    'a paragraph that a line of dashes makes a heading',
    body(ARTICLE, 'Un paragraphe.\n---\nUn autre.'),
    ['ARTICLE:20:1 — La ligne « --- » fait de ce paragraphe un intertitre. Laissez une lign'],
  ],
  [
    'a list of bullet signs',
    body(ARTICLE, '• un\n• deux'),
    ['ARTICLE:20:1 — Commencez chaque élément par un tiret et une espace : « - un ».'],
  ],
  [
    'a list of dashes without spaces',
    body(ARTICLE, '-un\n-deux'),
    ['ARTICLE:20:1 — Mettez une espace après le tiret de chaque élément : « - … ».'],
  ],
  [
    'a code block that is not closed',
    body(ARTICLE, 'Texte.\n\n```\ncode et la suite'),
    ['ARTICLE:22:1 — Ces signes « ``` » ouvrent du code que rien ne ferme : toute la suite '],
  ],
  [
    'a comment that is not closed',
    body(ARTICLE, 'Texte.\n\n<!-- à revoir\n\nLa suite du texte.'),
    ['ARTICLE:22:1 — Ce commentaire n’est pas fermé : toute la suite du texte disparaît. Fe'],
  ],
  [
    'a style that is not closed',
    body(ARTICLE, 'Texte.\n\n<style>\np { color: red }\n\nLa suite.'),
    ['ARTICLE:22:1 — « <style> » et ce qu’il contient ne sont pas affichés. Retirez-le ; po'],
  ],
  [
    'a merge conflict in the text',
    body(ARTICLE, 'Avant.\n\n<<<<<<< HEAD\nUn\n=======\nDeux\n>>>>>>> main'),
    ['ARTICLE:22:1 — Deux versions de ce fichier se mêlent ici. Gardez le bon texte et reti'],
  ],
  [
    'a year that begins a line like a list',
    body(ARTICLE, '1985. Une année importante pour le réseau.'),
    ['ARTICLE:20:1 — « 1985. » au début d’une ligne ouvre une liste numérotée. Écrivez « 19'],
  ],
  [
    'a file without text',
    body(ARTICLE, ''),
    ['ARTICLE:18:1 — Cette fiche n’a pas de texte. Écrivez au moins une phrase sous la seco'],
  ],
  [
    'a link that says « cliquez ici »',
    body(ARTICLE, '[Cliquez ici](/pays/liban/) pour lire.'),
    ['ARTICLE:20:1 — Conseil : « Cliquez ici » ne dit pas où mène ce lien. Écrivez plutôt l'],
  ],
  [
    'the number of a mobile phone',
    body(ARTICLE, 'Appelez le 06 12 34 56 78.'),
    ['ARTICLE:20:12 — « 06 12 34 56 78 » est un numéro de portable : cette page est publique'],
  ],
  [
    'the passcode of a meeting',
    body(EVENT, 'ID de réunion : 812 3456 7890, code secret : 4567ab'),
    [
      'EVENT:17:1 — Retirez ce numéro de réunion : cette page est publique, n’importe qui ',
      'EVENT:17:32 — Retirez ce mot de passe : cette page est publique. Envoyez-le aux insc',
    ],
  ],
  [
    'a link to join a meeting',
    body(EVENT, 'Rejoindre https://us02web.zoom.us/j/8123456789?pwd=abc'),
    ['EVENT:17:11 — Retirez ce lien de connexion (Zoom) : cette page est publique, envoyez'],
  ],
  [
    'a cedilla left in a word by a change of encoding',
    body(ARTICLE, 'Le théçtre municipal.'),
    ['ARTICLE:20:4 — Conseil : « théçtre » : une lettre de ce mot semble abîmée. Retapez-le'],
  ],
  [
    'UTF-8 read as Windows-1252',
    body(ARTICLE, 'La rÃ©union.'),
    ['ARTICLE:20:5 — « Ã© » : cette lettre s’est abîmée en changeant d’encodage. Retapez-la'],
  ],
  [
    'a question mark left in a word by a change of encoding',
    body(ARTICLE, 'La coop?ration.'),
    ['ARTICLE:20:4 — Conseil : « coop?ration » : une lettre de ce mot semble abîmée. Retape'],
  ],
  [
    'a protocol whose first letter is missing',
    body(ARTICLE, 'Un [site](ttps://www.uclg.org).'),
    ['ARTICLE:20:4 — Cette adresse est mal écrite. Écrivez https://www.uclg.org.'],
  ],
  [
    'an address with brackets too many',
    body(ARTICLE, 'Un [site](((https://www.uclg.org/)).'),
    ['ARTICLE:20:4 — Ce lien n’est pas fermé : il reste visible. Écrivez [texte du lien](ad'],
  ],
  [
    'a protocol with one slash',
    body(ARTICLE, 'Un [site](https:/www.uclg.org).'),
    ['ARTICLE:20:4 — Cette adresse est mal écrite. Écrivez https://www.uclg.org.'],
  ],
  [
    'a protocol alone',
    body(ARTICLE, 'Un [site](https://).'),
    ['ARTICLE:20:4 — « https:// » ne peut pas être lue comme une adresse. Écrivez-la en ent'],
  ],
  [
    'a host that cannot be one',
    body(ARTICLE, 'Un [site](http://[x]).'),
    ['ARTICLE:20:4 — « http://[x] » ne peut pas être lue comme une adresse. Écrivez-la en e'],
  ],
  [
    'a port that cannot be one',
    body(ARTICLE, 'Un [site](https://www.uclg.org:99999/).'),
    ['ARTICLE:20:4 — « https://www.uclg.org:99999/ » ne peut pas être lue comme une adresse'],
  ],
  [
    'a link to an e-mail address without mailto',
    body(ARTICLE, 'Écrire au [pôle](contact@cuf.fr).'),
    ['ARTICLE:20:11 — Devant une adresse de courriel, écrivez « mailto: » : mailto:contact@c'],
  ],
  [
    'a link to a path with a space',
    body(ARTICLE, 'Lire [la note](./ma note.pdf).'),
    ['ARTICLE:20:6 — L’adresse de ce lien contient une espace : il reste visible. Renommez '],
  ],
  [
    'a misspelt protocol in a key',
    addKeys(ARTICLE, 'liens: [{ titre: "CGLU", url: "htp://www.uclg.org" }]'),
    ['ARTICLE:18:31 — « liens.0.url » : Cette adresse est mal écrite. Écrivez https://www.uc'],
  ],
  [
    'an address without its protocol in a key',
    addKeys(ARTICLE, 'liens: [{ titre: "CGLU", url: www.uclg.org }]'),
    ['ARTICLE:18:31 — « liens.0.url » : écrivez l’adresse en entier : https://www.uclg.org.'],
  ],
  [
    'a country code that the standard does not have',
    change(COUNTRY, 'code: LB', 'code: UK'),
    ['pays/liban.md:3:7 — « code » : « UK » n’est pas le code de ce pays. Écrivez GB.'],
  ],
  [
    'a country code in lower case',
    change(COUNTRY, 'code: LB', 'code: lb'),
    ['pays/liban.md:3:7 — « code » : « lb » n’est pas le code de ce pays. Écrivez LB.'],
  ],
  [
    'a title of invisible signs',
    change(ARTICLE, ARTICLE_TITLE, 'titre: "\u200B\u2060"'),
    ['ARTICLE:2:9 — « titre » : Il n’y a ici que des signes invisibles. Écrivez un texte.'],
  ],
  [
    'a series spelt in two ways',
    change(ARTICLE, 'Relais de la Coop Déc’', 'Relais de la Coop Dec’'),
    ['ARTICLE:16:8 — « serie » : cette série est écrite autrement ailleurs. Vouliez-vous di'],
  ],
  [
    'an expiry without its hour',
    addKeys(ARTICLE, 'expiration: 2027-01-01'),
    ['ARTICLE:18:13 — « expiration » : « 2027-01-01 » n’est pas un jour et une heure. Écrive'],
  ],
  [
    'an alert that ends before it begins',
    change(ALERT, 'fin: "2026-12-02', 'fin: "2026-10-02'),
    [
      'alertes/2026-11-16-assises.md:5:6 — « fin » : La fin de l’alerte doit suivre son début. Corrigez l’un des ',
    ],
  ],
  [
    'bold text in an alert',
    body(ALERT, 'Nos bureaux **ferment**.'),
    [
      'alertes/2026-11-16-assises.md:9:13 — Une alerte est une phrase simple, sans gras, lien ni liste. Pour mener',
    ],
  ],
  [
    'an expression in a page',
    body(PAGE, '{process.env.HOME}'),
    [
      'pages/contact.mdx:8:1 — « {process.env.HOME} » serait exécuté, et non affiché. Retirez les acc',
    ],
  ],
  [
    'an HTML comment in a page',
    body(PAGE, '<!-- note -->\n\nTexte.'),
    ['pages/contact.mdx:8:1 — Ici, un commentaire s’écrit {/* … */}, et non <!-- … -->.'],
  ],
  [
    'a word in braces in a page',
    body(PAGE, 'Le {nom} du service.'),
    [
      'pages/contact.mdx:8:4 — « {nom} » serait exécuté, et non affiché. Retirez les accolades ; pour',
    ],
  ],
  [
    'a tag that is not closed in a page',
    body(PAGE, 'Un<br>deux'),
    ['pages/contact.mdx:8:3 — Fermez cette balise par « /> » : <br />, <hr /> ou <img … />.'],
  ],
  [
    'a synonym alone',
    change(SYNONYMS, '- [CGLU, UCLG]', '- [CGLU]'),
    [
      '_recherche/synonymes.yml:2:3 — Écrivez au moins deux expressions sur la même ligne, séparées par une ',
    ],
  ],
  [
    'an alias of YAML among the synonyms',
    change(SYNONYMS, '- [CGLU, UCLG]', '- &a [CGLU, UCLG]\n- *a'),
    [
      '_recherche/synonymes.yml:3:3 — Retirez les signes « & » et « * » : écrivez chaque expression',
    ],
  ],
  [
    'a text alternative in Windows-1252',
    all(
      addKeys(RESOURCE, 'alternative: ./t.txt'),
      add('content/ressources/2026/t.txt', Buffer.from([0x44, 0xe9, 0x62, 0x75, 0x74])),
    ),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:10:14 — « alternative » : ce texte n’est pas enregistré en UTF-8 : ses accents',
    ],
  ],
  [
    'a content file in UTF-16',
    async (p: SmallProject) => {
      const s = await p.read(ARTICLE);
      await p.write(ARTICLE, Buffer.from('\uFEFF' + s, 'utf16le'));
    },
    ['ARTICLE:1:1 — Ce fichier n’est pas un texte en UTF-8. Enregistrez-le dans cet encoda'],
  ],
  [
    'a content file in Windows-1252',
    async (p: SmallProject) => {
      const s = await p.read(ARTICLE);
      await p.write(ARTICLE, Buffer.from(s, 'latin1'));
    },
    ['ARTICLE:4:16 — Une lettre s’est perdue ici : enregistrez ce fichier en UTF-8, puis re'],
  ],
  [
    'quotations nested too deep',
    body(ARTICLE, '> '.repeat(10000) + 'x'),
    ['ARTICLE:20:81 — Ces listes ou ces citations sont trop imbriquées pour être lues. Simpl'],
  ],
  [
    'lists nested too deep',
    body(ARTICLE, Array.from({ length: 3000 }, (_, i) => ' '.repeat(2 * i) + '- a').join('\n')),
    ['ARTICLE:1:1 — Ce fichier est bien trop long pour une page. Coupez-le en plusieurs fi'],
  ],
  [
    'aliases of YAML that make a billion words',
    addKeys(ARTICLE, ...YAML_BOMB),
    ['ARTICLE:18:5 — « x1 » : Retirez les signes « & » et « * » : écrivez chaque valeur.'],
  ],
  [
    'a summary of a megabyte',
    change(EVENT, 'chapo: Les', 'chapo: ' + 'a'.repeat(1000000) + ' Les'),
    ['EVENT:3:8 — « chapo » : Raccourcissez le chapo : 400 caractères au plus.'],
  ],
  [
    'a word of 100,000 letters',
    body(ARTICLE, 'a'.repeat(100000) + '.zoom.us'),
    ['ARTICLE:20:1 — Conseil : Ce paragraphe compte 100008 signes d’un seul tenant. Coupez-'],
  ],
  [
    'tags nested too deep',
    body(ARTICLE, '<div>'.repeat(3000)),
    ['ARTICLE:20:1 — « <div> » n’est pas fermé. Écrivez « </div> » à la fin de ce qu’il ent'],
  ],
  [
    'a null sign in a path',
    change(ARTICLE, './2026-11-24-assises-maroc.png', '"./a\\0b.png"'),
    ['ARTICLE:12:16 — Employez la barre « / » au lieu de « \\ » : fichier: "./a/0b.png".'],
  ],
  [
    'an event called off without its reason',
    addKeys(EVENT, 'etat: annule'),
    [
      'EVENT:15:7 — « etat » : Ajoutez trois lignes : « motif: » pourquoi ce rendez-vous est annulé',
    ],
  ],
  [
    'a title that is a trial',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Test'),
    ['ARTICLE:2:8 — « titre » : « Test » n’est pas un vrai titre. Écrivez ce dont il s’agi'],
  ],
  [
    'an opening line of four dashes',
    change(ARTICLE, '---\ntitre', '----\ntitre'),
    ['ARTICLE:1:1 — Le fichier doit commencer par une ligne « --- », seule.'],
  ],
  [
    'a block that is not closed',
    change(ARTICLE, 'id: 2026-11-24-assises-maroc\n---', 'id: 2026-11-24-assises-maroc\n'),
    ['ARTICLE:1:1 — Fermez ce bloc par une ligne « --- », seule.'],
  ],
  [
    'a word before the block',
    change(ARTICLE, '---\ntitre', 'Bonjour\n---\ntitre'),
    ['ARTICLE:1:1 — Retirez ce qui précède la première ligne « --- » : le fichier doit com'],
  ],
];

testCases('the content check', CASES);
