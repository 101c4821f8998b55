import { serveApi, type Answer, type ApiServer, type ApiRequest } from './api-server.ts';
import type { BareRepository } from './bare-repository.ts';
import { PullRequests } from './pull-requests.ts';

/** A forge on this machine over a bare repository: what those of every name have in common. */
export abstract class Forge {
  readonly requests = new PullRequests();
  protected readonly repository: BareRepository;
  #server: ApiServer | undefined;

  constructor(repository: BareRepository) {
    this.repository = repository;
  }

  /** @returns its address, without a slash at its end */
  async start(): Promise<string> {
    this.#server = await serveApi((request) => this.answer(request));
    return this.#server.address;
  }

  stop(): void {
    this.#server?.stop();
  }

  protected abstract answer(request: ApiRequest): Promise<Answer>;
}
