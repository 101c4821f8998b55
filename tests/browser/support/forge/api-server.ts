import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a client asks of an API. */
export interface ApiRequest {
  method: string;
  /** With its query. */
  url: URL;
  /** What stands behind « token » or « Bearer ». */
  token: string | undefined;
  body: unknown;
}

/** Bytes go out as they are, all else as JSON. */
export interface Answer {
  status: number;
  body?: unknown;
  location?: string;
}

/** An API of a forge, on a port of this machine. */
export interface ApiServer {
  /** Without a slash at its end. */
  address: string;
  stop: () => void;
}

/** Forges let pages of other origins ask, as long as these send a token and no cookie. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'authorization, content-type, accept',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
};

/**
 * Serves an API to pages of any origin; what it cannot answer is an error 500 with its reason.
 * @example const { address, stop } = await serveApi(({ path }) => Promise.resolve({ status: 200, body: { path } }));
 */
export async function serveApi(
  answer: (request: ApiRequest) => Promise<Answer>,
): Promise<ApiServer> {
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      send(response, { status: 204 });
      return;
    }
    readRequest(request)
      .then(answer)
      .catch((error: unknown) => ({ status: 500, body: { message: String(error) } }))
      .then((given) => {
        send(response, given);
      })
      .catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The forge has no port.');
  return {
    address: `http://127.0.0.1:${String(place.port)}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readRequest(request: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    token: /^(?:token|Bearer) (.+)$/.exec(request.headers.authorization ?? '')?.[1],
    body: text === '' ? undefined : (JSON.parse(text) as unknown),
  };
}

function send(response: ServerResponse, { status, body, location }: Answer): void {
  const isBinary = Buffer.isBuffer(body);
  response.writeHead(status, {
    ...OPEN,
    'Content-Type': isBinary ? 'application/octet-stream' : 'application/json',
    ...(location === undefined ? {} : { Location: location }),
  });
  response.end(isBinary || body === undefined ? body : JSON.stringify(body));
}
