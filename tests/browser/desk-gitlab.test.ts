import { expect, onTestFinished, test } from 'vitest';
import { checkBranch, fillArticle } from './support/forge/journey.ts';
import { makeContentRepository } from './support/forge/content.ts';
import { serveDesk } from './support/forge/desk.ts';
import { Editor } from './support/forge/editor.ts';
import { GitlabForge } from './support/forge/gitlab.ts';
import { APPLICATION } from './support/forge/gitlab-sign-in.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();

test('an editor signs in at GitLab by a proof (PKCE), reads, and saves a draft', async () => {
  const repository = await makeContentRepository();
  const forge = new GitlabForge(repository);
  const forgeAddress = await forge.start();
  const desk = await serveDesk({
    forge: {
      name: 'gitlab',
      repository: 'cuf/portail',
      branch: 'main',
      applicationId: APPLICATION,
    },
    forgeAddress,
  });
  onTestFinished(async () => {
    desk.stop();
    forge.stop();
    await repository.remove();
  });
  const page = await openPage({ viewport: { width: 1280, height: 7000 } });
  const elsewhere: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') elsewhere.push(request.url());
  });
  const editor = await Editor.at(page, desk.address);
  await editor.goTo();
  await page.getByRole('button', { name: 'GitLab' }).click();
  await page.getByRole('radio', { name: 'Flux éditorial' }).waitFor();

  await editor.begin('articles');
  await fillArticle(editor);
  await editor.write('Les élus ont visité l’école.');
  await editor.save();
  const [request] = forge.requests.list();
  expect(request).toMatchObject({ labels: ['sveltia-cms/draft'], isDraft: true });
  expect(await checkBranch(repository, request?.branch ?? '')).toEqual([]);
  // The desk would ask for the state of GitLab too: its policy refuses that.
  expect(elsewhere.filter((url) => !url.includes('hostedstatus.com'))).toEqual([]);
});
