import { z } from 'zod';
import { entryHelp } from '../entry/help.ts';
import { summaryText, titleText } from '../entry/scalars.ts';
import { day } from '../entry/times.ts';
import { newsletterHelp as help } from './help.ts';

/** The archive of one newsletter: the keys that `npm run lettre` writes, renamed once for the code. */
export const newsletterSchema = z
  .strictObject({
    titre: titleText.meta(entryHelp.titre),
    chapo: summaryText.meta(entryHelp.chapo),
    date: day.meta(help.date),
    du: day.meta(help.du),
    au: day.meta(help.au),
  })
  .refine(({ du, au }) => du <= au, {
    path: ['au'],
    error: 'La lettre finit avant de commencer : « au » précède « du ». Échangez les deux dates.',
  })
  .refine(({ date, au }) => date >= au, {
    path: ['date'],
    error: 'La lettre paraît avant la fin de sa période : « date » précède « au ».',
  })
  .transform((keys) => ({
    title: keys.titre,
    summary: keys.chapo,
    publishedOn: keys.date,
    from: keys.du,
    to: keys.au,
  }));
