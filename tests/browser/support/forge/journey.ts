import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formatFault } from '../../../../src/domain/check/fault.ts';
import { findContentFaults } from '../../../../scripts/content/check.ts';
import { drawPicture } from '../../../../scripts/content/small-project.fixture.ts';
import { FIXTURE_EPOCH } from '../../../support/fixture-place.ts';
import type { BareRepository } from './bare-repository.ts';
import type { Editor } from './editor.ts';

const TODAY = Temporal.Instant.fromEpochMilliseconds(FIXTURE_EPOCH * 1000);

/** The article that editors write in the journey: accents, a number that is a text, a picture. */
export const ARTICLE = {
  branch: 'cms/articles/2026-02-27-ecoles-jumelees-l-ete-a-l-oeuvre',
  file: 'content/articles/2026/2026-02-27-ecoles-jumelees-l-ete-a-l-oeuvre.md',
  picture: 'content/articles/2026/photo-d-ete-1.png',
  kind: 'articles',
  name: '2026/2026-02-27-ecoles-jumelees-l-ete-a-l-oeuvre',
};

/** The event that they announce: hours, tags, a session. */
export const EVENT = {
  branch: 'cms/agenda/2026-07-14-atelier-l-eau-d-abord',
  file: 'content/agenda/2026/2026-07-14-atelier-l-eau-d-abord.md',
  kind: 'agenda',
  name: '2026/2026-07-14-atelier-l-eau-d-abord',
};

interface ArticleOptions {
  /** The name of the picture on the machine of the editor. */
  photograph?: string;
  /** What to do with the form once it is filled. */
  beforeSaving?: () => Promise<void>;
}

/**
 * Writes the article, with its picture, and saves it as a draft.
 * @example await writeArticle(editor, { photograph: 'Photo.png' })
 *   // a branch of the forge has its file and its picture
 */
export async function writeArticle(
  editor: Editor,
  { photograph = 'Photo d’été (1).png', beforeSaving }: ArticleOptions = {},
): Promise<void> {
  await editor.begin('articles');
  await fillArticle(editor);
  await joinPhotograph(editor, photograph);
  await editor.write('Les élus ont visité l’école.\n## Le chantier\nIl durera **deux** ans.');
  await beforeSaving?.();
  await editor.save();
}

/** What an article must say, by the words of its form. */
interface ArticleHead {
  fields: Readonly<Record<string, string>>;
  country: string;
}

const SCHOOLS: ArticleHead = {
  fields: {
    Titre: 'Écoles jumelées : l’été à l’œuvre',
    Chapo:
      'Trois communes et leurs partenaires marocains ont passé l’été à réparer ensemble les écoles de deux vallées.',
    'Jour de publication': '2026-02-27',
    // A text of digits, which YAML would read as a number.
    'Sous-titre': '01000',
  },
  country: 'Maroc',
};

/**
 * Fills what an article must say: that of the journey, unless another is given.
 * @example await editor.begin('articles'); await fillArticle(editor);
 */
export async function fillArticle(
  editor: Editor,
  { fields, country }: ArticleHead = SCHOOLS,
): Promise<void> {
  await editor.fill({ ...fields, Contact: 'Pôle pays' });
  await editor.choose('Rubrique', 'collectivites');
  await editor.pick('Pays', country);
}

async function joinPhotograph(editor: Editor, name: string): Promise<void> {
  const picture = { name, mimeType: 'image/png', buffer: await drawPicture(800, 500) };
  await editor.joinPicture(picture, 'Deux élues regardent un plan');
}

/**
 * Fills the form of the event.
 * @example await fillEvent(editor); await editor.save();
 */
export async function fillEvent(editor: Editor): Promise<void> {
  await editor.begin('agenda');
  await editor.fill({
    Titre: 'Atelier : l’eau, d’abord',
    Chapo:
      'Les élues et les élus des deux rives se retrouvent pour comparer leurs réseaux d’eau, avant la conférence d’automne.',
    'Jour de l’annonce': '2026-02-27',
    'Jour du rendez-vous': '2026-07-14',
    'Heure du début': '19:00',
    'Heure de fin': '21:30',
    Lieu: 'Maison de l’Écologie',
    Adresse: '01000 Bourg-en-Bresse',
    Contact: 'Pôle pays',
  });
  await editor.choose('Modalité', 'presentiel');
  await editor.choose('Accès', 'ouvert');
  await editor.pick('Pays', 'Liban');
  const sessions = await editor.add('Séances');
  await editor.fill(
    {
      'Titre de la séance': 'Ouverture',
      Jour: '2026-07-14',
      'Heure du début': '19:00',
      'Heure de fin': '20:00',
    },
    sessions,
  );
  await editor.write('Chacun vient avec les plans de son réseau.');
}

/**
 * What the check of the pull request says of a branch: one line for each fault.
 * @example await checkBranch(repository, 'cms/articles/ecoles') → ['content/articles/2026/….md:5:1 — …']
 */
export async function checkBranch(repository: BareRepository, branch: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'contenu-'));
  await repository.checkOut(branch, folder);
  const { faults } = await findContentFaults(folder, TODAY);
  rmSync(folder, { recursive: true });
  return faults.filter(({ isAdvice }) => isAdvice !== true).map(formatFault);
}

/**
 * The keys of a file, in their order.
 * @example listKeys('---\ntitre: A\nimage:\n  alt: B\n---\n') → ['titre', 'image', 'alt']
 */
export function listKeys(source: string): string[] {
  return [...source.matchAll(/^( *(?:- )?\w+):/gm)].map(([, key = '']) => key);
}
