import { describe, expect, test } from 'vitest';
import { formatFault } from '../fault.ts';
import { checkBodyPictures } from './pictures.ts';

const PATH = 'content/articles/2025/2025-09-09-hokusai.md';
const NAME_IT =
  'Décrivez entre les crochets ce que montre l’image : ![Un pont de pierre](./pont.jpg). Si elle n’apprend rien, écrivez <img src="./pont.jpg" alt="">.';

const check = (...body: string[]) => {
  const source = ['---', 'titre: Hokusai', '---', ...body].join('\n');
  const file = { path: PATH, id: '2025/2025-09-09-hokusai', source };
  return checkBodyPictures([{ ...file, kind: 'articles', fields: {} }]).map(formatFault);
};

describe('checkBodyPictures', () => {
  test.each([
    ['a picture described', '![Un pont de pierre](./pont.jpg "Le pont")'],
    ['a picture described elsewhere', '![Un pont de pierre][pont]\n\n[pont]: ./pont.jpg'],
    ['a picture that its author calls decorative', '<img src="./pont.jpg" alt="">'],
    ['what only looks like one', '```\n![](./absent.jpg)\n```\n\nEt `![image](./absent.jpg)`.'],
  ])('accepts %s', (_name, body) => {
    expect(check(body)).toEqual([]);
  });

  test('advises to bring here a picture of another host, of which a page shows the link only', () => {
    expect(check('![Un pont](https://www.exemple.org/pont.jpg)')).toEqual([
      expect.stringMatching(
        /:4:1 — Conseil : Cette image est sur un autre site : .+Téléchargez-la/,
      ),
    ]);
  });

  test.each([
    ['nothing', '![](./pont.jpg)', '4:1'],
    ['the word image', 'Un texte ![image](./pont.jpg).', '4:10'],
    ['a file name', '- ![pont.jpg](./pont.jpg)', '4:3'],
    ['nothing, by reference', '![][pont]\n\n[pont]: ./pont.jpg', '4:1'],
    ['no alternative at all', '<figure>\n<img src="./pont.jpg">\n</figure>', '4:1'],
    ['the word image, in HTML', '<img alt=\'image\' src="./pont.jpg">', '4:1'],
  ])('refuses a picture that says %s', (_name, body, place) => {
    expect(check(body)).toEqual([`${PATH}:${place} — ${NAME_IT}`]);
  });

  test('counts the lines of the whole file', () => {
    expect(check('Un.', '', 'Deux.', '', '![](./pont.jpg)')[0]).toContain(`${PATH}:8:1`);
  });

  test('refuses a description that is too long', () => {
    expect(check(`![${'a'.repeat(251)}](./pont.jpg)`)).toEqual([
      `${PATH}:4:1 — Raccourcissez la description : 251 caractères, 250 au plus.`,
    ]);
  });
});
