import {
  addKeys,
  all,
  change,
  testCases,
  type EditorCase,
  type Spoil,
} from './editor-cases.fixture.ts';
import { ARTICLE, EVENT } from './small-files.fixture.ts';

const PICTURE = './2026-11-24-assises-maroc.png';
const REPORT = '../../ressources/2026/2026-10-12-compte-rendu-liban.pdf';

/** Writes the image of the article on one line. */
function image(value: string): Spoil {
  return async (project) => {
    const source = await project.read(ARTICLE);
    await project.write(
      ARTICLE,
      source.replace(/image:\n(?: {2}.*\n)+/, () => `image: ${value}\n`),
    );
  };
}

const CASES: readonly EditorCase[] = [
  [
    'a group without the comma between its keys',
    image(`{ fichier: ${PICTURE} alt: "Neuf personnes assises" }`),
    ['ARTICLE:11:50 — « image » : Mettez une virgule avant « alt: ».'],
  ],
  [
    'a group without a space after its colons',
    image(`{ fichier: ${PICTURE}, alt:"Neuf personnes assises" }`),
    ['ARTICLE:11:51 — « image » : Mettez une espace après « alt: ».'],
  ],
  [
    'a text of a group that a comma cuts',
    image(`{ fichier: ${PICTURE}, alt: Neuf personnes, assises }`),
    ['ARTICLE:11:70 — « image » : Le texte est coupé à cette virgule.'],
  ],
  [
    'the same between quotation marks, and a comma at the end',
    image(`{ fichier: ${PICTURE}, alt: "Neuf personnes, assises, alt: de face", }`),
    [],
  ],
  [
    'an apostrophe that closes a text of a group',
    image(`{ fichier: ${PICTURE}, alt: 'Une table d'hôtes', credit: 'Ville de Tours' }`),
    [
      'ARTICLE:11:68 — « image » : Cette apostrophe coupe le texte. Entourez-le de guillemets doubles : alt: "Une table d\'hôtes".',
    ],
  ],
  [
    'quotation marks that close a text of a group, and one after which it goes on',
    all(
      image(`{ fichier: ${PICTURE}, alt: "La place "Bellecour" la nuit" }`),
      addKeys(ARTICLE, 'documents:', `  - { titre: "Le "relevé", signé", fichier: ${REPORT} }`),
    ),
    [
      'ARTICLE:11:66 — « image » : Ce guillemet coupe le texte. Citez avec « … » : alt: "La place « Bellecour » la nuit".',
      'ARTICLE:16:18 — Ce guillemet coupe le texte. Citez avec « … » à l’intérieur',
    ],
  ],
  [
    'apostrophes and quotation marks that are part of a text',
    image(
      `{ fichier: ${PICTURE}, alt: 'Dit "oui" à l''appel, d''un geste', credit: "L'Aube, 'vive'" }`,
    ),
    [],
  ],
  [
    'an item of a list without the comma between its keys',
    addKeys(ARTICLE, 'documents:', `  - { titre: "Relevé" fichier: ${REPORT} }`),
    ['ARTICLE:19:23 — Mettez une virgule avant « fichier: ».'],
  ],
  [
    'an item of a list on two lines',
    addKeys(ARTICLE, 'documents:', '  - { titre: "Relevé, bilan",', `      fichier: ${REPORT} }`),
    [],
  ],
  [
    'a list of texts without its comma',
    change(ARTICLE, 'pays: [maroc]', 'pays: ["maroc" "liban"]'),
    ['ARTICLE:7:16 — « pays » : Mettez une virgule avant ce texte.'],
  ],
  [
    'names on lines of their own without their dashes',
    change(ARTICLE, 'pays: [maroc]', 'pays:\n  maroc\n  liban'),
    ['ARTICLE:8:3 — « pays » : Écrivez une liste entre crochets, comme [maroc, liban].'],
  ],
  [
    'the second key of an item that stands below its dash',
    addKeys(ARTICLE, 'documents:', '  - titre: Relevé', `  fichier: ${REPORT}`),
    [
      `ARTICLE:20:1 — Commencez cette ligne par 4 espaces, comme les autres lignes de « documents » : «     fichier: ${REPORT} ».`,
    ],
  ],
  [
    'the second key of an item that stands too far',
    addKeys(ARTICLE, 'documents:', '  - titre: Relevé', `      fichier: ${REPORT}`),
    ['ARTICLE:20:1 — Commencez cette ligne par 4 espaces, comme les autres lignes de « docu'],
  ],
  [
    'an item that a second dash cuts in two',
    addKeys(ARTICLE, 'documents:', '  - titre: Relevé', `  - fichier: ${REPORT}`),
    [
      `ARTICLE:20:3 — Retirez ce tiret : un élément de « documents » n’en a qu’un, devant sa première ligne. Commencez cette ligne par 4 espaces : «     fichier: ${REPORT} ».`,
    ],
  ],
  [
    'a dash before each line of two items',
    addKeys(
      ARTICLE,
      'liens:',
      '- titre: Site de CGLU',
      '- url: https://www.uclg.org/',
      '- titre: Site de CUF',
      '- url: https://www.cites-unies-france.org/',
    ),
    [
      'ARTICLE:20:1 — Retirez ce tiret : un élément de « liens » n’en a qu’un',
      'ARTICLE:22:1 — Retirez ce tiret : un élément de « liens » n’en a qu’un',
    ],
  ],
  [
    'items of which one lacks a key, and lists that follow one another',
    addKeys(
      ARTICLE,
      'documents:',
      `  - fichier: ${REPORT}`,
      '    titre: Relevé',
      'liens:',
      '  - titre: Site de CGLU',
      '  - titre: Site de CUF',
      '    url: https://www.cites-unies-france.org/',
    ),
    ['ARTICLE:22:5 — « liens.0.url » : Écrivez après « url: » une adresse web en entier'],
  ],
  [
    'a session of which one key has slipped',
    addKeys(
      EVENT,
      'seances:',
      '  - id: s1',
      '    titre: Ouverture',
      '    jour: 2026-12-08',
      '  - id: s2',
      '   titre: Suite',
      '    jour: 2026-12-08',
    ),
    ['EVENT:20:1 — Commencez cette ligne par 4 espaces, comme les autres lignes de « seances »'],
  ],
  [
    'sessions as they should be, before keys of the event',
    all(
      change(EVENT, 'jour: 2026-12-08\nheure: "15:00"\nheure_fin: "16:30"\n', ''),
      addKeys(
        EVENT,
        'seances:',
        '- titre: Ouverture',
        '  jour: 2026-12-08',
        '  id: s1',
        '- { id: s2, titre: "Suite", jour: 2026-12-08 }',
        'jour: 2026-12-08',
        'heure: "15:00"',
      ),
    ),
    [],
  ],
];

testCases('the content check, given groups and lists that slipped', CASES);
