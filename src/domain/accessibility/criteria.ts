import { z } from 'zod';

/** How many criteria each of the thirteen themes of RGAA 4.1 has. */
const CRITERIA_PER_THEME = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];

const criterion = z
  .strictObject({
    critere: z.string().regex(/^\d{1,2}\.\d{1,2}$/),
    titre: z.string().min(10),
    tests: z.array(z.string()).min(1).optional(),
    regard: z.string().min(10).optional(),
    absent: z.string().min(10).optional(),
  })
  .refine(
    ({ tests, regard, absent }) =>
      (absent === undefined) !== (tests === undefined && regard === undefined),
    {
      error: 'Say either how the criterion is checked, or why it does not apply.',
    },
  )
  .transform((keys) => ({
    number: keys.critere,
    title: keys.titre,
    tests: keys.tests ?? [],
    toLookAt: keys.regard,
    notApplicable: keys.absent,
  }));

/** One criterion of RGAA 4.1, and what is done here to check it. */
export type Criterion = z.output<typeof criterion>;

/**
 * The whole table, in the order of RGAA.
 * @throws when a criterion is missing, twice there or out of place
 */
export const criteriaTable = z.array(criterion).superRefine((criteria, context) => {
  const expected = CRITERIA_PER_THEME.flatMap((count, theme) =>
    Array.from({ length: count }, (_, index) => `${String(theme + 1)}.${String(index + 1)}`),
  );
  const found = criteria.map(({ number }) => number);
  const wrong = expected.find((number, index) => found[index] !== number);
  if (wrong !== undefined || found.length !== expected.length) {
    context.addIssue({
      code: 'custom',
      message: `Criterion ${wrong ?? 'beyond the last'} is wrong.`,
    });
  }
});

/** How a criterion is checked. */
export type CheckState = 'tested' | 'testedInPart' | 'toLookAt' | 'notApplicable';

/**
 * What may be said of a criterion: nothing is claimed beyond what a test has seen.
 * @example stateOf({ tests: ['tests/site/html.test.ts'], toLookAt: undefined, … }) → 'tested'
 */
export function stateOf({ tests, toLookAt, notApplicable }: Criterion): CheckState {
  if (notApplicable !== undefined) return 'notApplicable';
  if (tests.length === 0) return 'toLookAt';
  return toLookAt === undefined ? 'tested' : 'testedInPart';
}
