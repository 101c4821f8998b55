import { describe, expect, test } from 'vitest';
import type { MediaFile } from '../../files/media.ts';
import { articleKeys, eventKeys, resourceKeys } from '../../test/builders.ts';
import { inspected } from '../../test/inspected.ts';
import type { ParsedFile } from '../check/block/fields.ts';
import { sortContent, type ReportMoment } from './content.ts';
import { addNamingFiles } from './named-by.ts';
import { formatReport, listGroups } from './report.ts';

const moment: ReportMoment = {
  now: Temporal.Instant.from('2026-11-23T11:00:00Z'),
  zone: 'Europe/Paris',
  quietAfterDays: 180,
};

const at = (kind: ParsedFile['kind'], id: string, fields: Record<string, unknown>): ParsedFile => ({
  kind,
  id,
  path: `content/${kind}/${id}.md`,
  source: '',
  fields,
});
const article = (id: string, fields: object = {}) =>
  at('articles', id, { ...articleKeys, date: '2026-11-01', ...fields });
const event = (id: string, fields: object = {}) =>
  at('agenda', id, { ...eventKeys, date: '2026-11-01', ...fields });
const resource = (id: string, fields: object = {}) =>
  at('ressources', id, { ...resourceKeys, date: '2026-11-01', ...fields });
const country = (slug: string) =>
  at('pays', slug, {
    nom: slug,
    chapo: 'c',
    code: 'LB',
    zone: 'Asie',
    groupe: true,
    dans: `en ${slug}`,
  });

/** The lines under a title that begins so, as they are printed. */
function linesOf(title: string, files: readonly ParsedFile[], media: readonly MediaFile[] = []) {
  const groups = listGroups(sortContent({ files, media }, moment), moment);
  const group = groups.find((candidate) => candidate.title.startsWith(title));
  if (group === undefined) throw new Error(`No group begins with "${title}".`);
  return group.lines.map(({ path, note }) =>
    `${path.replace(/^content\//, '')} ${note ?? ''}`.trim(),
  );
}

describe('overdue transcripts', () => {
  const planned = (id: string, day: string) =>
    resource(id, {
      type: 'son',
      fichier: './a.mp3',
      transcription: 'a-venir',
      transcription_prevue: day,
    });

  test('are those whose day is over, longest awaited first', () => {
    const here = resource('d', { type: 'son', fichier: './a.mp3', transcription: './a.vtt' });
    const files = [
      planned('a', '2026-11-22'),
      planned('b', '2026-01-01'),
      planned('c', '2026-11-23'),
      here,
    ];
    expect(linesOf('Transcriptions', files)).toEqual([
      'ressources/b.md prévue le 1er\u00A0janvier 2026',
      'ressources/a.md prévue le 22\u00A0novembre 2026',
    ]);
  });
});

describe('events without a report', () => {
  const held = (id: string, fields: object = {}) => event(id, { jour: '2026-10-01', ...fields });

  test('are those held more than 30 days ago, latest first', () => {
    const files = [
      held('old', { jour: '2026-01-15' }),
      held('late'),
      held('recent', { jour: '2026-10-24', heure: '10:00', heure_fin: '13:01' }),
      held('edge', { jour: '2026-10-24', heure: '10:00', heure_fin: '13:00' }),
    ];
    expect(linesOf('Rendez-vous', files)).toEqual([
      'agenda/edge.md tenu le 24\u00A0octobre 2026',
      'agenda/late.md tenu le 1er\u00A0octobre 2026',
      'agenda/old.md tenu le 15\u00A0janvier 2026',
    ]);
  });

  test('are not those of more than a year ago', () => {
    const files = [held('year', { jour: '2025-11-23' }), held('older', { jour: '2025-11-22' })];
    expect(linesOf('Rendez-vous', files)).toEqual(['agenda/year.md tenu le 23\u00A0novembre 2025']);
  });

  test.each([
    ['was called off', { etat: 'annule', motif: 'Intempéries.' }],
    ['was put off', { etat: 'reporte', motif: 'Intempéries.' }],
    ['is not shown', { brouillon: true }],
  ])('are not those of an event that %s', (_name, fields) => {
    expect(linesOf('Rendez-vous', [held('a', fields)])).toEqual([]);
  });

  test('are not those of an event that names its report', () => {
    const named = held('a', { compte_rendu: 'articles/2026/2026-10-02-recit' });
    expect(linesOf('Rendez-vous', [named, article('2026/2026-10-02-recit')])).toEqual([]);
  });

  test('are not those of an event that a text names', () => {
    const minutes = resource('2026/2026-10-02-releve', { evenements: ['agenda/2026/a'] });
    expect(linesOf('Rendez-vous', [held('2026/a'), minutes])).toEqual([]);
    expect(linesOf('Rendez-vous', [held('2026/b'), minutes])).toHaveLength(1);
  });
});

