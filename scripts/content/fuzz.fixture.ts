import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { SAMPLES, type SampleKind } from './damaged-files.fixture.ts';

/** A check of a few small files takes some milliseconds: after so long, on any machine, it hangs. */
const LIMIT_MS = 60_000;

/** One damage: a file of which kind, and how. */
interface Damage {
  kind: SampleKind;
  seed: number;
}

const message = z.object({
  kind: z.string(),
  seed: z.int(),
  answers: z.array(z.string()).optional(),
  error: z.string().optional(),
});

/** What the check answers to one damage: lines as an editor reads them, or what it died of. */
export type DamageAnswer = z.output<typeof message>;

/**
 * The first damages of a file of each kind.
 * @example listDamages(2) → [{ kind: 'pdf', seed: 0 }, { kind: 'pdf', seed: 1 }, { kind: 'docx', seed: 0 }, …]
 */
export function listDamages(count: number): Damage[] {
  const kinds = Object.keys(SAMPLES) as SampleKind[];
  return kinds.flatMap((kind) => [...Array(count).keys()].map((seed) => ({ kind, seed })));
}

/**
 * What the check of a small project answers to each damage.
 * @example answerDamages([{ kind: 'pdf', seed: 0 }]) → [{ kind: 'pdf', seed: 0, answers: ['content/pays/liban.md:3:7 — …'] }]
 */
export function answerDamages(damages: readonly Damage[]): Promise<DamageAnswer[]> {
  const worker = new Worker(new URL('./damaged-check.fixture.ts', import.meta.url), {
    workerData: damages,
    execArgv: [],
  });
  const found: DamageAnswer[] = [];
  return new Promise((resolve, reject) => {
    const hang = (): void => {
      void worker.terminate();
      reject(new Error(`The check hangs on ${JSON.stringify(damages[found.length])}.`));
    };
    let limit = setTimeout(hang, LIMIT_MS);
    worker.on('message', (received: unknown) => {
      clearTimeout(limit);
      limit = setTimeout(hang, LIMIT_MS);
      found.push(message.parse(received));
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(limit);
      resolve(found);
    });
  });
}

/** The fault that stands in another file. */
const PLANTED = 'content/pays/liban.md:3:7 — « code » : « UK » n’est pas le code de ce pays.';

const RIGHT_PLACE =
  /^content\/(?:ressources\/2026\/2026-10-12-compte-rendu-liban\.(?:md:4:10|vtt:\d+:1) — |articles\/2026\/2026-(?:11-24-assises-maroc|10-05-eau-potable)\.md:\d+:\d+ — |pays\/liban\.md:3:7 — )/;

/**
 * What is wrong with an answer: the check died, hid the fault of another file, spoke of a file that is
 * whole, or in the words of a program.
 * @example judgeAnswer({ kind: 'pdf', seed: 3, error: 'TypeError…' }) → ['pdf 3: TypeError…']
 */
export function judgeAnswer({ kind, seed, answers, error }: DamageAnswer): string[] {
  const name = `${kind} ${String(seed)}`;
  if (answers === undefined) return [`${name}: ${error ?? 'no answer'}`];
  const misplaced = answers.filter(
    (answer) => !RIGHT_PLACE.test(answer) || /\b(?:undefined|NaN|null|Error|object)\b/.test(answer),
  );
  const isHidden = !answers.some((answer) => answer.startsWith(PLANTED));
  return [
    ...(isHidden ? [`${name}: hides the fault of another file`] : []),
    ...misplaced.map((answer) => `${name}: ${answer}`),
  ];
}
