import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { htmlToHast } from 'satteri';
import { z } from 'zod';
import { DATASET_NAMES } from '../../src/api/datasets.ts';
import { elementsOf } from '../../src/markdown/tree.ts';
import { routes } from '../../src/routes.ts';
import { site } from '../../src/site.config.ts';
import { attribute, named, wordsOf } from '../support/tree.ts';
import { ask } from './support/ask.ts';

const here = () => inject('fixture');
const agendaPage = z.object({
  elements: z.array(
    z.object({ debut: z.string(), titre: z.string(), etat: z.string(), pays: z.array(z.string()) }),
  ),
});

describe.each(DATASET_NAMES)('the list « %s » is served', (name) => {
  test.each([
    [routes.apiPage(name, 1), 'application/json; charset=utf-8'],
    [routes.apiTable(name), 'text/csv; charset=utf-8'],
    [routes.apiSchema(name), 'application/json; charset=utf-8'],
  ])('%s, to programs of any site', async (address, type) => {
    const { status, headers } = await ask(here(), address);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
  });
});

/** Instead of today, so that the meetings of the site are to come whatever day it is. */
const DAY = '2020-01-01';

/** The example of one kind that the page shows, asked of this host on that day. */
async function readExample(kind: 'shell' | 'script'): Promise<string> {
  const { body } = await ask(here(), routes.openData);
  const shown = named(elementsOf(htmlToHast(body.toString())), 'pre').find(
    (pre) => attribute(pre, 'dataExample') === kind,
  );
  if (shown === undefined) throw new Error(`The page shows no example « ${kind} ».`);
  return wordsOf(shown)
    .replaceAll(site.url, here())
    .replace('$(date +%F)', DAY)
    .replace('new Date()', `new Date('${DAY}')`);
}

/** What both examples ask for: what is to come of a country, as the list itself says it. */
async function readNext(): Promise<{ debut: string; titre: string }[]> {
  const { body } = await ask(here(), routes.apiPage('agenda', 1));
  const { elements } = agendaPage.parse(JSON.parse(body.toString()));
  const country = /--arg pays (\S+)/.exec(await readExample('shell'))?.[1] ?? '';
  return elements.filter(
    ({ debut, etat, pays }) => debut >= DAY && etat !== 'annule' && pays.includes(country),
  );
}

describe('the examples of the page give the next meetings of a country', () => {
  const canRun = ['curl', 'jq'].every((name) => spawnSync(name, ['--version']).status === 0);

  test('with curl and jq', async (context) => {
    if (!canRun) context.skip('curl or jq is not on this machine');
    const { status, stdout } = spawnSync('bash', ['-c', await readExample('shell')], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const next = await readNext();
    expect(stdout).toBe(next.map(({ debut, titre }) => `${debut} ${titre}\n`).join(''));
  });

  test('with fetch', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'portail-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, 'exemple.mjs');
    writeFileSync(file, `${await readExample('script')}\nconsole.log(JSON.stringify(prochains));`);
    const { stdout } = spawnSync(process.execPath, [pathToFileURL(file).pathname], {
      encoding: 'utf8',
    });
    const found = agendaPage.shape.elements.parse(JSON.parse(stdout));
    expect(found.map(({ titre }) => titre)).toEqual((await readNext()).map(({ titre }) => titre));
  });
});
