/** A pull request (GitHub) or a merge request (GitLab). */
export interface PullRequest {
  number: number;
  title: string;
  branch: string;
  labels: string[];
  isDraft: boolean;
  state: 'open' | 'merged' | 'closed';
}

/** The requests of a repository: all that a forge knows and Git does not. */
export class PullRequests {
  readonly #all: PullRequest[] = [];

  open(opened: Pick<PullRequest, 'title' | 'branch' | 'labels' | 'isDraft'>): PullRequest {
    const request: PullRequest = { ...opened, number: this.#all.length + 1, state: 'open' };
    this.#all.push(request);
    return request;
  }

  /** @throws where there is none of that number */
  at(number: number): PullRequest {
    const found = this.#all[number - 1];
    if (found === undefined) throw new Error(`There is no request ${String(number)}.`);
    return found;
  }

  /** All, the oldest first. */
  list(): readonly PullRequest[] {
    return this.#all;
  }
}
