import { truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, test } from 'vitest';
import { copySample, removeFolders, unpack } from '../sample.fixture.ts';
import { isDoubled, openSource, undoubleSource } from './open.ts';
import { COLUMNS, isTableName } from './tables.ts';

afterAll(removeFolders);

const KEYWORDS = 'id_mot,titre,descriptif,texte,id_groupe,type,maj';
const TABLES = Object.keys(COLUMNS).filter(isTableName);

async function rowsOf(name: 'spip.sqlite' | 'spip.sql' | 'spip-latin1.sql') {
  const opened = await openSource(copySample(name));
  const source = (await isDoubled(opened)) ? undoubleSource(opened) : opened;
  const rows = await Array.fromAsync(source.rows(TABLES), ([table, row]) => {
    const columns = Object.entries(row).toSorted();
    return `${table} ${JSON.stringify(columns)}`;
  });
  source.close();
  return rows.toSorted();
}

/** The two articles whose bytes a server has lost before the export. */
const isLost = (row: string) => /"id_article","8[01]"\]/.test(row) && row.startsWith('articles');

describe('a database of SPIP', () => {
  test('gives the same rows whatever file it is in', async () => {
    const sqlite = await rowsOf('spip.sqlite');
    expect(sqlite).toHaveLength(631);
    expect(await rowsOf('spip-latin1.sql')).toEqual(sqlite);
    const kept = (rows: string[]) => rows.filter((row) => !isLost(row));
    expect(kept(await rowsOf('spip.sql'))).toEqual(kept(sqlite));
  });

  test('gives neither passwords nor e-mails nor addresses of visitors', async () => {
    const rows = (await rowsOf('spip.sqlite')).filter((row) => /^(?:auteurs|forum) /.test(row));
    expect(rows).toHaveLength(8);
    expect(rows.join('\n')).not.toMatch(/SENTINELLE|@example\.org|192\.0\.2/);
  });

  test('is known by its tables whatever their prefix', async () => {
    const file = copySample('spip.sql');
    writeFileSync(
      file,
      unpack('spip.sql').toString('latin1').replaceAll('`spip_', '`cuf_'),
      'latin1',
    );
    const source = await openSource(file);
    expect(await source.tables()).toContain('articles');
    expect(await Array.fromAsync(source.rows(['mots']))).toHaveLength(22);
  });

  test.each([
    ['with the mark of UTF-8 at its start', (dump: string) => `\u00EF\u00BB\u00BF${dump}`],
    [
      'of rows alone that name their columns',
      (dump: string) =>
        dump
          .replace(/CREATE TABLE `spip_mots` \([\s\S]*?;\n/, '')
          .replace('INTO `spip_mots` VALUES', `INTO \`spip_mots\` (${KEYWORDS}) VALUES`),
    ],
  ])('is read from an export %s', async (_name, change) => {
    const file = copySample('spip.sql');
    writeFileSync(file, change(unpack('spip.sql').toString('latin1')), 'latin1');
    const rows = await Array.fromAsync((await openSource(file)).rows(['mots']));
    expect(rows).toHaveLength(22);
    expect(rows[0]?.[1]).toMatchObject({ id_mot: '1', titre: 'Liban' });
  });

  test('lets a table lack columns, and have unknown ones', async () => {
    const file = copySample('spip.sqlite');
    const database = new DatabaseSync(file);
    database.exec(
      'ALTER TABLE spip_documents DROP COLUMN alt; ALTER TABLE spip_evenements ADD inconnue TEXT',
    );
    database.close();
    const source = await openSource(file);
    const [[, document] = ['', {}]] = await Array.fromAsync(source.rows(['documents']));
    expect(document).not.toHaveProperty('alt');
    expect(await Array.fromAsync(source.rows(['evenements']))).toHaveLength(7);
    source.close();
  });
});

describe('a file that is no database of SPIP is refused', () => {
  test('when it is not there', async () => {
    await expect(openSource('/nulle/part.sql')).rejects.toThrow('n’existe pas');
  });

  test.each([
    ['another kind of file', '%PDF-1.7', 'n’est ni une base SQLite ni un export SQL'],
    ['a compressed file', '\u001F\u008B\u0008', 'Décompressez-le'],
    [
      'an export of another program',
      'CREATE TABLE `wp_posts` (\n `ID` int\n);',
      'Ce n’est pas une base de SPIP',
    ],
    [
      'an export cut short',
      '-- MariaDB dump\nCREATE TABLE `spip_articles` (\n `id` int\n);',
      'interrompu',
    ],
    [
      'an export of phpMyAdmin cut short',
      '-- phpMyAdmin SQL Dump\nSTART TRANSACTION;\nCREATE TABLE `spip_articles` (\n `id` int\n);',
      'interrompu : il n’a pas sa fin (« COMMIT; »)',
    ],
    [
      'an export without remarks cut short',
      '/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;\nCREATE TABLE `a` (\n `i` int\n);',
      'interrompu',
    ],
    [
      'an export cut within a row',
      "CREATE TABLE `a` (\n `i` int\n);\nINSERT INTO `a` VALUES ('",
      'interrompue',
    ],
  ])('when it is %s', async (_name, content, message) => {
    const file = copySample('spip.sql');
    writeFileSync(file, content, 'latin1');
    await expect(openSource(file)).rejects.toThrow(message);
  });

  test('when the SQLite file is damaged', async () => {
    const file = copySample('spip.sqlite');
    truncateSync(file, 100_000);
    await expect(openSource(file)).rejects.toThrow('abîmée');
  });
});
