import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readCount } from '../command-line/read-count.ts';
import { Refusal, runCommand } from '../command-line/run-command.ts';
import { runImport } from './run.ts';
import { copySample, removeFolders, SAMPLE_MEDIA, temporaryFolder } from './sample.fixture.ts';

const HELP = `Mesure le temps et la mémoire d’une reprise, sur l’exemple multiplié.

  npm run import:spip:mesure -- 80   80 fois l’exemple, soit 6 000 articles

  --aide   affiche ces lignes`;

/** Numbers of the copies begin here, one range each. */
const RANGE = 1000;

function multiply(times: number): string {
  const file = copySample('spip.sqlite');
  const database = new DatabaseSync(file);
  database.exec('BEGIN');
  for (let copy = 1; copy < times; copy += 1) {
    const shift = String(copy * RANGE);
    copyRows(database, 'spip_articles', { id_article: `id_article + ${shift}`, id_trad: '0' });
    copyRows(
      database,
      'spip_urls',
      { id_objet: `id_objet + ${shift}`, url: `url || '-${shift}'` },
      "type = 'article'",
    );
    for (const table of ['spip_auteurs_liens', 'spip_mots_liens', 'spip_documents_liens']) {
      copyRows(database, table, { id_objet: `id_objet + ${shift}` }, "objet = 'article'");
    }
  }
  database.exec('COMMIT');
  database.close();
  return file;
}

/** Copies the rows of the first range, some of their columns changed. */
function copyRows(
  database: DatabaseSync,
  table: string,
  changed: Readonly<Record<string, string>>,
  condition = 'TRUE',
): void {
  const columns = database
    .prepare(`PRAGMA table_info(${table})`)
    .all()
    .map(({ name }) => String(name));
  const values = columns.map((column) => changed[column] ?? column);
  const key = table === 'spip_articles' ? 'id_article' : 'id_objet';
  database.exec(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${table} WHERE ${condition} AND ${key} < ${String(RANGE)}`,
  );
}

/** How long an import takes, and how much memory, on the sample base multiplied. */
await runCommand(
  { command: 'npm run import:spip:mesure', help: HELP, options: {}, words: { most: 1 } },
  async ({ words: [asked = '80'] }) => {
    const times = readCount(asked);
    if (times === undefined) throw new Refusal(`« ${asked} » : donnez un nombre, comme 80.`);
    const base = multiply(times);
    const content = path.join(temporaryFolder(), 'content');
    mkdirSync(content);
    const start = performance.now();
    const code = await runImport([
      ...['--base', base, '--img', SAMPLE_MEDIA],
      ...['--vers', content, '--oui'],
    ]);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage();
    const megabytes = process.resourceUsage().maxRSS / 1024;
    console.log(
      `${String(times)} fois l’exemple : ${seconds.toFixed(1)} s (processeur : ${((user + system) / 1e6).toFixed(1)} s), ${megabytes.toFixed(0)} Mo au plus`,
    );
    removeFolders();
    return code;
  },
);
