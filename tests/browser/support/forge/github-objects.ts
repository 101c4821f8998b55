import type { BareRepository } from './bare-repository.ts';
import type { PullRequest } from './pull-requests.ts';

/** What GitHub cuts a text off at. */
const MAX_TEXT_BYTES = 512_000;

/** The account of whoever signs in. */
export const EDITOR = {
  __typename: 'User',
  login: 'redaction',
  name: 'Rédaction',
  email: 'redaction@exemple.org',
  avatarUrl: '',
  databaseId: 1,
};

const CHANGES: Readonly<Record<string, string>> = { A: 'ADDED', D: 'DELETED', M: 'MODIFIED' };

/**
 * A branch as GitHub's schema shows it; nothing where there is none.
 * @example await branchRef(repository, 'refs/heads/main') → { name: 'main', target }
 */
export async function branchRef(repository: BareRepository, name: string) {
  const branch = name.replace(/^refs\/heads\//, '');
  const oid = await repository.find(`refs/heads/${branch}`);
  return oid === undefined ? null : { name: branch, target: () => commitObject(repository, oid) };
}

/**
 * A commit, with what Git says of it.
 * @example await commitObject(repository, oid) → { __typename: 'Commit', oid, message: 'Créer …', … }
 */
export async function commitObject(repository: BareRepository, oid: string) {
  const [date, name, email, message] = (
    await repository.git(['show', '--no-patch', '--format=%cI%x00%an%x00%ae%x00%B', oid])
  ).split('\0');
  return {
    __typename: 'Commit',
    oid,
    message,
    committedDate: date,
    author: { name, email, avatarUrl: '', user: EDITOR },
    history: async ({ first, path }: { first?: number; path?: string }) => ({
      nodes: await listHistory(repository, oid, { first, path }),
    }),
    file: async ({ path }: { path: string }) => {
      const found = await repository.find(`${oid}:${path}`);
      return found === undefined ? null : { oid: found };
    },
    // Nothing builds or deploys this repository.
    status: null,
    deployments: { nodes: [] },
    checkSuites: { nodes: [] },
  };
}

async function listHistory(
  repository: BareRepository,
  oid: string,
  { first = 100, path }: { first: number | undefined; path: string | undefined },
): Promise<object[]> {
  const places = path === undefined ? [] : ['--', path];
  const text = await repository.git(['rev-list', `--max-count=${String(first)}`, oid, ...places]);
  const oids = text.split('\n').filter((one) => one !== '');
  return Promise.all(oids.map((one) => commitObject(repository, one)));
}

/**
 * A file, by its hash or as « branch:path »; nothing where there is none.
 * @example await blobObject(repository, 'main:content/pays/liban.md')
 *   → { __typename: 'Blob', text: '---\nnom: Liban…', … }
 */
export async function blobObject(repository: BareRepository, name: string) {
  const oid = await repository.find(name);
  if (oid === undefined) return null;
  const bytes = await repository.read(oid);
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: !isBinary && bytes.length > MAX_TEXT_BYTES,
    text: isBinary ? null : bytes.subarray(0, MAX_TEXT_BYTES).toString('utf8'),
  };
}

/**
 * A pull request; its times are those of its branch.
 * @example await pullRequestObject(repository, request) → { number: 1, title: …, headRefName: 'cms/articles/…', … }
 */
export async function pullRequestObject(repository: BareRepository, request: PullRequest) {
  const { number, title, branch, isDraft, labels } = request;
  const head = await repository.find(`refs/heads/${branch}`);
  if (head === undefined) throw new Error(`The branch ${branch} is gone.`);
  const { committedDate } = await commitObject(repository, head);
  const files = await repository.compare('main', branch);
  return {
    id: String(number),
    number,
    title,
    url: `https://github.com/cuf/portail/pull/${String(number)}`,
    isDraft,
    isCrossRepository: false,
    createdAt: committedDate,
    updatedAt: committedDate,
    headRefName: branch,
    headRefOid: head,
    author: EDITOR,
    labels: { nodes: labels.map((name) => ({ name })) },
    files: { nodes: files.map(({ path, status }) => ({ path, changeType: CHANGES[status] })) },
  };
}
