import { expect, test } from 'vitest';
import { completeForm } from './complete-form.ts';

test.each([
  [{ transcription_prevue: '2027-01-15' }, { transcription: 'a-venir' }],
  [{ transcription: '', transcription_prevue: '2027-01-15' }, { transcription: 'a-venir' }],
  [{ transcription: './a.vtt', transcription_prevue: '2027-01-15' }, {}],
  [{ transcription: '', transcription_prevue: '' }, {}],
  [{ transcription_prevue: null }, {}],
  [{ seances: [{ jour: '2026-12-15' }] }, { seances: [{ jour: '2026-12-15', id: 's1' }] }],
  [{ titre: 'Une réunion' }, {}],
])('to %j adds %j', (form, answers) => {
  expect(completeForm(form)).toEqual(answers);
});
