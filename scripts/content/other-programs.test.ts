import {
  add,
  all,
  body,
  change,
  linkTo,
  move,
  testCases,
  type EditorCase,
  type Spoil,
} from './editor-cases.fixture.ts';
import {
  ALERT,
  ARTICLE,
  ARTICLE_TITLE,
  COUNTRY,
  EVENT,
  PAGE,
  PICTURE,
  RESOURCE,
  SYNONYMS,
} from './small-files.fixture.ts';
import { drawPicture } from './small-project.fixture.ts';

const QUESTIONS = 'content/_recherche/questions.yml';
const ACCESS = 'content/_recherche/acces.yml';
const OLD = 'content/_redirections/a.tsv';

/** The article, written otherwise by another program. */
function rewrite(change: (source: string) => string | Uint8Array): Spoil {
  return async (project) => project.write(ARTICLE, change(await project.read(ARTICLE)));
}

/** The picture of the article, under another name that the article gives. */
function picture(name: string, written: string): Spoil {
  return all(
    async (project) => {
      await project.write(`content/articles/2026/${name}`, await drawPicture(800, 500));
      await project.removeFile(PICTURE);
    },
    change(ARTICLE, './2026-11-24-assises-maroc.png', written),
  );
}

const SUBJECT = 'the content check, given files and settings as other programs write them';
const CASES: readonly EditorCase[] = [
  [
    'lines that end as on an old Macintosh, below the block',
    rewrite((source) =>
      source.replace(/\n---\n[\s\S]*$/, (rest) => `\n---\n${rest.slice(5).replaceAll('\n', '\r')}`),
    ),
    [
      'ARTICLE:19:1 — Les fins de ligne de ce fichier ne peuvent pas être lues. Enregistrez-le avec des fins',
    ],
  ],
  [
    'two marks of encoding',
    rewrite((source) => `\uFEFF\uFEFF${source}`),
    [
      'ARTICLE:1:1 — Une espace ou un signe invisible précède la première ligne « --- ». Effacez cette ligne',
    ],
  ],
  [
    'an empty block',
    rewrite(() => '---\n---\n\nBonjour.\n'),
    [
      'ARTICLE:1:1 — Ce bloc est vide : il y manque « titre », « chapo », « date », « rubrique ». Copiez-les',
    ],
  ],
  [
    'two blocks',
    rewrite((source) => source.replace('\n---\n\n', '\n---\n\n---\ntitre: Encore\n---\n\n')),
    [
      'ARTICLE:20:1 — Une fiche n’a qu’un bloc. Mettez ces clés dans le premier, et retirez ces deux lignes «',
    ],
  ],
  [
    'a block as Hugo writes it',
    rewrite((source) => source.replaceAll('---', '+++')),
    ['ARTICLE:1:1 — Le fichier doit commencer par une ligne « --- », seule.'],
  ],
  [
    'a block that ends with full stops',
    rewrite((source) => source.replace('\n---\n\n', '\n...\n\n')),
    [
      'ARTICLE:18:1 — Écrivez ici trois tirets, « --- », sans rien d’autre : cette ligne doit fermer le bloc.',
    ],
  ],
  [
    'a group that is moved in by tabulations',
    rewrite((source) => source.replaceAll('\n  ', '\n\t')),
    ['ARTICLE:12:1 — Remplacez la tabulation en début de ligne par des espaces.'],
  ],
  [
    'a day of which two figures may be the year',
    change(ARTICLE, 'date: 2026-11-24', 'date: 26-11-24'),
    [
      'ARTICLE:6:7 — « date » : « 26-11-24 » n’est pas une date du calendrier. Écrivez 2026-11-24 ou',
    ],
  ],
  [
    'an hour as a number',
    change(EVENT, '"15:00"', '15.30'),
    ['EVENT:6:8 — « heure » : Écrivez "15:30", entre guillemets.'],
  ],
  [
    'an hour with hard spaces',
    change(EVENT, '"15:00"', '15\u00A0h\u00A000'),
    ['EVENT:6:8 — « heure » : « 15 h 00 » n’est pas une heure. Écrivez "15:00", entre guillemets.'],
  ],
  [
    'yes in French',
    change(COUNTRY, 'groupe: false', 'groupe: oui'),
    ['pays/liban.md:5:9 — « groupe » : Écrivez « groupe: true », sans guillemets.'],
  ],
  [
    'a list as a text',
    change(RESOURCE, 'auteurs: ["Cités Unies France"]', 'auteurs: Cités Unies France, CGLU'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:5:10 — « auteurs » : Écrivez une liste : ["Cités Unies',
    ],
  ],
  [
    'the word of another program for an hour',
    change(EVENT, 'heure:', 'start:'),
    ['EVENT:6:1 — « start » n’est pas une clé connue. Écrivez « heure: ».'],
  ],
  [
    'single curly marks',
    change(ARTICLE, ARTICLE_TITLE, 'titre: ‘Centre’'),
    [
      'ARTICLE:2:8 — « titre » : Remplacez les guillemets courbes par des guillemets droits : titre: "Centre".',
    ],
  ],
  [
    'an album that is a PDF',
    change(RESOURCE, 'type: texte', 'type: photo'),
    [
      'ressources/2026/2026-10-12-compte-rendu-liban.md:4:10 — « fichier » : Un album n’a pas de « fichier » :',
    ],
  ],
  [
    'the code of another country',
    change(COUNTRY, 'code: LB', 'code: NO'),
    [
      'pays/liban.md:3:7 — « code » : « NO » est le code de ce pays : Norvège. Écrivez LB, ou corrigez « nom ».',
    ],
  ],
  [
    'a country without its preposition',
    change(COUNTRY, 'dans: au Liban', 'dans: Liban'),
    [
      'pays/liban.md:6:7 — Conseil : « dans » : écrivez la tournure entière, comme « au Liban », « en Liban »',
    ],
  ],
  [
    'an alert of two paragraphs',
    body(ALERT, 'Une phrase.\n\nUne autre.'),
    [
      'alertes/2026-11-16-assises.md:11:1 — Une alerte tient en un paragraphe. Réunissez ces phrases, ou',
    ],
  ],
  [
    'a picture that is too large to be made smaller',
    async (project) => project.write(PICTURE, await drawPicture(10_000, 9_000)),
    [
      'ARTICLE:12:12 — « image.fichier » : cette image mesure 10 000 × 9 000 pixels : elle est trop grande',
    ],
  ],
  [
    'a picture whose name has accents of another kind',
    picture('e\u0301cole.png', './\u00E9cole.png'),
    [
      'ARTICLE:12:12 — « image.fichier » : le nom de ce fichier écrit ses accents autrement. Renommez-le sans',
    ],
  ],
  [
    'a picture whose ending is in capitals',
    picture('ecole.PNG', './ecole.PNG'),
    [
      'ARTICLE:12:12 — « image.fichier » : renommez ce fichier sans espaces, accents ni signes, et son',
    ],
  ],
  [
    'a name of two lines',
    add('content/articles/2026/a\nb.pdf', 'x'),
    [
      'articles/2026/a␤b.pdf:1:1 — Le nom de ce fichier contient un retour à la ligne ou un signe invisible.',
    ],
  ],
  [
    'an address with a hidden sign',
    linkTo('https://www.uclg.org/\u200Ba'),
    [
      'ARTICLE:20:6 — Un signe invisible se cache dans cette adresse. Écrivez https://www.uclg.org/a.',
    ],
  ],
  [
    'a file of the office',
    linkTo('\\\\serveur\\commun\\note.pdf'),
    [
      'ARTICLE:20:6 — Cette adresse est celle d’un fichier de votre ordinateur. Posez-le à côté de la fiche,',
    ],
  ],
  [
    'two addresses in one',
    linkTo('https://www.uclg.orghttps://www.uclg.org'),
    ['ARTICLE:20:6 — Deux adresses se suivent ici. Gardez-en une.'],
  ],
  [
    'the telephone of a person, on WhatsApp',
    linkTo('https://wa.me/33612345678'),
    [
      'ARTICLE:20:32 — « wa.me/33612345678 » mène au portable d’une personne : cette page est publique. Donnez',
    ],
  ],
  [
    'a trial of the site',
    linkTo('https://deploy-preview-3--cuf.netlify.app/'),
    [
      'ARTICLE:20:6 — Conseil : Cette adresse est celle d’un essai du site, qui disparaîtra. Écrivez celle de',
    ],
  ],
  [
    'an address that shows another one',
    body(ARTICLE, '[https://www.uclg.org/](https://www.autre.org/).'),
    [
      'ARTICLE:20:1 — Conseil : Le texte de ce lien montre une adresse, et le lien mène à une autre. Corrigez',
    ],
  ],
  [
    'code in an attribute',
    body(ARTICLE, '<a href="https://www.uclg.org/" onclick="alert(1)">CGLU</a> suite.'),
    ['ARTICLE:20:1 — « onclick » exécuterait du code : il est retiré de la page. Retirez-le.'],
  ],
  [
    'code in an address without quotation marks',
    body(ARTICLE, '<a href=javascript:alert(1)>x</a>'),
    [
      'ARTICLE:20:1 — Cette adresse exécuterait du code : elle est retirée de la page. Écrivez une adresse qui',
    ],
  ],
  [
    'code in an address as a reference of HTML',
    body(ARTICLE, '<a href="&#106;avascript:alert(1)">x</a>'),
    [
      'ARTICLE:20:1 — Cette adresse exécuterait du code : elle est retirée de la page. Écrivez une adresse qui',
    ],
  ],
  [
    'tags of Word',
    body(
      ARTICLE,
      '<p class="MsoNormal">Un texte<o:p></o:p></p>\n\nUn autre.<o:p></o:p> À <st1:city>Lyon</st1:city>.',
    ),
    [
      'ARTICLE:20:30 — Cette balise vient de Word. Retirez toutes celles de sa sorte, et gardez le texte : «',
    ],
  ],
  [
    'a note of Word to itself',
    body(ARTICLE, '<!--[if gte mso 9]><xml></xml><![endif]-->\n\nTexte.'),
    [
      'ARTICLE:20:1 — Conseil : Ce passage est une note de Word à lui-même : personne ne le voit. Retirez-le.',
    ],
  ],
  [
    'a class',
    body(ARTICLE, '<p class="rouge">Texte.</p>'),
    [
      'ARTICLE:20:1 — Conseil : « class » est ignoré : la mise en forme est celle du site. Retirez-le.',
    ],
  ],
  [
    'a whole page of the web',
    body(ARTICLE, '<!DOCTYPE html>\n<html><body><p>Texte</p></body></html>'),
    [
      'ARTICLE:20:1 — Une page web entière est collée ici. Gardez-en le texte, écrit comme dans les modèles,',
    ],
  ],
  [
    'code of a server',
    body(ARTICLE, '<?php echo 1; ?>'),
    [
      'ARTICLE:20:1 — Ce passage est du code : la page ne le montre pas. Retirez-le ; pour montrer le signe,',
    ],
  ],
  [
    'a tag whose mark is not closed',
    body(ARTICLE, '<a href="https://www.uclg.org/>CGLU</a>'),
    [
      'ARTICLE:20:1 — Il manque un guillemet droit dans cette balise, qui reste visible. Fermez la valeur, ou',
    ],
  ],
  [
    'a reference of HTML written twice',
    body(ARTICLE, 'A &amp;amp; B.'),
    ['ARTICLE:20:3 — « &amp;amp; » resterait visible comme « &amp; ». Tapez le signe lui-même.'],
  ],
  [
    'a reference of HTML without its end',
    body(ARTICLE, 'Un&nbsp texte.'),
    ['ARTICLE:20:3 — « &nbsp » reste visible. Tapez le signe lui-même.'],
  ],
  [
    'a field to be filled in',
    body(ARTICLE, 'Bonjour {{ nom }}.'),
    ['ARTICLE:20:9 — « {{ nom }} » est un champ à remplir. Écrivez les mots eux-mêmes.'],
  ],
  [
    'signs that nobody sees',
    body(ARTICLE, 'Un mot\u200Bcoupé.\n\nUne ligne\u2028une autre.'),
    [
      'ARTICLE:20:7 — Conseil : Un signe invisible se cache dans « motcoupé ». Effacez ce mot et retapez-le ;',
    ],
  ],
  [
    'a figure after a sign, in a page',
    body(PAGE, 'Moins de <5 %.'),
    ['pages/contact.mdx:8:10 — Pour montrer le signe « < », écrivez \\<.'],
  ],
  [
    'a style, in a page',
    body(PAGE, '<style>{`p{}`}</style>'),
    [
      'pages/contact.mdx:8:1 — La balise « <style> » n’est pas permise ici. Retirez-la ; pour montrer le',
    ],
  ],
  [
    'synonyms left open, and others alone',
    add(SYNONYMS, '- [CGLU]\n- [ONU, Nations unies]\n- [a, b\n'),
    [
      '_recherche/synonymes.yml:1:3 — Écrivez au moins deux expressions sur la même ligne, séparées par une',
      '_recherche/synonymes.yml:3:3 — Fermez cette liste par « ] ».',
    ],
  ],
  [
    'synonyms as an older Windows saves them',
    add(SYNONYMS, Buffer.from('- [été, saison chaude]\n', 'latin1')),
    [
      '_recherche/synonymes.yml:1:1 — Ce fichier n’est pas un texte en UTF-8 : ses accents se perdraient.',
    ],
  ],
  [
    'synonyms with a colon',
    add(SYNONYMS, '- [CGLU : monde, UCLG]\n'),
    [
      '_recherche/synonymes.yml:1:4 — Mettez entre guillemets l’expression qui contient deux-points, comme',
    ],
  ],
  [
    'synonyms cut at a sharp',
    add(SYNONYMS, '- [CGLU, #UCLG]\n'),
    [
      '_recherche/synonymes.yml:1:10 — La ligne est coupée à ce dièse. Mettez entre guillemets le texte qui le',
    ],
  ],
  [
    'synonyms without end',
    add(SYNONYMS, `- [${'a,'.repeat(200_000)}b]\n`),
    [
      '_recherche/synonymes.yml:1:1 — Ce fichier est bien trop long pour être lu. Gardez-en les lignes utiles.',
    ],
  ],
  [
    'a question left open',
    add(QUESTIONS, '- { recherche: maroc, trouve: [/pays/maroc/\n'),
    ['_recherche/questions.yml:1:3 — Fermez ce groupe par « } ».'],
  ],
  [
    'a question of another word',
    add(QUESTIONS, '- { cherche: maroc, trouve: [/pays/maroc/] }\n'),
    ['_recherche/questions.yml:1:1 — Écrivez sur chaque ligne « - { recherche: eau, trouve:'],
  ],
  [
    'words that lead nowhere',
    add(ACCESS, '/contcat/: [presse]\n'),
    ['_recherche/acces.yml:1:1 — /contcat/ n’existe pas. Vouliez-vous dire /contact/ ?'],
  ],
  [
    'settings of another name',
    add('content/_recherche/synonymes.yaml', '- [a, b]\n'),
    [
      '_recherche/synonymes.yaml:1:1 — Ce fichier n’est pas lu. Nommez-le synonymes.yml, ou supprimez-le.',
    ],
  ],
  [
    'an old address that leads nowhere',
    add(OLD, '/ancien\t/pays/libant/\n'),
    ['_redirections/a.tsv:1:9 — /pays/libant/ n’existe pas. Vouliez-vous dire /pays/liban/ ?'],
  ],
  [
    'an old address that is a page',
    add(OLD, '/pays/maroc/\t/pays/liban/\n'),
    [
      '_redirections/a.tsv:1:1 — /pays/maroc/ est l’adresse d’une page du site (content/pays/maroc.md) : cette',
    ],
  ],
  [
    'old addresses as a spreadsheet',
    add('content/_redirections/a.xlsx', 'PK'),
    [
      '_redirections/a.xlsx:1:1 — Ce fichier n’est pas lu. Enregistrez ce tableau en texte, colonnes séparées',
    ],
  ],
  [
    'old addresses in another encoding',
    add(OLD, Buffer.from('\uFEFF/ancien\t/pays/liban/\n', 'utf16le')),
    [
      '_redirections/a.tsv:1:1 — Ce fichier n’est pas un texte en UTF-8 : ses accents se perdraient.',
    ],
  ],
  [
    'two words on one line',
    add('content/_orthographe.txt', 'visio, webinaire\n'),
    ['_orthographe.txt:1:1 — Écrivez un seul mot par ligne, sans virgule'],
  ],
  [
    'a model that cannot be read',
    change('content/_modeles/article.md', '---\n', ''),
    [
      '_modeles/article.md:1:1 — Le fichier doit commencer par une ligne « --- », seule. « npm run modeles »',
    ],
  ],
  [
    'a list in the place of a word',
    change(ARTICLE, 'rubrique: collectivites', 'rubrique: [collectivite]'),
    [
      'ARTICLE:3:11 — « rubrique » : Écrivez la rubrique : cuf, collectivites ou reseau. Vouliez-vous dire «',
    ],
  ],
  [
    'a day as Americans write it',
    change(ARTICLE, 'date: 2026-11-24', 'date: 11/24/2026'),
    [
      'ARTICLE:6:7 — « date » : « 11/24/2026 » n’est pas une date du calendrier. Écrivez 2026-11-24.',
    ],
  ],
  [
    'a day in English',
    change(ARTICLE, 'date: 2026-11-24', 'date: November 24, 2026'),
    [
      'ARTICLE:6:7 — « date » : « November 24, 2026 » n’est pas une date du calendrier. Écrivez 2026-11-24.',
    ],
  ],
  [
    'a year that cannot be',
    change(ARTICLE, 'date: 2026-11-24', 'date: 2062-11-24'),
    [
      'ARTICLE:6:7 — « date » (2062-11-24) et le nom du fichier (2026-11-24) ne disent pas le même jour.',
    ],
  ],
  [
    'a picture as a link',
    body(ARTICLE, '[Un pont](./2026-11-24-assises-maroc.png)'),
    ['ARTICLE:20:1 — Ce lien mène à une image. Pour la montrer ici, écrivez ![Ce qu’elle'],
  ],
  [
    'a picture that stayed in a letter',
    body(ARTICLE, '![Un pont](cid:image001.png@01D)'),
    [
      'ARTICLE:20:1 — Cette image est restée dans votre messagerie ou votre navigateur. Enregistrez-la à côté',
    ],
  ],
  [
    'arrows in the place of dashes',
    body(ARTICLE, '→ un\n→ deux'),
    ['ARTICLE:20:1 — Commencez chaque élément par un tiret simple et une espace : « - … ».'],
  ],
  [
    'a link without its first sign',
    body(ARTICLE, 'Voir CGLU](https://www.uclg.org/).'),
    [
      'ARTICLE:20:1 — Il manque « [ » devant le texte de ce lien, ou il contient un autre lien. Écrivez [texte',
    ],
  ],
  [
    'a link within a link',
    body(ARTICLE, 'Voir [a [b](/pays/liban/) c](/pays/maroc/).'),
    [
      'ARTICLE:20:26 — Il manque « [ » devant le texte de ce lien, ou il contient un autre lien. Écrivez',
    ],
  ],
  [
    'a note in colons',
    body(ARTICLE, ':::note\nTexte\n:::'),
    ['ARTICLE:20:1 — Ces signes « ::: » restent visibles. Retirez ces lignes.'],
  ],
  [
    'a piece of Hugo',
    body(ARTICLE, '{{< youtube abc >}}'),
    ['ARTICLE:20:1 — « {{< youtube abc >}} », comme sur un autre site, reste visible. Retirez-le.'],
  ],
  [
    'a table of contents',
    body(ARTICLE, '[TOC]'),
    ['ARTICLE:20:1 — « [TOC] » reste visible : le sommaire se fait seul. Retirez-le.'],
  ],
  [
    'a sign by its name',
    body(ARTICLE, 'Bravo :tada: !'),
    ['ARTICLE:20:7 — Conseil : « :tada: » reste visible. Tapez le signe lui-même, ou retirez-le.'],
  ],
  [
    'the size of a picture in braces',
    body(ARTICLE, '![Un pont](./2026-11-24-assises-maroc.png){width=50%}'),
    [
      'ARTICLE:20:43 — Ces accolades restent visibles. Retirez-les : la mise en forme est celle du site.',
    ],
  ],
  [
    'a raised figure between signs',
    body(ARTICLE, 'Cent m^2^ de jardin.'),
    [
      'ARTICLE:20:7 — Conseil : « ^2^ » reste visible. Tapez le signe, comme m², ou écrivez <sup>2</sup>.',
    ],
  ],
  [
    'the number of a meeting',
    body(ARTICLE, 'Zoom ID: 812 3456 7890'),
    [
      'ARTICLE:20:1 — Retirez ce numéro de réunion : cette page est publique, n’importe qui pourrait entrer.',
    ],
  ],
  [
    'a name that some computers cannot open',
    move(
      'content/articles/2026/2026-10-05-eau-potable.md',
      `content/articles/2026/2026-10-05-${'eau-'.repeat(40)}potable.md`,
    ),
    [`articles/2026/2026-10-05-${'eau-'.repeat(40)}potable.md:1:1 — Ce nom compte 167 signes`],
  ],
];

testCases(SUBJECT, CASES);
