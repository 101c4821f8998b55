import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, ApiRequest } from './api-server.ts';

/** The application that the forge knows: one of a page, without a secret. */
export const APPLICATION = 'portail-sans-secret';

const AUTHORIZATION = z.object({
  client_id: z.literal(APPLICATION),
  redirect_uri: z.url(),
  response_type: z.literal('code'),
  state: z.string().min(16),
  scope: z.string().includes('api'),
  code_challenge: z.string().length(43),
  code_challenge_method: z.literal('S256'),
});
const EXCHANGED = z.object({
  grant_type: z.literal('authorization_code'),
  client_id: z.literal(APPLICATION),
  code: z.string(),
  redirect_uri: z.url(),
  code_verifier: z.string().min(43).max(128),
});

/** How an application of a page signs in at GitLab: by a code and the proof of who request (RFC 7636). */
export class GitlabSignIn {
  readonly token = randomUUID();
  /** What each code that was given awaits, until it is used. */
  readonly #awaited = new Map<string, { challenge: string; redirect: string }>();

  /** The page at which somebody lets the application in; here they always do. */
  authorize({ url }: ApiRequest): Answer {
    const request = AUTHORIZATION.parse(Object.fromEntries(url.searchParams));
    const code = randomUUID();
    this.#awaited.set(code, { challenge: request.code_challenge, redirect: request.redirect_uri });
    const target = new URL(request.redirect_uri);
    target.search = String(new URLSearchParams({ code, state: request.state }));
    return { status: 302, location: target.href };
  }

  /** A token for a code, once, to whoever knows what its challenge was made of. */
  exchange({ body }: ApiRequest): Answer {
    const { code, code_verifier: verifier, redirect_uri: redirect } = EXCHANGED.parse(body);
    const awaited = this.#awaited.get(code);
    this.#awaited.delete(code);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (awaited?.challenge !== challenge || awaited.redirect !== redirect) {
      return { status: 400, body: { error: 'invalid_grant' } };
    }
    return { status: 200, body: { access_token: this.token, token_type: 'Bearer' } };
  }
}
