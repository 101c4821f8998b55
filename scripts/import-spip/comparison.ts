import { PlainError } from '../../src/lib/plain-error.ts';

/** What the new site says of one address of the old one. */
interface ComparedAddress {
  address: string;
  verdict: 'même adresse' | 'redirigée' | 'ailleurs' | 'retirée' | 'absente' | 'en boucle';
  /** Where it leads, or what was answered. */
  detail: string;
}

/** Redirections beyond these go round. */
const MAX_STEPS = 5;
/** At once: the new site may be a small one. */
const BATCH = 8;

/**
 * Asks a site for addresses, its redirections followed one by one; other sites are not asked.
 * @param lines one address each, whole or from the root; empty ones and remarks (« # ») say nothing
 * @param site where the new site answers
 * @throws PlainError, in French, where it does not
 * @example await compareAddresses(['/spip.php?article12'], 'http://localhost:4321')
 *   → [{ address: '/spip.php?article12', verdict: 'redirigée', detail: '/actualites/2012/eau/' }]
 */
export async function compareAddresses(
  lines: readonly string[],
  site: string,
): Promise<ComparedAddress[]> {
  const addresses = [
    ...new Set(
      lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')),
    ),
  ];
  const answers: ComparedAddress[] = [];
  for (let start = 0; start < addresses.length; start += BATCH) {
    const batch = addresses.slice(start, start + BATCH);
    answers.push(...(await Promise.all(batch.map((address) => ask(address, site)))));
  }
  return answers;
}

async function ask(address: string, site: string): Promise<ComparedAddress> {
  const old = URL.parse(address, site);
  if (old === null) return { address, verdict: 'absente', detail: 'adresse illisible' };
  let url = new URL(old.pathname + old.search, site);
  for (let step = 0; step <= MAX_STEPS; step += 1) {
    const response = await fetch(url, { redirect: 'manual' }).catch((cause: unknown) => {
      throw new PlainError(`${site} ne répond pas. Vérifiez son adresse, ou lancez-le.`, { cause });
    });
    await response.body?.cancel();
    const { status } = response;
    const location = response.headers.get('location');
    if (status < 300 || status >= 400 || location === null)
      return judge({ address, url, status, step });
    const next = new URL(location, url);
    if (next.host !== url.host) return { address, verdict: 'ailleurs', detail: next.href };
    url = next;
  }
  return { address, verdict: 'en boucle', detail: url.pathname };
}

function judge({
  address,
  url,
  status,
  step,
}: {
  address: string;
  url: URL;
  status: number;
  step: number;
}): ComparedAddress {
  if (status === 410) return { address, verdict: 'retirée', detail: '410' };
  if (status >= 400) return { address, verdict: 'absente', detail: String(status) };
  return { address, verdict: step === 0 ? 'même adresse' : 'redirigée', detail: url.pathname };
}

/**
 * What misses, one address a line, then how many of each.
 * @example describeComparison([{ address: '/a', verdict: 'absente', detail: '404' }])
 *   → 'absente (404)\t/a\n1 adresses : 1 absente.'
 */
export function describeComparison(answers: readonly ComparedAddress[]): string {
  const missing = answers.filter(({ verdict }) => verdict === 'absente' || verdict === 'en boucle');
  const counts = new Map<string, number>();
  for (const { verdict } of answers) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [
    ...missing.map(({ address, verdict, detail }) => `${verdict} (${detail})\t${address}`),
    `${String(answers.length)} adresses : ${[...counts].map(([verdict, count]) => `${String(count)} ${verdict}`).join(', ')}.`,
  ].join('\n');
}
