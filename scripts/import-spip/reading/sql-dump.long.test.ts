import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { removeFolders, temporaryFolder } from '../sample.fixture.ts';

afterAll(removeFolders);

const ROWS = 40_000;
/** About five kilobytes of prose, with all that a dump escapes. */
const TEXT = "L\\'eau : {{gras}} [lien->art2], 40 % \\\\ \\n\\n".repeat(120);

/** A dump of 200 MB as mariadb-dump writes it: extended inserts, comments, NULL, hexadecimal. */
async function writeDump(file: string): Promise<void> {
  const out = createWriteStream(file);
  out.write('-- MariaDB dump 10.19\n/*!40101 SET NAMES utf8mb4 */;\n');
  for (const table of ['rubriques', 'auteurs', 'meta'])
    out.write(`CREATE TABLE \`spip_${table}\` (\n  \`id\` int(11)\n);\n`);
  out.write(
    'CREATE TABLE `spip_articles` (\n  `id_article` int(11),\n  `titre` text,\n  `texte` text,\n  `virtuel` text\n);\n',
  );
  for (let row = 0; row < ROWS; row += 20) {
    const rows = Array.from(
      { length: 20 },
      (_, index) => `(${String(row + index)},0xC3A974C3A9,'${TEXT}',NULL)`,
    );
    if (!out.write(`INSERT INTO \`spip_articles\` VALUES ${rows.join(',')};\n`))
      await once(out, 'drain');
  }
  out.end('-- Dump completed\n');
  await once(out, 'finish');
}

const counted = z.object({ rows: z.number(), letters: z.number(), megabytes: z.number() });

/** Counts the rows of a dump, and says how much memory that has taken. */
const READER = `
  import { openSource } from ${JSON.stringify(path.join(import.meta.dirname, 'open.ts'))};
  const source = await openSource(process.argv[1]);
  let [rows, letters] = [0, 0];
  for await (const [, { titre, texte }] of source.rows(['articles'])) {
    if (titre === 'été') rows += 1;
    letters += texte.length;
  }
  console.log(JSON.stringify({ rows, letters, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

test('a dump of 200 MB is read without being held', async () => {
  const file = path.join(temporaryFolder(), 'spip.sql');
  await writeDump(file);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=64', '--input-type=module', '--eval', READER, file],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const { rows, letters, megabytes } = counted.parse(JSON.parse(stdout));
  expect(rows).toBe(ROWS);
  expect(letters).toBeGreaterThan(150_000_000);
  expect(megabytes).toBeLessThan(400);
});
