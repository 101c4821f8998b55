import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { damageBytes, SAMPLES, type Sample, type SampleKind } from './damaged-files.fixture.ts';
import { COUNTRY, PDF, RESOURCE } from './small-files.fixture.ts';
import { SmallProject } from './small-project.fixture.ts';

/** A worker that damages files, one after the other, and sends what the check answers to each damage. */
const KINDS = Object.keys(SAMPLES) as [SampleKind, ...SampleKind[]];
const damages = z.array(z.object({ kind: z.enum(KINDS), seed: z.int() })).parse(workerData);

const project = await SmallProject.create();
try {
  for (const { kind, seed } of damages) {
    const sample: Sample = SAMPLES[kind];
    await project.restore();
    const whole = await sample.bytes(project);
    await plantFault();
    await nameFile(sample);
    await project.write(sample.file, damageBytes(whole, seed));
    parentPort?.postMessage({ kind, seed, ...(await answer()) });
  }
} finally {
  await project.remove();
}

/** A fault of another file, which no damage may hide. */
async function plantFault(): Promise<void> {
  const country = await project.read(COUNTRY);
  await project.write(COUNTRY, country.replace('code: LB', 'code: UK'));
}

async function nameFile({ file }: Sample): Promise<void> {
  if (file.endsWith('.md')) return;
  const resource = await project.read(RESOURCE);
  const name = file.replace(/^.*\//, '');
  await project.write(RESOURCE, resource.replace(/fichier: .*/, `fichier: ./${name}`));
  if (file !== PDF) await project.removeFile(PDF);
}

async function answer(): Promise<{ answers: string[] } | { error: string }> {
  try {
    return { answers: await project.check() };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
