import { graphql } from 'graphql';
import { z } from 'zod';
import type { BareRepository } from './bare-repository.ts';
import { blobObject, branchRef, commitObject, pullRequestObject } from './github-objects.ts';
import { GITHUB_SCHEMA } from './github-schema.ts';
import type { PullRequests } from './pull-requests.ts';

const QUESTION = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
});

interface NewRef {
  input: { name: string; oid: string };
}
interface NewCommit {
  input: {
    branch: { branchName: string };
    expectedHeadOid: string;
    message: { headline: string };
    fileChanges: {
      additions?: { path: string; contents: string }[];
      deletions?: { path: string }[];
    };
  };
}
interface DraftState {
  input: { pullRequestId: string };
}
interface Chosen {
  states?: string[];
  labels?: string[];
  headRefName?: string;
}

/** GitHub's GraphQL API on a repository: GraphQL's own engine reads the question, Git answers it. */
export class GithubGraphql {
  readonly #repository: BareRepository;
  readonly #requests: PullRequests;

  constructor(repository: BareRepository, requests: PullRequests) {
    this.#repository = repository;
    this.#requests = requests;
  }

  /** @returns `{ data, errors }`, which GitHub sends with status 200 */
  answer(body: unknown): unknown {
    const { query, variables } = QUESTION.parse(body);
    return graphql({
      schema: GITHUB_SCHEMA,
      source: query,
      variableValues: variables,
      rootValue: {
        repository: () => this.#shown(),
        createRef: ({ input }: NewRef) => this.#createRef(input),
        createCommitOnBranch: ({ input }: NewCommit) => this.#commit(input),
        convertPullRequestToDraft: ({ input }: DraftState) => this.#setDraft(input, true),
        markPullRequestReadyForReview: ({ input }: DraftState) => this.#setDraft(input, false),
      },
    });
  }

  #shown(): object {
    const repository = this.#repository;
    return {
      id: 'portail',
      defaultBranchRef: () => branchRef(repository, 'main'),
      ref: ({ qualifiedName }: { qualifiedName: string }) => branchRef(repository, qualifiedName),
      object: ({ oid, expression = '' }: { oid?: string; expression?: string }) =>
        this.#object(oid ?? expression),
      pullRequests: (chosen: Chosen) => this.#list(chosen),
    };
  }

  async #object(name: string): Promise<object | null> {
    const type = await this.#repository.git(['cat-file', '-t', name]).catch(() => '');
    if (type === 'commit') return commitObject(this.#repository, name);
    return type === 'blob' ? blobObject(this.#repository, name) : null;
  }

  async #list({ labels, headRefName }: Chosen): Promise<object> {
    const found = this.#requests
      .list()
      .filter(({ state }) => state === 'open')
      .filter((one) => labels === undefined || one.labels.some((label) => labels.includes(label)))
      .filter(({ branch }) => headRefName === undefined || branch === headRefName);
    const nodes = await Promise.all(found.map((one) => pullRequestObject(this.#repository, one)));
    return { totalCount: nodes.length, nodes };
  }

  async #createRef({ name, oid }: NewRef['input']): Promise<object> {
    if ((await this.#repository.find(name)) !== undefined) {
      throw new Error(`A ref named ${name} already exists in the repository.`);
    }
    await this.#repository.point(name.replace('refs/heads/', ''), oid);
    return { ref: await branchRef(this.#repository, name) };
  }

  async #commit({ branch, expectedHeadOid, message, fileChanges }: NewCommit['input']) {
    const { additions = [], deletions = [] } = fileChanges;
    const oid = await this.#repository.commit({
      branch: branch.branchName,
      parent: expectedHeadOid,
      message: message.headline,
      changes: [
        ...deletions.map(({ path }) => ({ path, content: undefined })),
        ...additions.map(({ path, contents }) => ({
          path,
          content: Buffer.from(contents, 'base64'),
        })),
      ],
    });
    return { commit: await commitObject(this.#repository, oid) };
  }

  async #setDraft({ pullRequestId }: DraftState['input'], isDraft: boolean): Promise<object> {
    const request = this.#requests.at(Number(pullRequestId));
    request.isDraft = isDraft;
    return { pullRequest: await pullRequestObject(this.#repository, request) };
  }
}