describe('quiet streams', () => {
  test('are those without anything new for 180 days', () => {
    const files = [
      article('a', { date: '2026-05-26', rubrique: 'cuf' }),
      article('b', { date: '2026-05-27', rubrique: 'reseau' }),
      event('c', { date: '2025-06-01' }),
      event('d', { date: '2025-01-01' }),
    ];
    expect(linesOf('Rubriques', files)).toEqual([
      'articles/a.md Actualités de Cités Unies France, dernière publication le 26\u00A0mai 2026',
      'agenda/c.md Agenda, dernière publication le 1er\u00A0juin 2025',
    ]);
  });

  test('say the month alone where no day is known', () => {
    expect(linesOf('Rubriques', [event('a', { date: '2025-06' })])).toEqual([
      'agenda/a.md Agenda, dernière publication en juin 2025',
    ]);
  });
});

describe('empty countries', () => {
  test('are those that no item names', () => {
    const files = [
      ...['japon', 'liban', 'maroc', 'togo'].map(country),
      article('a', { pays: ['japon'] }),
      event('b', { pays: ['liban'] }),
      resource('c', { pays: ['maroc'] }),
      article('d', { pays: ['togo'], brouillon: true }),
    ];
    expect(linesOf('Pays', files)).toEqual(['pays/togo.md togo']);
  });
});

describe('what the association must confirm', () => {
  const asking = (id: string, ...requests: string[]) => ({
    ...article(id),
    source: requests
      .map((request) => `# À confirmer par Cités Unies France : ${request}\n`)
      .join(''),
  });

  test('is what the fewest files ask, first', () => {
    const day = 'le jour de parution';
    const files = [asking('b', day), asking('a', day, 'le lieu'), article('c')];
    expect(linesOf('À confirmer', files)).toEqual([
      'articles/a.md le lieu',
      'articles/a.md le jour de parution',
      'articles/b.md le jour de parution',
    ]);
  });
});

describe('a day of publication that nobody knows', () => {
  test.each([
    ['articles', article('a', { date: '2026-10' }), 'articles/a.md le jour de parution'],
    ['agenda', event('b', { date: 2026 }), 'agenda/b.md le jour de l’annonce'],
  ])('is to be confirmed, whether a comment of %s says so or not', (_, file, line) => {
    const comment = "# À confirmer par Cités Unies France : le jour de l'annonce\n";
    expect(linesOf('À confirmer', [file])).toEqual([line]);
    expect(linesOf('À confirmer', [{ ...file, source: comment }])).toHaveLength(1);
  });

  test('is known where a day is written', () => {
    expect(linesOf('À confirmer', [article('a'), event('b')])).toEqual([]);
  });
});

describe('samples', () => {
  test('are named whatever their kind', () => {
    const files = [article('a', { exemple: true }), event('b', { exemple: true }), resource('c')];
    expect(linesOf('Éléments', files)).toEqual(['articles/a.md', 'agenda/b.md']);
  });
});

