import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

/** What a host answered, as it came. */
export interface HostAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

interface HostRequest {
  method?: string;
  headers?: Readonly<Record<string, string>>;
}

/**
 * Asks a host for a path exactly as it is written: `fetch` would tidy it, and follow where it leads.
 * @example ask('http://localhost:4321', '//agenda//') → { status: 307, headers: { location: '/agenda/' }, … }
 */
export async function ask(
  host: string,
  path: string,
  { method = 'GET', headers = {} }: HostRequest = {},
): Promise<HostAnswer> {
  const { hostname, port } = new URL(host);
  // localhost may lead to either loopback; the servers of tests listen to this one.
  const address = hostname === 'localhost' ? '127.0.0.1' : hostname;
  const asked = request({ host: address, port, path, method, headers, agent: false });
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
}
