import { expect, test } from 'vitest';
import { answerDamages, judgeAnswer, listDamages } from './fuzz.fixture.ts';

test('two hundred damages of a file of each kind are named at their place, and hide nothing', async () => {
  const damages = listDamages(200);
  const answers = await answerDamages(damages);
  expect(answers).toHaveLength(damages.length);
  expect(answers.flatMap(judgeAnswer)).toEqual([]);
}, 1_800_000);
