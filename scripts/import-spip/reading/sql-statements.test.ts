import { describe, expect, test } from 'vitest';
import { readStatements, type SqlEvent } from './sql-statements.ts';

async function read(...pieces: string[]): Promise<SqlEvent[]> {
  return Array.fromAsync(readStatements(pieces));
}

const valuesOf = async (...pieces: string[]) =>
  (await read(...pieces)).flatMap((event) => (event.kind === 'row' ? [event.values] : []));

describe('readStatements', () => {
  test.each([
    ['a text', "('eau')", ['eau']],
    ['a quote written twice', "('l''eau')", ["l'eau"]],
    ['a quote after a backslash', "('l\\'eau')", ["l'eau"]],
    ['a backslash before the last quote', "('C:\\\\')", ['C:\\']],
    ['line ends and tabs', "('a\\r\\nb\\tc')", ['a\r\nb\tc']],
    ['the other escapes of MariaDB', "('\\0\\b\\Z\\\"\\x')", ['\0\b\u001A"x']],
    ['signs of patterns, whose backslash stays', "('50\\% \\_')", ['50\\% \\_']],
    ['what looks like the end of a row', "('a),(b;-- c /* d')", ['a),(b;-- c /* d']],
    ['nothing', '(NULL,null)', [undefined, undefined]],
    ['numbers', '(12,-3,4.5,1e3)', ['12', '-3', '4.5', '1e3']],
    ['bytes in hexadecimal', "(0x41E9,X'42',x'')", ['A\u00E9', 'B', '']],
    ['a text with its charset', "(_binary 'eau',_utf8mb4'sel')", ['eau', 'sel']],
    ['an empty text', "('','')", ['', '']],
  ])('reads %s', async (_name, row, values) => {
    expect(await valuesOf(`INSERT INTO \`a\` VALUES ${row};`)).toEqual([values]);
  });

  test('reads every row of an extended insert', async () => {
    expect(await valuesOf("INSERT INTO `a` VALUES (1,'x'),\n(2,'y') , (3,'z');")).toEqual([
      ['1', 'x'],
      ['2', 'y'],
      ['3', 'z'],
    ]);
  });

  test.each([
    'INSERT IGNORE INTO a (`i`, `t`) VALUES (1,2);',
    'replace into `a`(`i`,`t`) values(1,2);',
    'INSERT DELAYED IGNORE INTO `a` (`i`, `t`) VALUES (1,2);',
    'INSERT LOW_PRIORITY `a` (`i`, `t`) VALUE (1,2);',
    'INSERT INTO `base`.`a` (`i`, `t`) VALUES (1,2);',
    'INSERT INTO "a" ("i", "t") VALUES (1,2);',
  ])('knows the columns that %s names', async (statement) => {
    expect(await read(statement)).toEqual([
      { kind: 'row', table: 'a', columns: ['i', 't'], values: ['1', '2'] },
    ]);
  });

  test('gives the columns of a table, not its keys', async () => {
    const statement =
      "CREATE TABLE `a` (\n  `id` bigint(21) NOT NULL,\n  `texte` text DEFAULT 'x;`y`',\n  PRIMARY KEY (`id`),\n  KEY `t` (`texte`)\n) ENGINE=InnoDB;";
    const table = { kind: 'table', table: 'a', columns: ['id', 'texte'] };
    expect(await read(statement)).toEqual([table]);
    expect(await read(statement.replaceAll('`', '"'))).toEqual([table]);
    expect(await read(statement.replace('`a`', '`base`.`a`'))).toEqual([table]);
  });

  test('passes over comments, conditional statements and all else', async () => {
    const dump =
      "-- a; b\n#c'\n/*!40101 SET NAMES utf8mb4 */;\nLOCK TABLES `a` WRITE;\nINSERT INTO `a` VALUES (1);\n" +
      "/*!50003 CREATE TRIGGER t BEFORE INSERT ON a FOR EACH ROW SET @x = ';' */;\nDROP TABLE `b`;\n-- end";
    expect(await valuesOf(dump)).toEqual([['1']]);
  });

  test('gives the same however the dump is cut into pieces', async () => {
    const dump =
      "-- c\nINSERT INTO `a` VALUES (1,'l\\'é''t;é',NULL),(0x41,'--','/*');\nSELECT 'x;y';\n";
    const whole = await read(dump);
    for (let size = 1; size < 12; size += 1) {
      const pieces = dump.match(new RegExp(`[\\s\\S]{1,${String(size)}}`, 'g')) ?? [];
      expect(await read(...pieces)).toEqual(whole);
    }
    expect(whole).toHaveLength(2);
  });

  test.each([
    "INSERT INTO `a` VALUES (1,'x",
    'INSERT INTO `a` VALUES (1,2),',
    'INSERT INTO `a` VALUES (1,2)',
    'CREATE TABLE `a` (`id` int',
    '/* open',
    'INSERT INTO `a` VALUES (1,?????????????????????????);',
  ])('refuses what is cut short or damaged: %s', async (dump) => {
    await expect(read(dump)).rejects.toThrow(SyntaxError);
  });
});
