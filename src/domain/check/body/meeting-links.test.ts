import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../../files/content-files.ts';
import { checkContext } from '../../../test/check-context.ts';
import { contentFile } from '../../../test/content-file.ts';
import { findFaults } from '../check.ts';
import type { ContentKind } from '../../kinds.ts';
import { formatFault } from '../fault.ts';

const REMOVE =
  'cette page est publique, envoyez-le aux inscrits. Seul un rendez-vous « acces: ouvert » peut le montrer.';
const ENTRY = [
  'titre: Groupe-pays',
  'chapo: Ce que le groupe-pays dira de ses projets communs.',
  'date: 2025-09-16',
];

const check = async (kind: ContentKind, file: SourceFile) =>
  (
    await findFaults([[kind, [file]]], {
      ...checkContext(),
      inspect: () => Promise.resolve(undefined),
      listAddresses: () => checkContext().addresses,
    })
  ).map(formatFault);

const event = (...lines: string[]) =>
  contentFile('agenda', '2025/2025-10-14-liban', ...ENTRY, 'jour: 2025-10-14', ...lines);

const withBody = (file: SourceFile, body: string) => ({
  ...file,
  source: file.source.replace('Texte.\n', body),
});

describe('checkMeetingLinks', () => {
  test('names the line and the column of a link in the text of a date for members', async () => {
    const file = withBody(
      event('acces: adherents'),
      'Ordre du jour.\n\nRejoindre [la salle](https://meet.jit.si/Liban), ou zoom.us/j/1.\n',
    );
    expect(await check('agenda', file)).toEqual([
      `content/agenda/2025/2025-10-14-liban.md:10:22 — Retirez ce lien de connexion (Jitsi) : ${REMOVE}`,
      `content/agenda/2025/2025-10-14-liban.md:10:53 — Retirez ce lien de connexion (Zoom) : ${REMOVE}`,
    ]);
  });

  test('counts the lines of a file of Windows', async () => {
    const file = withBody(event('acces: donateurs'), 'Un.\nhttps://meet.jit.si/Liban\n');
    const source = `\uFEFF${file.source.replaceAll('\n', '\r\n')}`;
    expect(await check('agenda', { ...file, source })).toEqual([
      expect.stringContaining('liban.md:9:1 — '),
    ]);
  });

  test('names a link in the fields of such a date once', async () => {
    const file = event(
      'acces: collectivites',
      'liens:',
      '  - titre: Salle',
      '    url: https://zoom.us/j/1',
    );
    expect(await check('agenda', file)).toEqual([
      `content/agenda/2025/2025-10-14-liban.md:8:5 — « liens.0 » : Retirez ce lien de connexion (Zoom) : ${REMOVE}`,
    ]);
  });

  test('lets a date that is open to all show its link', async () => {
    expect(await check('agenda', withBody(event('acces: ouvert'), 'zoom.us/j/1\n'))).toEqual([]);
  });

  test('treats a date that does not say who may attend as closed', async () => {
    expect(await check('agenda', withBody(event(), 'zoom.us/j/1\n'))).toHaveLength(1);
  });

  test('finds links in what is no date, fields and text', async () => {
    const article = contentFile(
      'articles',
      '2025/2025-09-16-liban',
      ...ENTRY,
      'rubrique: cuf',
      'liens: [{ titre: Salle, url: "https://zoom.us/j/1" }]',
    );
    expect(await check('articles', withBody(article, 'https://g.co/meet/liban\n'))).toEqual([
      `content/articles/2025/2025-09-16-liban.md:6:30 — « liens.0.url » : Retirez ce lien de connexion (Zoom) : ${REMOVE}`,
      `content/articles/2025/2025-09-16-liban.md:8:1 — Retirez ce lien de connexion (Google Meet) : ${REMOVE}`,
    ]);
  });
});
