import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { throughTree } from '../test/through-tree.ts';
import { placePictures, type ResolvePicture } from './pictures.ts';

const resolvePicture: ResolvePicture = (reference) =>
  Promise.resolve({
    src: `/_astro/${path.basename(reference)}`,
    srcset: `/_astro/${path.basename(reference)} 720w`,
    width: reference.includes('logo') ? 150 : 720,
    height: 480,
    isTransparent: reference.includes('logo'),
  });

const place = (markdown: string) =>
  throughTree(markdown, (root) => placePictures(root, resolvePicture));

const image = (alt: string, title = '') =>
  `<img src="/_astro/pont.png" width="720" height="480" srcset="/_astro/pont.png 720w" ` +
  `sizes="(min-width: 48rem) 42rem, 92vw" alt="${alt}" loading="lazy" decoding="async"${title}>`;

describe('placePictures', () => {
  test('makes a picture with a title a figure, whose caption is the title', async () => {
    expect(await place('![Un pont](./pont.png "Le pont.")')).toBe(
      `<figure>${image('Un pont')}<figcaption>Le pont.</figcaption></figure>`,
    );
  });

  test.each(['./pont.png', 'pont.png', '../2024/pont.png'])(
    'makes %s alone in its paragraph a figure',
    async (reference) => {
      expect(await place(`![Un pont](${reference})`)).toBe(`<figure>${image('Un pont')}</figure>`);
    },
  );

  test('leaves a picture among words in its sentence', async () => {
    expect(await place('Voir ![Un pont](./pont.png "Le pont.") ici')).toBe(
      `<p>Voir ${image('Un pont', ' title="Le pont."')} ici</p>`,
    );
  });

  test('leaves two pictures of one paragraph together', async () => {
    expect(await place('![A](./pont.png) ![B](./pont.png)')).toBe(
      `<p>${image('A')} ${image('B')}</p>`,
    );
  });

  test('draws a small picture in its own size, and a transparent one on paper', async () => {
    const logo = await place('![Un logo](./logo.png)');
    expect(logo).toContain('width="150"');
    expect(logo).toContain('sizes="150px"');
    expect(logo).toContain('class="on-paper"');
  });

  test('keeps an empty alternative text empty', async () => {
    expect(await place('![](./pont.png)')).toBe(`<figure>${image('')}</figure>`);
  });

  test('asks once for each picture, before it answers', async () => {
    const asked: string[] = [];
    await throughTree('![A](./a.png)\n\n![B](./b.png)', (root) =>
      placePictures(root, (reference) => {
        asked.push(reference);
        return resolvePicture(reference);
      }),
    );
    expect(asked).toEqual(['./a.png', './b.png']);
  });

  test('fails when a picture is not there', async () => {
    const missing = () => Promise.reject(new Error('absent.png is not a picture here.'));
    const rendering = throughTree('![A](./absent.png)', (root) => placePictures(root, missing));
    await expect(rendering).rejects.toThrow('absent.png is not a picture here.');
  });

  test('makes a picture from another host a link, so that no page asks that host', async () => {
    expect(await place('![Un pont](https://a.org/pont.png)')).toBe(
      '<p><a href="https://a.org/pont.png" rel="external">Un pont</a></p>',
    );
  });

  test('names such a link by its address when nothing describes the picture', async () => {
    expect(await place('![](https://a.org/pont.png)')).toBe(
      '<p><a href="https://a.org/pont.png" rel="external">https://a.org/pont.png</a></p>',
    );
  });

  test('puts no link inside a link', async () => {
    expect(await place('[![Un pont](https://a.org/pont.png)](https://b.org/)')).toBe(
      '<p><a href="https://b.org/">Un pont</a></p>',
    );
  });

  test('keeps the words of a picture whose address was refused', async () => {
    expect(await place('<p><img alt="Un pont"></p>')).toBe('<p>Un pont</p>');
  });
});
