import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../src/domain/article/schema.ts';
import { readFrontmatter } from '../../src/files/frontmatter.ts';
import { useForgedDesk } from './support/desk-session.ts';
import {
  ARTICLE,
  checkBranch,
  EVENT,
  fillEvent,
  listKeys,
  writeArticle,
} from './support/forge/journey.ts';

const { repository, forge, signIn, publish, read } = useForgedDesk();

describe('an editor in Cayenne, at the desk of a forge', () => {
  test('writes an article with a picture, and publishes what the check accepts', async () => {
    const { editor, elsewhere } = await signIn();
    await writeArticle(editor);
    expect(await repository().find(`main:${ARTICLE.file}`)).toBeUndefined();
    await publish(editor, ARTICLE);
    const source = await read(ARTICLE.file);
    expect(source).toContain('sous_titre: "01000"\n');
    expect(source).toContain('titre: "Écoles jumelées : l’été à l’œuvre"\n');
    expect(source).toContain('fichier: "./photo-d-ete-1.png"\n');
    expect(source).toContain('## Le chantier\n\nIl durera **deux** ans.');
    expect(await repository().find(`main:${ARTICLE.picture}`)).toBeDefined();
    expect(await checkBranch(repository(), 'main')).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test('reads that an event ends before it begins, then announces and corrects it', async () => {
    const { editor, page, elsewhere } = await signIn();
    const sentences: string[] = [];
    page.on('dialog', (dialog) => {
      sentences.push(dialog.message());
      void dialog.accept();
    });
    await fillEvent(editor);
    await editor.fill({ 'Dernier jour': '2026-07-13' });
    await editor.trySave();
    expect(sentences).toEqual([
      '« Dernier jour » : La fin (2026-07-13) précède le début (2026-07-14). Corrigez l’un des deux jours.',
    ]);
    expect(await repository().find(`refs/heads/${EVENT.branch}`)).toBeUndefined();
    await editor.fill({ 'Dernier jour': '' });
    await editor.save();
    await publish(editor, EVENT);
    const first = await read(EVENT.file);
    expect(first).toContain('jour: "2026-07-14"\nheure: "19:00"\nheure_fin: "21:30"\n');
    expect(first).toContain('  - id: "s1"\n    titre: "Ouverture"\n    jour: "2026-07-14"\n');
    expect(first).toContain('pays:\n  - "liban"\n');

    await editor.openFromReport(EVENT.file);
    await editor.fill({ Lieu: 'Maison de l’Eau' });
    await editor.save();
    await publish(editor, EVENT);
    const second = await read(EVENT.file);
    expect(second).toBe(first.replace('Maison de l’Écologie', 'Maison de l’Eau'));
    expect(listKeys(second)).toEqual(listKeys(first));
    expect(await checkBranch(repository(), 'main')).toEqual([]);
    expect(elsewhere).toEqual([]);
  });

  test('corrects an article that leads the home page, which it still does', async () => {
    const { editor } = await signIn();
    const file = 'content/articles/2026/2026-02-27-image.md';
    const before = readFrontmatter(await read(file)).fields;
    await editor.open('articles', '2026/2026-02-27-image');
    await editor.fill({ Contact: 'Pôle climat' });
    await editor.save();
    await publish(editor, {
      branch: 'cms/articles/2026-02-27-image',
      kind: 'articles',
      name: '2026/2026-02-27-image',
    });
    const { fields } = readFrontmatter(await read(file));
    expect(articleSchema.parse(fields)).toEqual(
      articleSchema.parse({ ...before, contact: 'Pôle climat' }),
    );
    expect(await checkBranch(repository(), 'main')).toEqual([]);
  });

  test('would lose the picture of an article without the option that puts it beside', async () => {
    const { editor } = await signIn(({ collections }) => {
      for (const collection of collections) collection.media_folder = '';
    });
    await writeArticle(editor, { photograph: 'Rentrée.png' });
    const branch = forge().requests.list().at(-1)?.branch ?? '';
    const faults = await checkBranch(repository(), branch);
    expect(faults.join('\n')).toMatch(/rentree\.png/);
  });
});
