import { selectNewsletter } from '../../src/domain/newsletter/selection.ts';
import { buildArticle, buildEvent, buildResource } from '../../src/test/builders.ts';
import { modelNewsletter } from './model.ts';

export const SEPTEMBER = { from: '2025-09-01', to: '2025-09-30' };

/**
 * A newsletter with every part that a newsletter may have, and words that each form must write with
 * care.
 * @example buildNewsletter() → { title: …, summary: …, … }
 */
export function buildNewsletter(kept?: { title: string; summary: string }) {
  const moment = { now: Temporal.Instant.from('2025-10-01T08:00:00Z'), zone: 'Europe/Paris' };
  const content = selectNewsletter(
    {
      articles: [
        buildArticle({ titre: "L'eau & la terre : *un* <bilan>", sous_titre: 'Nantes' }),
        buildArticle({ titre: "1. L'autre nouvelle", rubrique: 'reseau', date: '2025-09-03' }),
        buildArticle({
          titre: 'أخبار CGLU: الماء',
          chapo: 'جماعات ترابية فرنسية تدعم الأطلس الكبير.',
          sous_titre: 'المغرب',
          langue: 'ar',
        }),
      ],
      events: [
        buildEvent({ etat: 'annule', heure: '14:00', heure_fin: '16:00', modalite: 'visio' }),
        buildEvent({ titre: 'Assises', jour: '2025-11-05', jour_fin: '2025-11-06', lieu: 'Tours' }),
      ],
      resources: [buildResource({ date: '2025-09-22' })],
    },
    { period: SEPTEMBER, moment },
  );
  return modelNewsletter(content, { period: SEPTEMBER, kept });
}
