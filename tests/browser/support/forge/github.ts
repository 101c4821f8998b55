import { z } from 'zod';
import type { Answer, ApiRequest } from './api-server.ts';
import type { BareRepository } from './bare-repository.ts';
import { Forge } from './forge.ts';
import { GithubGraphql } from './github-graphql.ts';
import { EDITOR, pullRequestObject } from './github-objects.ts';
import type { PullRequest } from './pull-requests.ts';

/** The token that this forge takes. */
export const TOKEN = 'jeton-de-la-redaction';

const OPENED = z.object({
  title: z.string(),
  head: z.string(),
  base: z.literal('main'),
  draft: z.boolean(),
});
const LABELS = z.object({ labels: z.array(z.string()) });
const MERGE = z.object({ commit_title: z.string(), merge_method: z.enum(['merge', 'squash']) });
const STATE = z.object({ state: z.enum(['open', 'closed']) });
const PLACE = z.object({ sha: z.string(), force: z.boolean() });

const DONE: Answer = { status: 204 };

/** What a route does with what its pattern has found. */
type Route = [
  method: string,
  path: RegExp,
  act: (found: string, request: ApiRequest) => Promise<Answer>,
];

/**
 * A forge on this machine that speaks the parts of GitHub's API that the desk uses, as
 * https://docs.github.com/en/rest describes them; Git itself answers, on a bare repository.
 */
export class GithubForge extends Forge {
  readonly #graphql: GithubGraphql;
  readonly #routes: readonly Route[];

  constructor(repository: BareRepository) {
    super(repository);
    this.#graphql = new GithubGraphql(repository, this.requests);
    this.#routes = this.#listRoutes();
  }

  protected async answer(request: ApiRequest): Promise<Answer> {
    if (request.token !== TOKEN) return { status: 401, body: { message: 'Bad credentials' } };
    const { pathname } = request.url;
    if (pathname === '/api/graphql') {
      return { status: 200, body: await this.#graphql.answer(request.body) };
    }
    const rest = decodeURI(pathname).replace('/api/v3', '').replace('/repos/cuf/portail', '');
    for (const [method, path, act] of this.#routes) {
      const [, found = ''] = (method === request.method ? path.exec(rest) : null) ?? [];
      if (method === request.method && path.test(rest)) return act(found, request);
    }
    return { status: 404, body: { message: `Not Found: ${request.method} ${rest}` } };
  }

  #listRoutes(): Route[] {
    const repository = this.repository;
    return [
      ['GET', /^\/user$/, () => ok({ id: EDITOR.databaseId, html_url: '', ...EDITOR })],
      ['GET', /^\/collaborators\/redaction$/, () => Promise.resolve(DONE)],
      ['GET', /^\/git\/trees\/(.+)$/, (sha) => this.#showTree(sha)],
      ['GET', /^\/git\/blobs\/(\w+)$/, async (sha) => ok(await repository.read(sha))],
      ['PATCH', /^\/git\/refs\/heads\/(.+)$/, (branch, request) => this.#point(branch, request)],
      ['DELETE', /^\/git\/refs\/heads\/(.+)$/, (branch) => this.#removeBranch(branch)],
      ['POST', /^\/pulls$/, (_found, request) => this.#open(request)],
      ['PATCH', /^\/pulls\/(\d+)$/, (number, request) => this.#setState(number, request)],
      ['PUT', /^\/pulls\/(\d+)\/merge$/, (number, request) => this.#merge(number, request)],
      ['GET', /^\/issues\/(\d+)$/, (number) => ok(issueOf(this.requests.at(Number(number))))],
      ['PATCH', /^\/issues\/(\d+)$/, (number, request) => this.#label(number, request)],
      ['POST', /^\/issues\/(\d+)\/labels$/, (number, request) => this.#label(number, request)],
    ];
  }

  async #showTree(sha: string): Promise<Answer> {
    const files = await this.repository.list(sha);
    return ok({ sha, truncated: false, tree: files.map((file) => ({ type: 'blob', ...file })) });
  }

  async #point(branch: string, { body }: ApiRequest): Promise<Answer> {
    await this.repository.point(branch, PLACE.parse(body).sha);
    return ok({ ref: `refs/heads/${branch}` });
  }

  async #removeBranch(branch: string): Promise<Answer> {
    await this.repository.removeBranch(branch);
    return DONE;
  }

  async #open({ body }: ApiRequest): Promise<Answer> {
    const { title, head, draft } = OPENED.parse(body);
    const request = this.requests.open({ title, branch: head, labels: [], isDraft: draft });
    const { id, url, createdAt, updatedAt, headRefOid } = await pullRequestObject(
      this.repository,
      request,
    );
    const times = { created_at: createdAt, updated_at: updatedAt };
    const shown = { number: request.number, title, node_id: id, html_url: url, ...times };
    return { status: 201, body: { ...shown, head: { sha: headRefOid } } };
  }

  async #setState(number: string, { body }: ApiRequest): Promise<Answer> {
    const request = this.requests.at(Number(number));
    request.state = STATE.parse(body).state;
    return ok(issueOf(request));
  }

  /** A draft cannot be merged, nor can a branch that conflicts with what it goes into. */
  async #merge(number: string, { body }: ApiRequest): Promise<Answer> {
    const request = this.requests.at(Number(number));
    const { commit_title: title } = MERGE.parse(body);
    const refused = { status: 405, body: { message: 'Pull Request is not mergeable' } };
    if (request.isDraft || request.state !== 'open') return refused;
    const sha = await this.repository.merge(request.branch, 'main', title).catch(() => undefined);
    if (sha === undefined) return refused;
    request.state = 'merged';
    return ok({ sha, merged: true });
  }

  async #label(number: string, { body, method }: ApiRequest): Promise<Answer> {
    const request = this.requests.at(Number(number));
    const { labels } = LABELS.parse(body);
    request.labels = method === 'POST' ? [...request.labels, ...labels] : labels;
    return ok(issueOf(request));
  }
}

function ok(body: unknown): Promise<Answer> {
  return Promise.resolve({ status: 200, body });
}

function issueOf({ number, title, labels, state }: PullRequest): object {
  return { number, title, state, labels: labels.map((name) => ({ name })) };
}
