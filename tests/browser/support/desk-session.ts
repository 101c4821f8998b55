import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { BareRepository } from './forge/bare-repository.ts';
import { makeContentRepository } from './forge/content.ts';
import { serveDesk, type DeskConfig } from './forge/desk.ts';
import { Editor } from './forge/editor.ts';
import { GithubForge, TOKEN } from './forge/github.ts';
import { useBrowser } from './pages.ts';

/** Tall: a form shows a field once it is on the screen. */
const CAYENNE: BrowserContextOptions = {
  timezoneId: 'America/Cayenne',
  viewport: { width: 1280, height: 7000 },
};

/** What the journey calls an entry: its branch, and where its form is. */
interface Entry {
  branch: string;
  kind: string;
  name: string;
}

interface Session {
  editor: Editor;
  page: Page;
  /** All that was asked of another machine. */
  elsewhere: string[];
}

/** The desk of a test file, and its forge over one repository. */
interface ForgedDesk {
  repository: () => BareRepository;
  forge: () => GithubForge;
  /** An editor in Cayenne who has signed in, at a desk whose configuration a test may change. */
  signIn: (change?: (config: DeskConfig) => void) => Promise<Session>;
  /** From a draft to the main branch, by what the desk and the forge show. */
  publish: (editor: Editor, entry: Entry) => Promise<void>;
  /** A file of the main branch. */
  read: (file: string) => Promise<string>;
}

/**
 * A forge of this machine over a real repository, for the tests of a file.
 * @example const desk = useForgedDesk(); // then, in a test: const { editor } = await desk.signIn();
 */
export function useForgedDesk(): ForgedDesk {
  const openPage = useBrowser();
  let kept: { repository: BareRepository; forge: GithubForge; address: string } | undefined;
  const here = () => {
    if (kept === undefined) throw new Error('The forge is there with the first test.');
    return kept;
  };
  beforeAll(async () => {
    const repository = await makeContentRepository();
    const forge = new GithubForge(repository);
    kept = { repository, forge, address: await forge.start() };
  });
  afterAll(async () => {
    here().forge.stop();
    await here().repository.remove();
  });

  const signIn: ForgedDesk['signIn'] = async (change) => {
    const place = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
    const forgeAddress = here().address;
    const desk = await serveDesk({ forge: place, forgeAddress, ...(change && { change }) });
    onTestFinished(desk.stop);
    const page = await openPage(CAYENNE);
    const elsewhere = await keepFromElsewhere(page);
    const editor = await Editor.at(page, desk.address);
    await editor.signIn(TOKEN);
    return { editor, page, elsewhere };
  };

  const publish: ForgedDesk['publish'] = async (editor, { branch, kind, name }) => {
    const { forge, repository } = here();
    const request = forge.requests.list().findLast((one) => one.branch === branch);
    expect(request).toMatchObject({ isDraft: true, labels: ['sveltia-cms/draft'], state: 'open' });
    await editor.open(kind, name);
    await editor.publish();
    await expect.poll(() => request?.state).toBe('merged');
    expect(request).toMatchObject({ isDraft: false, labels: ['sveltia-cms/pending_publish'] });
    await expect.poll(() => repository.find(`refs/heads/${branch}`)).toBeUndefined();
  };

  const read: ForgedDesk['read'] = async (file) =>
    (await here().repository.read(`main:${file}`)).toString('utf8');

  return { repository: () => here().repository, forge: () => here().forge, signIn, publish, read };
}

async function keepFromElsewhere(page: Page): Promise<string[]> {
  const elsewhere: string[] = [];
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => {
      elsewhere.push(route.request().url());
      return route.abort();
    },
  );
  return elsewhere;
}
