import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const SCRIPT = path.resolve('scripts/report.ts');

const entry = (...lines: string[]) => ['---', ...lines, '---', 'Texte.', ''].join('\n');
const COUNTRY = ['chapo: Un pays.', 'code: LB', 'zone: Asie', 'groupe: true'];

const FILES = {
  'pays/liban.md': entry('nom: Liban', 'dans: au Liban', ...COUNTRY),
  'pays/japon.md': entry('nom: Japon', 'dans: au Japon', ...COUNTRY),
  'articles/2026/2026-03-01-nouvelles.md': entry(
    'titre: Nouvelles',
    'chapo: Un chapo.',
    'date: 2026-03-01',
    'rubrique: cuf',
    'pays: [liban]',
    'exemple: true',
  ),
  'agenda/2026/2026-02-10-reunion.md': entry(
    'titre: Réunion',
    'chapo: Un chapo.',
    'date: 2026-01-10',
    'jour: 2026-02-10',
  ),
  'agenda/2026/2026-02-11-atelier.md': entry(
    'titre: Atelier',
    'chapo: Un chapo.',
    'date: 2026-01-10',
    'jour: 2026-02-11',
  ),
  'ressources/2026/2026-02-20-debat.md': entry(
    'titre: Débat',
    'chapo: Un chapo.',
    'date: 2026-02-20',
    'type: son',
    'url: https://exemple.org/debat',
    'transcription: a-venir',
    'transcription_prevue: 2026-03-31',
  ),
  'ressources/2026/2026-02-21-releve.md': entry(
    'titre: Relevé de décisions',
    'chapo: Un chapo.',
    'date: 2026-02-21',
    'type: texte',
    'fichier: ./releve.pdf',
    'evenements: [agenda/2026/2026-02-11-atelier]',
  ),
  'ressources/2026/2026-02-22-ancien.md': entry(
    'titre: Document abîmé',
    'chapo: Un chapo.',
    'date: 2026-02-22',
    'type: texte',
    'fichier: ./ancien.pdf',
  ),
  'ressources/2026/ancien.pdf': 'Ce n’est pas un PDF.',
  'pages/contact.mdx': entry(
    'titre: Contact',
    'chapo: Un chapo.',
    'date: 2025-09-01',
    '# À confirmer par Cités Unies France : les services',
  ),
  '_controles/vie-privee.json': JSON.stringify({
    jour: '2026-03-02',
    pages: 200,
    requetes_etrangeres: 0,
    cookies: 0,
    stockage: 0,
  }),
};

const REPORT = `Bilan du 1er\u00A0avril 2026

Transcriptions en retard : 1
  Déposez le fichier, ou repoussez « transcription_prevue ».
  content/ressources/2026/2026-02-20-debat.md : prévue le 31\u00A0mars 2026

Rendez-vous de l’année écoulée, passés depuis plus de 30 jours, sans compte rendu : 1
  Reliez-les par « compte_rendu », ou par « evenements » dans l’article ou la ressource.
  content/agenda/2026/2026-02-10-reunion.md : tenu le 10\u00A0février 2026

PDF que la recherche et les lecteurs d’écran ne lisent pas : 1
  Demandez le document d’origine, ou passez-le à la reconnaissance de texte (OCR).
  content/ressources/2026/ancien.pdf (content/ressources/2026/2026-02-22-ancien.md) : illisible

Pays dont rien ne parle : 1
  Un article, un rendez-vous ou une ressource peut nommer ce pays.
  content/pays/japon.md : Japon

À compléter par Cités Unies France : 2
  Ce que les visiteurs cherchent sur ces pages, et que l’association seule connaît.
  content/pages/contact.mdx : une adresse électronique de service
  content/pages/contact.mdx : un numéro de téléphone

À confirmer par Cités Unies France : 1
  Corrigez le fichier s’il y a lieu, puis retirez-en le commentaire, s’il en porte un.
  content/pages/contact.mdx : les services

Éléments d’exemple : 1
  À remplacer par le vrai contenu.
  content/articles/2026/2026-03-01-nouvelles.md

Pages à relire, non relues depuis plus de six mois, la plus ancienne d’abord : 1
  Après relecture, écrivez le jour après « date: » : c’est le jour où la page dit avoir été mise à jour.
  content/pages/contact.mdx : relue le 1er\u00A0septembre 2025

Rien à signaler :
  PDF non balisés
  Fichiers lourds
  Rubriques sans nouvelle depuis plus de 180 jours
  Contrôle des traces laissées aux visiteurs, absent ou vieux de plus de six mois
La recherche n’a pas été éprouvée : lancez d’abord « npm run build ».
`;

describe('npm run bilan', () => {
  let root: string;

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'bilan-'));
    for (const [name, text] of Object.entries(FILES)) {
      const file = path.join(root, 'content', name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    await cp(
      'content/ressources/2020/2020-07-09-compte-rendu-groupe-sahel.pdf',
      path.join(root, 'content/ressources/2026/releve.pdf'),
    );
  });
  afterAll(() => rm(root, { recursive: true }));

  test('prints what is to be looked at on 1 April 2026, and does not fail for it', async () => {
    const epoch = Temporal.Instant.from('2026-04-01T10:00:00Z').epochMilliseconds / 1000;
    const { stdout, stderr } = await run(process.execPath, [SCRIPT], {
      cwd: root,
      env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) },
    });
    expect(stdout).toBe(REPORT);
    expect(stderr).toBe('');
  }, 60_000);
});
