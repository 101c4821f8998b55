import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { oncePerBuild } from '../../lib/once.ts';
import { criteriaTable, type Criterion } from './criteria.ts';

/** The criteria of RGAA, from the table that a test holds to the tests that there are. */
export const listCriteria = oncePerBuild(async (): Promise<Criterion[]> =>
  criteriaTable.parse(parse(await readFile('tests/rgaa.yml', 'utf8'))),
);
