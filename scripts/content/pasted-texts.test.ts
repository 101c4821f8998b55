import { body, change, linkTo, testCases, type EditorCase } from './editor-cases.fixture.ts';
import { ARTICLE, ARTICLE_TITLE } from './small-files.fixture.ts';

/** A text, and how what is said of it begins; nothing where it is right. */
const texts: readonly (readonly [text: string, ...answers: string[]])[] = [
  [
    '[embed]https://www.youtube.com/watch?v=abc[/embed]',
    'ARTICLE:20:1 — « [embed] », comme dans WordPress',
  ],
  [
    'En tant que modèle de langage, je ne peux pas répondre.',
    'ARTICLE:20:1 — Conseil : Cette phrase',
  ],
  ['Ce que fait un outil en tant que modèle de langage.'],
  ['Un **mot* gras.', 'ARTICLE:20:4 — Cette étoile reste visible. Mettez-en autant'],
  ['-* un\n-** deux', 'ARTICLE:20:1 — Cette liste est écrite comme dans SPIP. Commencez chaque'],
  [
    '-# un\n-# deux',
    'ARTICLE:20:1 — Cette liste est écrite comme dans SPIP. Commencez chaque élément par son numéro',
  ],
  ['_ Une ligne à part', 'ARTICLE:20:1 — Ce « _ », comme dans SPIP, reste visible.'],
  ['Voir [?Beyrouth] ici.', 'ARTICLE:20:6 — « [?Beyrouth] », comme dans SPIP, reste visible.'],
  [
    'Un fait :contentReference[oaicite:0]{index=0}.',
    'ARTICLE:20:9 — « :contentReference[oaicite:0]{index=0} » est le renvoi',
  ],
  ['Un fait【4†source】 et la suite.', 'ARTICLE:20:8 — « 【4†source】 » est le renvoi'],
  ['Un fait citeturn0search0 et la suite.', 'ARTICLE:20:9 — « citeturn0search0 » est le renvoi'],
  [
    'Bien sûr ! Voici une version plus courte de votre article :\n\nTexte.',
    'ARTICLE:20:1 — Conseil : Cette phrase semble celle d’un robot',
  ],
  [
    'Texte.\n\nSouhaitez-vous que je raccourcisse ce texte ?',
    'ARTICLE:22:1 — Conseil : Cette phrase semble celle d’un robot',
  ],
  ['Bien sûr ! Voici ce que disent les maires : « Nous agirons. »'],
  ['« Souhaitez-vous que je vous aide ? », demande le maire.'],
  ['1/ un\n2/ deux', 'ARTICLE:20:1 — Commencez chaque élément par son numéro'],
  ['1 - un\n2 - deux', 'ARTICLE:20:1 — Commencez chaque élément par son numéro'],
  ['I. un\nII. deux', 'ARTICLE:20:1 — Commencez chaque élément par son numéro'],
  ['+un\n+deux', 'ARTICLE:20:1 — Commencez chaque élément par un tiret'],
  ['1/3 des villes ont répondu.\n2/3 se sont tues.'],
  ['V. Hugo écrit ceci.\nI. Calvino répond.'],
  ['+12 % à Lyon\n+8 % à Tours'],
  [
    '##\u00A0Le programme\n\nTexte.',
    'ARTICLE:20:1 — Mettez une espace ordinaire après les dièses : « ## Le programme ».',
  ],
  [
    '\\#\\# Le programme\n\nTexte.',
    'ARTICLE:20:1 — Retirez la barre « \\ » devant les dièses : « ## Le programme ».',
  ],
  [
    'Un \\*\\*mot\\*\\* gras.',
    'ARTICLE:20:4 — Conseil : Ces signes restent visibles. Retirez la barre « \\ »',
  ],
  ['Un prix \\* hors taxes, un fichier \\[annexe\\].'],
  ['L`eau potable.', 'ARTICLE:20:1 — « ` » n’est pas une apostrophe.'],
  [
    'Voir [le site]https://www.uclg.org/ ici.',
    'ARTICLE:20:6 — L’adresse d’un lien se met entre parenthèses',
  ],
  [
    'Voir [le site][https://www.uclg.org/].',
    'ARTICLE:20:6 — L’adresse d’un lien se met entre parenthèses',
  ],
  ['Le rapport [en anglais] https://www.uclg.org/ est long.'],
  ['+---+---+\n| A | B |\n+---+---+', 'ARTICLE:20:1 — Ce tableau reste du texte.'],
  [
    '![Un pont](./2026-11-24-assises-maroc.png =300x200)',
    'ARTICLE:20:1 — Cette image reste invisible. Retirez sa taille',
  ],
  ['![[pont.png]]', 'ARTICLE:20:1 — Cette image reste invisible. Écrivez ![Ce qu’elle'],
  [
    'Appeler [le standard](tel:01 23 45 67 89).',
    'ARTICLE:20:9 — Ce lien reste visible. Écrivez le numéro sans espaces',
  ],
  ['Texte[^1].\n\n[^1]:', 'ARTICLE:22:1 — Cette note est vide. Écrivez son texte après « [^1]: »'],
  ['Texte[^1].\n\n[^1]:\n    Une note.'],
  ['Texte.\n\n=======\nSuite.', 'ARTICLE:22:1 — Ces signes « ======= » restent visibles.'],
  [
    '[10:32, 24/11/2026] Anne: Bonjour',
    'ARTICLE:20:1 — Conseil : « [10:32, 24/11/2026] Anne: » vient d’un message',
  ],
  [
    '24/11/2026, 10:32 - Anne: Bonjour',
    'ARTICLE:20:1 — Conseil : « 24/11/2026, 10:32 - Anne: » vient d’un message',
  ],
  ['24/11/2026, 10:32 – Ouverture : le maire'],
  ['-----Message d’origine-----\n\nTexte.', 'ARTICLE:20:1 — Conseil : « -----Message d’origine'],
  [
    'De : Pôle pays\nEnvoyé : lundi 23 novembre 2026 10:32\nÀ : Mairie\n\nTexte.',
    'ARTICLE:21:1 — Conseil : « Envoyé : lundi 23 novembre 2026 10:32 » vient d’un message',
  ],
  ['Envoyé de mon iPhone', 'ARTICLE:20:1 — Conseil : « Envoyé de mon iPhone » vient d’un message'],
  [
    'Le lun. 23 nov. 2026 à 10:32, le Pôle pays a écrit :\n\n> Texte.',
    'ARTICLE:20:1 — Conseil : « Le lun. 23 nov. 2026 à 10:32, le Pôle pays a écrit : » vient',
  ],
  ['Le 3 mars 2026, le préfet a écrit :\n\n> Venez.'],
  ['Envoyé le 3 mars, ce courrier a plu.'],
  [
    'Voir Erreur ! Source du renvoi introuvable.',
    'ARTICLE:20:6 — « Erreur ! Source du renvoi introuvable » : votre traitement de texte',
  ],
  ['Un total de #REF! euros.', 'ARTICLE:20:13 — « #REF! » est une erreur de tableur.'],
  ['Le mot-clé #REF, et #NOM.'],
  ['[cid:image001.png@01D]', 'ARTICLE:20:1 — « [cid:image001.png@01D] » : l’image est restée'],
  ['[image: image1.png]', 'ARTICLE:20:1 — « [image: image1.png] » : l’image est restée'],
  ['Le contexte ........ 3', 'ARTICLE:20:11 — Conseil : Cette ligne vient du sommaire'],
  ['Il attendit……\n\nEt partit...'],
];

const CASES: readonly EditorCase[] = [
  ...texts.map(([text, ...answers]): EditorCase => [text, body(ARTICLE, text), answers]),
  [
    'a link to a page without its family',
    linkTo('/liban/'),
    ['ARTICLE:20:6 — /liban/ n’existe pas. Vouliez-vous dire /pays/liban/ ?'],
  ],
  [
    'a link to an article below the name of its folder',
    linkTo('/articles/2026/eau-potable/'),
    [
      'ARTICLE:20:6 — /articles/2026/eau-potable/ n’existe pas. Vouliez-vous dire /actualites/2026/eau-potable/ ?',
    ],
  ],
  [
    'a link to a heading, without the last slash of its page',
    linkTo('/pays/liban#le-programme'),
    ['ARTICLE:20:6 — Il manque la barre de la fin : écrivez /pays/liban/#le-programme.'],
  ],
  [
    'a title of false text',
    change(ARTICLE, ARTICLE_TITLE, 'titre: Lorem ipsum dolor sit amet'),
    ['ARTICLE:2:8 — « titre » : « Lorem ipsum dolor sit amet » n’est pas un vrai titre.'],
  ],
];

testCases('the content check, given texts pasted from other programs', CASES);