describe('files', () => {
  const { media: text } = inspected('content/a.pdf', { hasText: true, bytes: 20_971_520 });
  const { media: scan } = inspected('content/b.pdf', { hasText: false });
  const { media: locked } = inspected('content/c.pdf', { fault: 'locked' });
  const { media: broken } = inspected('content/d.pdf', { fault: 'broken' });
  const { media: film } = inspected('content/e.mp4', { bytes: 20_971_521 });
  const { media: longFilm } = inspected('content/f.mp4', { bytes: 25_000_000 });
  const all = [text, scan, locked, broken, film, longFilm];

  test('are silent when no word can be read in a PDF', () => {
    expect(linesOf('PDF', [], all)).toEqual([
      'b.pdf sans texte',
      'c.pdf protégé par un mot de passe',
      'd.pdf illisible',
    ]);
  });

  test('are heavy from 20 MiB on', () => {
    expect(linesOf('Fichiers', [], all)).toEqual([
      'f.mp4 23,9\u00A0Mio sur 25\u00A0Mio',
      'e.mp4 20,1\u00A0Mio sur 25\u00A0Mio',
    ]);
  });

  test('without tags are listed, those without words elsewhere', () => {
    const tagged = inspected('content/a.pdf', { hasText: true, isTagged: true }).media;
    const plain = inspected('content/b.pdf', { hasText: true, isTagged: false }).media;
    const scanned = inspected('content/c.pdf', { hasText: false, isTagged: false }).media;
    expect(linesOf('PDF non balisés', [], [tagged, plain, scanned])).toEqual(['b.pdf']);
  });
});

describe('pages', () => {
  test('are the ten reviewed longest ago', () => {
    const pages = Array.from({ length: 12 }, (_, month) =>
      at('pages', `p${String(month)}`, {
        titre: 'Page',
        chapo: 'c',
        date: `2025-${String(12 - month).padStart(2, '0')}-01`,
      }),
    );
    const lines = linesOf('Pages', pages);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe('pages/p11.md relue le 1er\u00A0janvier 2025');
  });

  test('are not those reviewed in the last six months', () => {
    const page = (name: string, date: string) =>
      at('pages', name, { titre: 'Page', chapo: 'c', date });
    const pages = [page('lately', '2026-05-23'), page('before', '2026-05-22')];
    expect(linesOf('Pages', pages)).toEqual(['pages/before.md relue le 22\u00A0mai 2026']);
  });
});

test('a document is listed with the content file that names it, where it can be changed', () => {
  const fiche = resource('2026/releve', { fichier: './releve.pdf' });
  const path = 'content/ressources/2026/releve.pdf';
  const group = { title: 'PDF non balisés', advice: 'a', lines: [{ path, note: undefined }] };
  const groups = addNamingFiles([group], [fiche]);
  expect(groups[0]?.lines).toEqual([{ path, note: undefined, namedBy: fiche.path }]);
  expect(formatReport(groups, moment)).toContain(`  ${path} (${fiche.path})`);
});

describe('formatReport', () => {
  test('prints each group with its lines, then those that are empty', () => {
    const line = { path: 'content/pays/togo.md', note: 'Togo' };
    const groups = [
      { title: 'Pays dont rien ne parle', advice: 'Parlez-en.', lines: [line] },
      {
        title: 'Éléments d’exemple',
        advice: 'À remplacer.',
        lines: [{ ...line, note: undefined }],
      },
      { title: 'Fichiers lourds', advice: 'Allégez-les.', lines: [] },
    ];
    expect(formatReport(groups, moment)).toBe(
      [
        'Bilan du 23\u00A0novembre 2026',
        '',
        'Pays dont rien ne parle : 1',
        '  Parlez-en.',
        '  content/pays/togo.md : Togo',
        '',
        'Éléments d’exemple : 1',
        '  À remplacer.',
        '  content/pays/togo.md',
        '',
        'Rien à signaler :',
        '  Fichiers lourds',
      ].join('\n'),
    );
  });
});
