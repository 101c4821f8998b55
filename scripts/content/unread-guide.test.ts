import {
  add,
  addKeys,
  all,
  body,
  change,
  copy,
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
  RESOURCE,
  SYNONYMS,
} from './small-files.fixture.ts';
import type { SmallProject } from './small-project.fixture.ts';

const CASES: readonly EditorCase[] = [
  [
    'a title with a colon and guillemets, without quotes',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Le « bilan » : 2030'),
    ['ARTICLE:2:8 — « titre » : Mettez ce texte entre guillemets : titre: "Le « bi'],
  ],
  [
    'a title that begins with an at sign',
    change(ARTICLE, ARTICLE_TITLE, 'titre: @mbassade du Maroc'),
    ['ARTICLE:2:8 — « titre » : Un texte qui commence par « @ » se met entre guill'],
  ],
  [
    'a title that begins with a dash',
    change(ARTICLE, ARTICLE_TITLE, 'titre: - Un titre'),
    ['ARTICLE:2:8 — « titre » : Un texte qui commence par un tiret se met entre gu'],
  ],
  [
    'a title that begins with a backtick',
    change(ARTICLE, ARTICLE_TITLE, 'titre: `Maroc` dresse'),
    ['ARTICLE:2:8 — « titre » : Un texte qui commence par « ` » se met entre guill'],
  ],
  [
    'an empty title',
    change(ARTICLE, ARTICLE_TITLE, 'titre:'),
    ['ARTICLE:2:7 — « titre » : Écrivez un texte après « titre: ».'],
  ],
  [
    'a title that begins with a sharp',
    change(ARTICLE, ARTICLE_TITLE, 'titre: #1 des villes'),
    ['ARTICLE:2:8 — « titre » : Un texte qui commence par un dièse se met entre gu'],
  ],
  [
    'an hour without minutes',
    change(EVENT, '"15:00"', '"15h"'),
    ['EVENT:6:8 — « heure » : « 15h » n’est pas une heure. Écrivez "15:00", entr'],
  ],
  [
    'an hour after midnight',
    change(EVENT, '"15:00"', '"25:00"'),
    ['EVENT:6:8 — « heure » : « 25:00 » n’est pas une heure. Écrivez-la entre gu'],
  ],
  [
    'a day that its month does not have',
    change(EVENT, 'jour: 2026-12-08', 'jour: 2026-11-31'),
    ['EVENT:5:7 — « jour » : « 2026-11-31 » n’est pas une date du calendrier. Éc'],
  ],
  [
    'a day of one figure',
    change(EVENT, 'jour: 2026-12-08', 'jour: 2026-12-8'),
    ['EVENT:5:7 — « jour » : « 2026-12-8 » n’est pas une date du calendrier. Écr'],
  ],
  [
    'a last day before the first',
    addKeys(EVENT, 'jour_fin: 2026-12-01'),
    ['EVENT:15:11 — « jour_fin » : La fin (2026-12-01) précède le début (2026-12-0'],
  ],
  [
    'an end before the beginning',
    change(EVENT, '"16:30"', '"14:30"'),
    ['EVENT:7:12 — « heure_fin » : La fin (14:30) n’est pas après le début (15:00'],
  ],
  [
    'a misspelt time zone',
    addKeys(EVENT, 'fuseau: Europe/Pari'),
    ['EVENT:15:9 — « fuseau » : « Europe/Pari » n’est pas un fuseau connu. Voulie'],
  ],
  [
    'a time zone named by its city alone',
    addKeys(EVENT, 'fuseau: Paris'),
    ['EVENT:15:9 — « fuseau » : « Paris » n’est pas un fuseau connu. Vouliez-vous'],
  ],
  [
    'a state with an accent',
    addKeys(EVENT, 'etat: annulé'),
    ['EVENT:15:7 — « etat » : Écrivez l’un de ces mots : confirme, date-a-retenir'],
  ],
  [
    'an unknown audience',
    change(EVENT, 'acces: collectivites', 'acces: public'),
    ['EVENT:9:8 — « acces » : Écrivez l’un de ces mots : ouvert, adherents, coll'],
  ],
  [
    'a registration that is an address alone',
    addKeys(EVENT, 'inscription: https://www.helloasso.com/x'),
    ['EVENT:15:14 — « inscription » : Écrivez cette clé ainsi : { url: "https://ww'],
  ],
  [
    'a registration with a deadline alone',
    addKeys(EVENT, 'inscription: { limite: 2026-12-04 }'),
    ['EVENT:15:14 — « inscription » : Écrivez sous « inscription » comment s’inscr'],
  ],
  [
    'a slug with a capital letter',
    change(ARTICLE, '[maroc]', '[Maroc]'),
    ['ARTICLE:7:8 — « pays.0 » : « Maroc » n’est pas un nom de fiche. Écrivez « ma'],
  ],
  [
    'a country that has no file',
    change(ARTICLE, '[maroc]', '[bresil]'),
    ['ARTICLE:7:8 — « pays.0 » : il n’y a pas de fiche content/pays/bresil.md. Cor'],
  ],
  [
    'a country written twice',
    change(ARTICLE, '[maroc]', '[maroc, maroc]'),
    ['ARTICLE:7:15 — « pays.1 » : « maroc » est déjà écrit dans cette liste. Retire'],
  ],
  [
    'half of the slug of a topic',
    change(ARTICLE, '[diplomatie-des-territoires]', '[diplomatie]'),
    ['ARTICLE:8:15 — « thematiques.0 » : il n’y a pas de fiche content/thematiques/'],
  ],
  [
    'a network in capitals',
    addKeys(ARTICLE, 'reseaux: [CGLU]'),
    ['ARTICLE:18:11 — « reseaux.0 » : « CGLU » n’est pas un nom de fiche. Écrivez «'],
  ],
  [
    'a key in the singular',
    change(ARTICLE, 'thematiques:', 'thematique:'),
    ['ARTICLE:8:1 — « thematique » n’est pas une clé connue. Écrivez « thematiques'],
  ],
  [
    'a key in English',
    addKeys(ARTICLE, 'draft: true'),
    ['ARTICLE:18:1 — « draft » n’est pas une clé connue. Écrivez « brouillon: ».'],
  ],
  [
    'a yes in French',
    addKeys(ARTICLE, 'brouillon: oui'),
    ['ARTICLE:18:12 — « brouillon » : Écrivez « brouillon: true », sans guillemets.'],
  ],
  [
    'an image that is a path alone',
    change(
      ARTICLE,
      'image:\n  fichier: ./2026-11-24-assises-maroc.png\n  alt: "Neuf personnes autour d’une table ronde"\n  credit: "Illustration Cités Unies France"',
      'image: ./2026-11-24-assises-maroc.png',
    ),
    ['ARTICLE:11:8 — « image » : Écrivez cette clé ainsi : { fichier: ./pont.jpg, a'],
  ],
  [
    'an image without its description',
    change(ARTICLE, '  alt: "Neuf personnes autour d’une table ronde"\n', ''),
    ['ARTICLE:12:3 — « image.alt » : Décrivez ce que montre l’image en une phrase,'],
  ],
  [
    'an image description that is a file name',
    change(ARTICLE, 'Neuf personnes autour d’une table ronde', 'IMG_2034.jpg'),
    ['ARTICLE:13:8 — « image.alt » : Décrivez ce que montre l’image en une phrase,'],
  ],
  [
    'a misspelt path of an image',
    change(ARTICLE, './2026-11-24-assises-maroc.png', './2026-11-24-assise-maroc.png'),
    ['ARTICLE:12:12 — « image.fichier » : le fichier content/articles/2026/2026-11-2'],
  ],
  [
    'an image that is a GIF',
    all(
      change(ARTICLE, './2026-11-24-assises-maroc.png', './a.gif'),
      add('content/articles/2026/a.gif', 'GIF89a'),
    ),
    ['ARTICLE:12:12 — « image.fichier » : ce n’est pas une image à montrer. Enregist'],
  ],
  [
    'a document with macros',
    all(
      addKeys(ARTICLE, 'documents:', '  - { titre: "Prog", fichier: ./p.docm }'),
      add('content/articles/2026/p.docm', 'PK'),
    ),
    ['ARTICLE:19:31 — « documents.0.fichier » : un fichier .docm ne peut pas être pu'],
  ],
  [
    'an XML file among the public documents',
    add('public/documents/a.xml', '<a/>'),
    ['public/documents/a.xml:1:1 — Un fichier .xml ne peut pas être publié. Enregistrez-le en PDF'],
  ],
  [
    'an HTML file named as a text',
    all(
      addKeys(ARTICLE, 'documents:', '  - { titre: "Prog", fichier: ./p.txt }'),
      add('content/articles/2026/p.txt', '<!doctype html><script>alert(1)</script>'),
    ),
    ['ARTICLE:19:31 — « documents.0.fichier » : ce fichier n’est pas un TXT, malgré'],
  ],
  [
    'an empty document',
    all(
      addKeys(ARTICLE, 'documents:', '  - { titre: "Prog", fichier: ./p.pdf }'),
      add('content/articles/2026/p.pdf', ''),
    ),
    ['ARTICLE:19:31 — « documents.0.fichier » : ce fichier est vide. Déposez le bon'],
  ],
  [
    'a drawing as an image of the text',
    all(
      body(ARTICLE, '![Un plan](./plan.svg)'),
      add(
        'content/articles/2026/plan.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
    ),
    ['ARTICLE:20:1 — Ce n’est pas une image à montrer. Enregistrez-la en .jpg, .png'],
  ],
  [
    'an HTML file in the public folder',
    add('public/page.html', '<p>x'),
    ['public/page.html:1:1 — Un fichier .html ne peut pas être publié.'],
  ],
  [
    'a link to a misspelt country',
    body(ARTICLE, 'Voir [le Liban](/pays/libant/).'),
    ['ARTICLE:20:6 — /pays/libant/ n’existe pas. Vouliez-vous dire /pays/liban/ ?'],
  ],
  [
    'a link to an article under another year',
    body(ARTICLE, 'Voir [l’eau](/actualites/2025/eau-potable/).'),
    ['ARTICLE:20:6 — /actualites/2025/eau-potable/ n’existe pas. Vouliez-vous dire'],
  ],
  [
    'a link without its last slash',
    body(ARTICLE, 'Voir [le Liban](/pays/liban).'),
    ['ARTICLE:20:6 — Il manque la barre de la fin : écrivez /pays/liban/.'],
  ],
  [
    'a link with capitals',
    body(ARTICLE, 'Voir [le Liban](/Pays/Liban/).'),
    ['ARTICLE:20:6 — /Pays/Liban/ n’existe pas. Vouliez-vous dire /pays/liban/ ?'],
  ],
  [
    'a link to a misspelt heading of another page',
    body(ARTICLE, 'Voir [le Liban](/pays/liban/#le-program).'),
    ['ARTICLE:20:6 — /pays/liban/ n’a pas d’intertitre « le-program ». Vouliez-vous'],
  ],
  [
    'a link to a misspelt heading of the same page',
    body(ARTICLE, '## Le bilan\n\nVoir [plus bas](#le-bilam).'),
    ['ARTICLE:22:6 — Cette page n’a pas d’intertitre « le-bilam ». Vouliez-vous dir'],
  ],
  [
    'a link to a content file that does not exist',
    body(ARTICLE, 'Voir [le Liban](../../pays/libant.md).'),
    ['ARTICLE:20:6 — Ce lien mène à content/pays/libant.md, qui n’existe pas. Vouli'],
  ],
  [
    'a link to a document that does not exist',
    body(ARTICLE, 'Voir [le PDF](/documents/actes.pdf).'),
    ['ARTICLE:20:6 — /documents/actes.pdf n’existe pas. Corrigez cette adresse, ou'],
  ],
  [
    'a link to a calendar that does not exist',
    body(ARTICLE, 'Voir [cal](/agenda/2026/12/groupe-pays-lib.ics).'),
    ['ARTICLE:20:6 — /agenda/2026/12/groupe-pays-lib.ics n’existe pas. Vouliez-vous'],
  ],
  [
    'an HTML link to a page that does not exist',
    body(ARTICLE, 'Voir <a href="/pays/nope/">x</a>.'),
    ['ARTICLE:20:6 — /pays/nope/ n’existe pas. Vouliez-vous dire /pays/ ?'],
  ],
  [
    'an HTML tag for centred text',
    body(ARTICLE, '<center>Bonjour</center>'),
    ['ARTICLE:20:1 — Conseil : « <center> » est ignoré : la mise en forme est celle'],
  ],
  [
    'italics that are not closed',
    body(ARTICLE, 'Un *mot en italique et la suite.'),
    ['ARTICLE:20:4 — Cette étoile reste visible. Fermez l’italique : *mot*.'],
  ],
  [
    'bold text between underscores that is not closed',
    body(ARTICLE, 'Un __mot en gras et la suite.'),
    ['ARTICLE:20:4 — Ces deux tirets bas restent visibles. Écrivez **gras**.'],
  ],
  [
    'a heading of the first level',
    body(ARTICLE, '# Un titre\n\nTexte.'),
    ['ARTICLE:20:1 — Conseil : Un seul dièse est le titre de la page, que le bloc d'],
  ],
  [
    'a numbered list without spaces',
    body(ARTICLE, '1)un\n2)deux'),
    ['ARTICLE:20:1 — Mettez une espace après le numéro de chaque élément : « 1. … »'],
  ],
  [
    'a footnote that nothing calls',
    body(ARTICLE, 'Texte.\n\n[^1]: Une note jamais appelée.'),
    ['ARTICLE:22:1 — Rien n’appelle cette note : elle ne s’affiche pas. Écrivez [^1'],
  ],
  [
    'a footnote with a space before its colon',
    body(ARTICLE, 'Texte[^1].\n\n[^1] : Une note.'),
    ['ARTICLE:22:1 — Retirez l’espace avant « : » : « [^1]: texte de la note ».'],
  ],
  [
    'an image of another site in the text',
    body(ARTICLE, '![Un pont](https://exemple.org/pont.png)'),
    ['ARTICLE:20:1 — Conseil : Cette image est sur un autre site : la page n’en mon'],
  ],
  [
    'a table whose lines have different lengths',
    body(ARTICLE, '| A | B |\n| --- |\n| 1 | 2 |'),
    ['ARTICLE:21:1 — Cette ligne compte autant de cases que celle des titres. Écriv'],
  ],
  [
    'a code block of tildes that is not closed',
    body(ARTICLE, '~~~\ncode'),
    ['ARTICLE:20:1 — Ces signes « ~~~ » ouvrent du code que rien ne ferme : toute l'],
  ],
  [
    'a footnote as in SPIP',
    body(ARTICLE, 'Un texte[[Une note]].'),
    ['ARTICLE:20:9 — Ces doubles crochets restent visibles. Écrivez [texte du lien]'],
  ],
  [
    'a document as in SPIP',
    body(ARTICLE, '<doc12|center>'),
    ['ARTICLE:20:1 — « <doc12|center> », comme dans SPIP, reste visible. Posez le f'],
  ],
  [
    'bold text as in a forum',
    body(ARTICLE, '[b]gras[/b]'),
    ['ARTICLE:20:1 — « [b] » reste visible. Écrivez **gras**, *italique* ou [texte'],
  ],
  [
    'a gallery as in WordPress',
    body(ARTICLE, '[gallery ids="1,2"]'),
    ['ARTICLE:20:1 — « [gallery ids="1,2"] », comme dans WordPress, reste visible.'],
  ],
  [
    'the international number of a mobile phone',
    body(ARTICLE, 'Appelez le +33 6 12 34 56 78.'),
    ['ARTICLE:20:12 — « +33 6 12 34 56 78 » est un numéro de portable : cette page e'],
  ],
  [
    'mailboxes of services whose names are several words',
    body(
      ARTICLE,
      'mentions-legales@uclg.org, accueil-public@uclg.org, service.culture@uclg.org, vie-associative@uclg.org, relations-internationales@uclg.org, centre.social@uclg.org.',
    ),
    [],
  ],
  [
    'a personal e-mail address in the text',
    body(ARTICLE, 'Écrivez à anne.durand75@gmail.com.'),
    ['ARTICLE:20:11 — « anne.durand75@gmail.com » est l’adresse d’une personne. Donn'],
  ],
  [
    'a link to join a meeting of Teams',
    body(EVENT, 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x'),
    ['EVENT:17:1 — Retirez ce lien de connexion (Teams) : cette page est publique'],
  ],
  [
    'a password in the text',
    body(EVENT, 'Mot de passe : Liban2026'),
    ['EVENT:17:1 — Retirez ce mot de passe : cette page est publique. Envoyez-le'],
  ],
  [
    'an apostrophe of UTF-8 read as Windows-1252',
    body(ARTICLE, 'Lâ€™eau potable.'),
    ['ARTICLE:20:2 — « â€™ » : cette lettre s’est abîmée en changeant d’encodage. R'],
  ],
  [
    'control characters in the place of apostrophes',
    body(ARTICLE, 'La coop\u0092ration d\u0092eau.'),
    [
      'ARTICLE:20:8 — Une lettre ou une apostrophe s’est abîmée ici en changeant d’e',
      'ARTICLE:20:17 — Une lettre ou une apostrophe s’est abîmée ici en changeant d’e',
    ],
  ],
  [
    'two articles that lead the front page at once',
    all(
      addKeys(ARTICLE, 'a_la_une: 2026-12-20'),
      addKeys('content/articles/2026/2026-10-05-eau-potable.md', 'a_la_une: 2026-12-20'),
    ),
    [
      'articles/2026/2026-10-05-eau-potable.md:8:11 — Conseil : « a_la_une » : content/articles/2026/2026-11-24-assi',
    ],
  ],
  [
    'a date that is not the day of the file name',
    change(ARTICLE, 'date: 2026-11-24', 'date: 2027-11-24'),
    ['ARTICLE:6:7 — « date » (2027-11-24) et le nom du fichier (2026-11-24) ne dis'],
  ],
  [
    'an update before the publication',
    addKeys(ARTICLE, 'mise_a_jour: 2026-01-01'),
    ['ARTICLE:18:14 — « mise_a_jour » : La mise à jour (2026-01-01) précède la publi'],
  ],
  [
    'a language in capitals',
    addKeys(ARTICLE, 'langue: FR'),
    ['ARTICLE:18:9 — « langue » : Écrivez fr, en, es ou ar. Vouliez-vous dire « fr'],
  ],
  [
    'a type with an accent',
    change(RESOURCE, 'type: texte', 'type: vidéo'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:3:7 — « type » : Écrivez l’un de ces mots : texte, photo, son, video',
    ],
  ],
  [
    'an unknown level of an alert',
    change(ALERT, 'niveau: information', 'niveau: info'),
    [
      'alertes/2026-11-16-assises.md:3:9 — « niveau » : Écrivez information ou important. Vouliez-vous di',
    ],
  ],
  [
    'a report named with the ending of its file',
    addKeys(EVENT, 'compte_rendu: ressources/2026/2026-10-12-compte-rendu-liban.md'),
    ['EVENT:15:15 — « compte_rendu » : « ressources/2026/2026-10-12-compte-rendu-l'],
  ],
  [
    'a report named by its whole path',
    addKeys(EVENT, 'compte_rendu: content/ressources/2026/2026-10-12-compte-rendu-liban.md'),
    ['EVENT:15:15 — « compte_rendu » : « content/ressources/2026/2026-10-12-compte'],
  ],
  [
    'a file name with an accent',
    move(ARTICLE, 'content/articles/2026/2026-11-24-assisés-maroc.md'),
    [
      'articles/2026/2026-11-24-assisés-maroc.md:1:1 — Nommez ce fichier 2026/2026-11-24-assises-maroc.md : l’année,',
    ],
  ],
  [
    'a file named as a copy by an older macOS',
    copy(ARTICLE, 'content/articles/2026/Copie de 2026-11-24-assises-maroc.md'),
    [
      'articles/2026/Copie de 2026-11-24-assises-maroc.md:1:1 — « Copie de 2026-11-24-assises-maroc » est le nom d’une copie.',
    ],
  ],
  [
    'a misspelt folder',
    move(ARTICLE, 'content/article/2026/2026-11-24-assises-maroc.md'),
    [
      'article/2026/2026-11-24-assises-maroc.md:1:1 — Ce fichier n’est dans aucun dossier publié. Vouliez-vous dire',
    ],
  ],
  [
    'a page that is Markdown, not MDX',
    move(PAGE, 'content/pages/contact.md'),
    ['pages/contact.md:1:1 — Ce fichier n’est pas publié. Terminez son nom par « .mdx ».'],
  ],
  [
    'a spread attribute in a page',
    body(PAGE, '<div {...x}>x</div>'),
    ['pages/contact.mdx:8:1 — Dans la balise « <div> », écrivez les valeurs entre guillemets'],
  ],
  [
    'an expression as an attribute in a page',
    body(PAGE, '<a href={process.env.HOME}>x</a>'),
    ['pages/contact.mdx:8:1 — Dans la balise « <a> », écrivez les valeurs entre guillemets,'],
  ],
  [
    'an unclosed paragraph tag in a page',
    body(PAGE, '<p>Un texte'),
    ['pages/contact.mdx:8:1 — Cette balise n’est pas fermée. Fermez-la, ou retirez-la ; pour'],
  ],
  [
    'curly quotes among the synonyms',
    change(SYNONYMS, '- [CGLU, UCLG]', '- [“CGLU”, “UCLG”]'),
    [
      '_recherche/synonymes.yml:2:4 — Retirez les guillemets de “CGLU” : aucun visiteur ne les tape.',
      '_recherche/synonymes.yml:2:12 — Retirez les guillemets de “UCLG” : aucun visiteur ne les tape.',
    ],
  ],
  [
    'a line of three dashes within the block',
    change(ARTICLE, 'rubrique: collectivites', '---\nrubrique: collectivites'),
    ['ARTICLE:3:1 — Retirez cette ligne « --- » : elle ferme le bloc, et des clés'],
  ],
  [
    'a title that goes on in the next line',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Un titre\nqui continue ici'),
    ['ARTICLE:3:1 — Écrivez ces mots à la suite de la ligne du dessus : un texte d'],
  ],
  [
    'a list item without a space after its dash',
    change(ARTICLE, 'pays: [maroc]', 'pays:\n-maroc\n- senegal'),
    ['ARTICLE:8:1 — Mettez une espace après le tiret : « - maroc ».'],
  ],
  [
    'a draft of a country',
    all(addKeys(COUNTRY, 'brouillon: true')),
    ['pays/liban.md:8:1 — « brouillon » est une clé pour un article, un rendez-vous ou u'],
  ],
  [
    'line endings of an old Macintosh',
    async (spoiled: SmallProject) => {
      await spoiled.write(ARTICLE, (await spoiled.read(ARTICLE)).replaceAll('\n', '\r'));
    },
    ['ARTICLE:1:1 — Les fins de ligne de ce fichier ne peuvent pas être lues. Enre'],
  ],
  [
    'an empty file',
    async (spoiled: SmallProject) => {
      await spoiled.write(ARTICLE, '');
    },
    ['ARTICLE:1:1 — Ce fichier est vide. Copiez-y un modèle de content/_modeles/ e'],
  ],
  [
    'a link to an HTML file',
    all(
      body(ARTICLE, 'Voir [le plan](./plan.html).'),
      add('content/articles/2026/plan.html', '<script>'),
    ),
    ['ARTICLE:20:6 — Ce lien mène à content/articles/2026/plan.html, qui ne peut pa'],
  ],
  [
    'sessions without id',
    addKeys(
      EVENT,
      'jour_fin: 2026-12-15',
      'seances:',
      '  - { id: s1, jour: 2026-12-08, heure: "15:00", heure_fin: "16:00" }',
      '  - { jour: 2026-12-15, heure: "15:00", heure_fin: "16:00" }',
    ),
    [
      'EVENT:18:5 — Conseil : « seances.1 » : donnez à cette séance un nom qui ne changera plus, comme « id: s2 »',
    ],
  ],
  [
    'synonyms that name one another',
    change(
      SYNONYMS,
      '- [CGLU, UCLG]',
      Array.from(
        { length: 9 },
        (_, index) =>
          `- &a${String(index)} [${
            index === 0
              ? 'x, y'
              : Array(9)
                  .fill(`*a${String(index - 1)}`)
                  .join(', ')
          }]`,
      ).join('\n'),
    ),
    ['_recherche/synonymes.yml:3:8 — Retirez les signes « & » et « * »'],
  ],
  [
    'lists without end',
    addKeys(ARTICLE, `liens: ${'['.repeat(3000)}${']'.repeat(3000)}`),
    ['ARTICLE:2:1 — Trop de listes les unes dans les autres'],
  ],
  [
    'a thirteenth month',
    body(ARTICLE, 'Voir [x](/agenda/2026/13/).'),
    ['ARTICLE:20:6 — /agenda/2026/13/ n’existe pas'],
  ],
  [
    'a link that begins with two slashes',
    body(ARTICLE, 'Voir [x](//pays/liban/).'),
    ['ARTICLE:20:6 — Cette adresse commence par une barre de trop. Écrivez /pays/liban/.'],
  ],
  [
    'a link in a link',
    body(ARTICLE, 'Voir [[x](/pays/liban/)](/pays/maroc/).'),
    ['ARTICLE:20:24 — Ce lien en contient un autre'],
  ],
  [
    'a sign that turns the text round',
    body(ARTICLE, 'Un \u202Etexte renversé'),
    ['ARTICLE:20:4 — Un signe invisible change ici le sens de lecture'],
  ],
  [
    'a comment open in a line',
    body(ARTICLE, 'A <!-- note\n\nB'),
    ['ARTICLE:20:3 — Ce commentaire n’est pas fermé'],
  ],
  [
    'a sign of control',
    change(ARTICLE, ARTICLE_TITLE, 'titre: "Coopération\u000B à Lyon"'),
    ['ARTICLE:2:20 — « titre » : Un signe invisible se cache ici'],
  ],
  ['a key between quotation marks', change(ARTICLE, 'thematiques:', '"thematiques":'), []],
  [
    'a longer name of a key',
    change(EVENT, 'heure:', 'heure_debut:'),
    ['EVENT:6:1 — « heure_debut » n’est pas une clé connue. Écrivez « heure: ».'],
  ],
  [
    'alternative of a picture',
    change(ARTICLE, '  alt:', '  alternative:'),
    ['ARTICLE:13:3 — « alternative » n’est pas une clé connue. Écrivez « alt: ».'],
  ],
  [
    'a number as title',
    change(ARTICLE, ARTICLE_TITLE, 'titre: 007'),
    ['ARTICLE:2:8 — « titre » : Mettez ce texte entre guillemets : titre: "007".'],
  ],
  [
    'four dashes in the block',
    change(ARTICLE, 'rubrique: coll', '----\nrubrique: coll'),
    ['ARTICLE:3:1 — Retirez cette ligne ; si elle doit fermer'],
  ],
  [
    'a form',
    body(ARTICLE, '<form action="/x"><button>ok</button></form>'),
    ['ARTICLE:20:1 — « <form> » et ce qu’il contient ne sont pas affichés'],
  ],
  [
    'a script in a drawing',
    body(ARTICLE, '<svg><script>alert(1)</script></svg>'),
    ['ARTICLE:20:1 — « <svg> » et ce qu’il contient ne sont pas affichés'],
  ],
];

testCases('the content check, given what people write who have not read the guide', CASES);
