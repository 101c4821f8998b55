import { beforeAll, describe, expect, test } from 'vitest';
import { answerDamages, judgeAnswer, listDamages, type DamageAnswer } from './fuzz.fixture.ts';

describe('the content check, given damaged files', () => {
  const damages = listDamages(6);
  const kinds = [...new Set(damages.map(({ kind }) => kind))];
  let answers: DamageAnswer[];
  beforeAll(async () => {
    answers = await answerDamages(damages);
  });

  test.each(kinds)('names one of kind %s at its place, and hides no other fault', (kind) => {
    const own = answers.filter((answer) => answer.kind === kind);
    expect(own).toHaveLength(6);
    expect(own.flatMap(judgeAnswer)).toEqual([]);
    // At least one of the six ways of damaging it cannot be read: the planted fault is not alone.
    expect(own.flatMap((one) => one.answers ?? []).length).toBeGreaterThan(own.length);
  });
});
