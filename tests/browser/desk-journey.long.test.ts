import { expect, onTestFinished, test } from 'vitest';
import { ProjectCopy } from '../support/project-copy.ts';
import { FIXTURE_EPOCH } from '../support/fixture-place.ts';
import { useForgedDesk } from './support/desk-session.ts';
import { ARTICLE, checkBranch, EVENT, fillEvent, writeArticle } from './support/forge/journey.ts';

const { repository, signIn, publish, read } = useForgedDesk();

test('what editors publish at the desk is on the pages of the next build', async () => {
  const { editor, elsewhere } = await signIn();
  await writeArticle(editor);
  await publish(editor, ARTICLE);
  // Another article of that day, with a picture of the same name.
  await writeArticle(editor);
  await publish(editor, { ...ARTICLE, branch: `${ARTICLE.branch}-1`, name: `${ARTICLE.name}-1` });
  await fillEvent(editor);
  await editor.save();
  await publish(editor, EVENT);
  expect(elsewhere).toEqual([]);
  expect(await read(ARTICLE.file.replace('.md', '-1.md'))).toContain('"./photo-d-ete-1-1.png"');
  expect(await checkBranch(repository(), 'main')).toEqual([]);

  const copy = new ProjectCopy();
  onTestFinished(() => {
    copy.remove();
  });
  await repository().checkOut('main', copy.root);
  await copy.build(Temporal.Instant.fromEpochMilliseconds(FIXTURE_EPOCH * 1000));
  const article = copy.read('actualites/2026/ecoles-jumelees-l-ete-a-l-oeuvre/index.html');
  expect(article).toContain('01000');
  expect(article).toContain('alt="Deux élues regardent un plan"');
  const event = copy.read('agenda/2026/07/atelier-l-eau-d-abord/index.html');
  expect(event).toContain('datetime="2026-07-14T19:00:00+02:00"');
  expect(event).toContain('Ouverture');
});
