/** What the worker receives from its host: see the README beside it. */
interface Settings {
  /** `https://github.com`, or the address of a forge of one's own. */
  FORGE: string;
  /** The origin of /admin/: no other page is ever given a token. */
  SITE: string;
  CLIENT_ID: string;
  CLIENT_SECRET: string;
}

const COOKIE = 'etat';
const REFUSED = 'La forge a refusé la connexion. Recommencez.';
const SECURE = 'HttpOnly; Secure; SameSite=Lax; Path=/';

/**
 * Signs editors in to GitHub, which gives a token to whoever holds the secret of the application only
 * (RFC 6749 § 4.1). Two addresses: `/auth` sends to the forge, `/callback` hands the token to the window
 * that opened this one, if it is the site's. The state is a cookie that the forge must give back (§ 10.12).
 */
export default {
  async fetch(request: Request, settings: Settings): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === '/auth') return sendToForge(url, settings);
    if (url.pathname === '/callback') return answer(await askToken(request, settings), settings);
    return new Response('Rien ici.', { status: 404 });
  },
};

function sendToForge(url: URL, { FORGE, CLIENT_ID }: Settings): Response {
  const state = crypto.randomUUID();
  const target = new URL('/login/oauth/authorize', FORGE);
  const redirect = new URL('/callback', url).href;
  const asked = { client_id: CLIENT_ID, scope: 'repo', state, redirect_uri: redirect };
  for (const [name, value] of Object.entries(asked)) target.searchParams.set(name, value);
  const headers = new Headers({ Location: target.href, 'Cache-Control': 'no-store' });
  headers.append('Set-Cookie', `${COOKIE}=${state}; Max-Age=600; ${SECURE}`);
  return new Response(undefined, { status: 302, headers });
}

async function askToken(request: Request, settings: Settings): Promise<object> {
  const { searchParams } = new URL(request.url);
  if (!isBegunHere(request, searchParams.get('state') ?? '')) {
    return { error: 'Cette connexion n’a pas commencé ici, ou a trop attendu. Recommencez.' };
  }
  const code = searchParams.get('code') ?? '';
  // Who says no on the page of the forge comes back with an error in place of a code (§ 4.1.2.1).
  if (code === '') return { error: REFUSED };
  const given = await exchange(code, settings).catch(() => undefined);
  if (given === undefined) return { error: 'La forge ne répond pas. Recommencez plus tard.' };
  const token = typeof given === 'object' && given !== null && 'access_token' in given;
  if (token && typeof given.access_token === 'string') return { token: given.access_token };
  return { error: REFUSED };
}

function isBegunHere(request: Request, state: string): boolean {
  const cookies = (request.headers.get('Cookie') ?? '').split(/;\s*/);
  return state !== '' && cookies.includes(`${COOKIE}=${state}`);
}

async function exchange(code: string, { FORGE, CLIENT_ID, CLIENT_SECRET }: Settings) {
  const response = await fetch(new URL('/login/oauth/access_token', FORGE), {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, code }),
  });
  const given: unknown = response.ok ? await response.json() : undefined;
  return given;
}

/** The page speaks to the window that opened it in the words of Netlify's sign-in, which Sveltia knows. */
function answer(result: object, { SITE }: Settings): Response {
  const state = 'token' in result ? 'success' : 'error';
  const words = JSON.stringify({ provider: 'github', ...result });
  const message = `authorization:github:${state}:${words}`;
  const nonce = crypto.randomUUID();
  const [text, site] = [message, SITE].map((one) => JSON.stringify(one).replaceAll('<', '\\u003C'));
  const page = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Connexion</title><p>Connexion…</p><script nonce="${nonce}">
addEventListener('message', ({ origin, source }) => {
  if (origin === ${site ?? '""'}) source.postMessage(${text ?? '""'}, origin);
});
opener?.postMessage('authorizing:github', ${site ?? '""'});
</script></html>`;
  const headers = new Headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; frame-ancestors 'none'`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
  });
  headers.append('Set-Cookie', `${COOKIE}=; Max-Age=0; ${SECURE}`);
  return new Response(page, { status: 'token' in result ? 200 : 403, headers });
}
