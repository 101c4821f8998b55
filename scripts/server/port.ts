import { createServer } from 'node:net';

/** Where every command serves the site: http://localhost:4321. */
const USUAL_PORT = 4321;

/** "localhost" may lead to either: a program on one of them is enough to be in the way. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/**
 * The port to serve on: the one that PORT asks for, else the usual one; undefined, and the reason on
 * screen, when PORT is not a port.
 * @example readPort({ PORT: '8080' }) → 8080
 */
export function readPort(
  environment: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const asked = environment.PORT ?? '';
  const port = asked === '' ? USUAL_PORT : Number(asked);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(`PORT vaut « ${asked} » : donnez un nombre entier de 1 à 65535, comme 4321.`);
  return undefined;
}

/**
 * Says plainly when a port is taken, before any long work.
 * @example refuseTakenPort(4321) → true when it is free
 */
export async function refuseTakenPort(port: number): Promise<boolean> {
  const answers = await Promise.all(LOOPBACKS.map(async (host) => isFree(port, host)));
  if (!answers.includes(false)) return true;
  console.error(
    `Le port ${String(port)} est pris par un autre programme : arrêtez-le (un autre « npm start » ?), puis recommencez.`,
  );
  return false;
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      // A machine without IPv6: nobody can be there.
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(true);
      else reject(error);
    });
    probe.listen({ port, host }, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
