import { describe, expect, test } from 'vitest';
import { FrontmatterError, readFrontmatter } from './frontmatter.ts';

/** The place and the message that an editor would read. */
function errorOf(source: string): string {
  try {
    readFrontmatter(source);
  } catch (error) {
    if (!(error instanceof FrontmatterError)) throw error;
    return `${String(error.line)}:${String(error.column)} ${error.message}`;
  }
  return 'no error';
}

const ALONE = '1:1 Le fichier doit commencer par une ligne « --- », seule.';
const UNREADABLE = 'Ce bloc ne peut pas être lu. Mettez entre guillemets le texte de cette ligne.';

describe('readFrontmatter', () => {
  test('splits fields from text', () => {
    expect(readFrontmatter('---\ntitre: Bonjour\n---\nTexte\n')).toEqual({
      fields: { titre: 'Bonjour' },
      body: 'Texte\n',
    });
  });

  test('drops the empty lines before the text', () => {
    expect(readFrontmatter('---\ntitre: a\n---\n\n\nTexte').body).toBe('Texte');
  });

  test('keeps a rule of the text', () => {
    expect(readFrontmatter('---\ntitre: a\n---\nUn\n\n---\n\nDeux').body).toBe('Un\n\n---\n\nDeux');
  });

  test('reads a file of Windows, with its mark and its line ends', () => {
    expect(readFrontmatter('\uFEFF---\r\ntitre: a\r\n---\r\nUn\r\nDeux')).toEqual({
      fields: { titre: 'a' },
      body: 'Un\nDeux',
    });
  });

  test.each(['---\n---\nTexte', '---\n# rien\n---\nTexte'])('finds no field in %j', (source) => {
    expect(readFrontmatter(source)).toEqual({ fields: {}, body: 'Texte' });
  });

  test('puts letters and their accents together, as a Mac does not', () => {
    const source = '---\ntitre: Réunion\n---\nÀ Orléans'.normalize('NFD');
    expect(readFrontmatter(source)).toEqual({ fields: { titre: 'Réunion' }, body: 'À Orléans' });
  });

  test('gives the same fields for the same source, whatever became of the first answer', () => {
    const source = '---\ntitre: a\n---\n';
    readFrontmatter(source).fields.titre = 'b';
    expect(readFrontmatter(source).fields).toEqual({ titre: 'a' });
  });

  test.each([
    ['a day stays text', 'jour: 2025-10-14', '2025-10-14'],
    ['a day and hour stay text', 'jour: 2025-10-14 14:00:00', '2025-10-14 14:00:00'],
    ['an hour stays text', 'heure: 14:30', '14:30'],
    ['leading zeros are decimal', 'saison: 010', 10],
    ['Norway is no boolean', 'code: NO', 'NO'],
    ['yes is no boolean', 'brouillon: yes', 'yes'],
    ['true is one', 'brouillon: true', true],
    ['an empty key is null', 'pays:', null],
    ['a list', 'pays: [liban, maroc]', ['liban', 'maroc']],
  ])('reads YAML 1.2: %s', (_name, line, value) => {
    const { fields } = readFrontmatter(`---\n${line}\n---\n`);
    expect(Object.values(fields)).toEqual([value]);
  });

  test.each([
    ['four dashes', '----\ntitre: a\n----\n'],
    ['a language that would run code', '---js\nprocess.exit()\n---\n'],
    ['an unknown language', '---toto\ntitre: a\n---\n'],
    ['a key on the line of the dashes', '---titre: a\n---\n'],
  ])('refuses %s', (_name, source) => {
    expect(errorOf(source)).toBe(ALONE);
  });

  test.each([
    ['nothing at all', '', '1:1 Ce fichier est vide.'],
    ['the line ends of an old Macintosh', '---\rtitre: a\r---\r', '1:1 Les fins de ligne'],
    [
      'a block that ends before its last keys',
      '---\ntitre: a\n---\nchapo: b\npays:\n  - liban\n---\nTexte.\n',
      '3:1 Retirez cette ligne « --- »',
    ],
  ])('explains %s', (_name, source, beginning) => {
    expect(errorOf(source).slice(0, beginning.length)).toBe(beginning);
  });

  test.each([
    ['a line of dashes below a paragraph', '---\ntitre: a\n---\nUne phrase.\n---\nUne autre.\n'],
    ['two lines of dashes', '---\ntitre: a\n---\n---\n'],
    ['a word and a colon', '---\ntitre: a\n---\nnote: une phrase\n'],
  ])('takes %s for text', (_name, source) => {
    expect(readFrontmatter(source).fields).toEqual({ titre: 'a' });
  });

  test('refuses an empty line above the block', () => {
    expect(errorOf('\n---\ntitre: a\n---\n')).toBe(
      '1:1 Retirez ce qui précède la première ligne « --- » : le fichier doit commencer par elle.',
    );
  });

  test.each(['----', '—', '***', '___', '--', '––'])(
    'names the line « %s » that should close the block',
    (fence) => {
      expect(errorOf(`---\ntitre: a\n${fence}\n\nTexte`)).toBe(
        '3:1 Écrivez ici trois tirets, « --- », sans rien d’autre : cette ligne doit fermer le bloc.',
      );
    },
  );

  test.each([
    ['values that name one another', `a: &a [x, x]\nb: &b [*a, *a]`],
    ['groups without end', `a: ${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['more groups than the stack holds', `a: ${'['.repeat(100_000)}`],
    ['lists without end', `a:\n  ${'- '.repeat(3000)}x`],
  ])('refuses %s at once', (_name, block) => {
    expect(errorOf(`---\ntitre: t\n${block}\n---\n`)).toMatch(/^\d+:\d+ \S/);
  });

  test('refuses a file that is not in UTF-8, at the first letter that is lost', () => {
    const latin = Buffer.from('---\ntitre: a\n---\nUn caf\u00E9 cr\u00E8me', 'latin1');
    expect(errorOf(latin.toString('utf8'))).toBe(
      '4:7 Une lettre s’est perdue ici : enregistrez ce fichier en UTF-8, puis retapez-la.',
    );
  });

  test('refuses a block that nothing closes', () => {
    expect(errorOf('---\ntitre: a\n\nTexte')).toBe(
      '1:1 Fermez ce bloc par une ligne « --- », seule.',
    );
  });

  test.each([
    [
      'a colon in a text',
      '---\ntitre: Liban: bilan\n---\n',
      '2:8 Mettez ce texte entre guillemets : titre: "Liban: bilan".',
    ],
    [
      'a tag that would make a function',
      '---\ntitre: !!js/function "x"\n---\n',
      `2:25 ${UNREADABLE}`,
    ],
    ['an alias', '---\ntitre: *a\n---\n', `2:10 ${UNREADABLE}`],
    ['a second document', '---\ntitre: a\n...\nchapo: b\n---\n', `2:1 ${UNREADABLE}`],
    [
      'a list of lines',
      '---\n- titre\n- chapo\n---\n',
      '2:1 Écrivez une clé par ligne, par exemple « titre: … ».',
    ],
    [
      'a sentence',
      '---\nbonjour\n---\n',
      '2:1 Écrivez une clé par ligne, par exemple « titre: … ».',
    ],
  ])('names the line of %s', (_name, source, message) => {
    expect(errorOf(source)).toBe(message);
  });
});
