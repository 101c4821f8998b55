import { graphql } from 'graphql';
import { z } from 'zod';
import type { Answer, ApiRequest } from './api-server.ts';
import { Forge } from './forge.ts';
import { GITLAB_SCHEMA } from './gitlab-schema.ts';
import { GitlabSignIn } from './gitlab-sign-in.ts';
import type { PullRequest } from './pull-requests.ts';

const EDITOR = { id: 1, username: 'redaction', name: 'Rédaction', email: '', web_url: '' };

const QUESTION = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
});
const COMMIT = z.object({
  branch: z.string(),
  start_branch: z.string().optional(),
  commit_message: z.string(),
  actions: z.array(
    z.object({
      action: z.enum(['create', 'update', 'delete']),
      file_path: z.string(),
      content: z.string(),
      encoding: z.enum(['text', 'base64']),
    }),
  ),
});
const OPENED = z.object({
  title: z.string(),
  source_branch: z.string(),
  target_branch: z.literal('main'),
  labels: z.string(),
});

/**
 * A forge on this machine that speaks the parts of GitLab's API by which the desk signs in, reads, and
 * saves a draft (https://docs.gitlab.com/api/rest/); Git itself answers, on a bare repository.
 */
export class GitlabForge extends Forge {
  readonly signIn = new GitlabSignIn();

  protected async answer(request: ApiRequest): Promise<Answer> {
    const { pathname } = request.url;
    if (pathname === '/oauth/authorize') return this.signIn.authorize(request);
    if (pathname === '/oauth/token') return this.signIn.exchange(request);
    if (request.token !== this.signIn.token) return { status: 401 };
    if (pathname === '/api/graphql') return { status: 200, body: await this.#ask(request.body) };
    return this.#rest(request);
  }

  async #rest(request: ApiRequest): Promise<Answer> {
    const path = request.url.pathname.replace('/api/v4', '').replace('/projects/cuf%2Fportail', '');
    switch (`${request.method} ${path}`) {
      case 'GET /user':
        return { status: 200, body: EDITOR };
      case 'GET /users':
        return { status: 200, body: [EDITOR] };
      case 'POST /repository/commits':
        return this.#commit(request.body);
      case 'GET /merge_requests':
        return { status: 200, body: this.#list(request.url.searchParams) };
      case 'POST /merge_requests':
        return this.#open(request.body);
      default:
        return { status: 404, body: { message: `404 Not Found: ${path}` } };
    }
  }

  #ask(body: unknown): unknown {
    const { query, variables } = QUESTION.parse(body);
    return graphql({
      schema: GITLAB_SCHEMA,
      source: query,
      variableValues: variables,
      rootValue: {
        project: {
          repository: {
            rootRef: 'main',
            tree: ({ ref }: { ref: string }) => this.#tree(ref),
            blobs: ({ ref, paths }: { ref: string; paths: string[] }) => this.#blobs(ref, paths),
          },
        },
      },
    });
  }

  #tree(ref: string): object {
    return {
      lastCommit: async () => ({
        sha: await this.repository.find(ref),
        message: await this.repository.git(['show', '--no-patch', '--format=%B', ref]),
      }),
      blobs: async () => ({
        nodes: (await this.repository.list(ref)).map(({ path, sha }) => ({
          type: 'blob',
          path,
          sha,
        })),
        pageInfo: { endCursor: null, hasNextPage: false },
      }),
    };
  }

  async #blobs(ref: string, paths: readonly string[]): Promise<object> {
    const found = (await this.repository.list(ref)).filter(({ path }) => paths.includes(path));
    const nodes = found.map(async ({ path, sha, size }) => {
      const text = (await this.repository.read(sha)).toString('utf8');
      return { path, oid: sha, size: String(size), rawTextBlob: text };
    });
    return { nodes: await Promise.all(nodes) };
  }

  async #commit(body: unknown): Promise<Answer> {
    const { branch, start_branch: start, commit_message: message, actions } = COMMIT.parse(body);
    const parent = await this.repository.find(`refs/heads/${start ?? branch}`);
    if (parent === undefined) return { status: 400, body: { message: 'There is no such branch' } };
    if (start !== undefined) await this.repository.point(branch, parent);
    const changes = actions.map(({ action, file_path: path, content, encoding }) => ({
      path,
      content:
        action === 'delete'
          ? undefined
          : Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'),
    }));
    const id = await this.repository.commit({ branch, parent, message, changes });
    const date = await this.repository.git(['show', '--no-patch', '--format=%cI', id]);
    return { status: 201, body: { id, committed_date: date } };
  }

  async #open(body: unknown): Promise<Answer> {
    const { title, source_branch: branch, labels } = OPENED.parse(body);
    const isDraft = title.startsWith('Draft: ');
    const request = this.requests.open({ title, branch, labels: labels.split(','), isDraft });
    const date = await this.repository.git(['show', '--no-patch', '--format=%cI', branch]);
    return { status: 201, body: { ...shown(request), created_at: date, updated_at: date } };
  }

  #list(request: URLSearchParams): object[] {
    const label = request.get('labels');
    const open = this.requests.list().filter(({ state }) => state === 'open');
    return open.filter(({ labels }) => label === null || labels.includes(label)).map(shown);
  }
}

function shown({ number, title, branch, labels }: PullRequest): object {
  return { id: number, iid: number, title, source_branch: branch, labels, web_url: '', sha: '' };
}
