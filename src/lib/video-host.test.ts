import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findVideoHost } from './video-host.ts';

const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const SHORT = 'kkGMgK9ZtnKfYAgnEtQxbv';

describe('findVideoHost', () => {
  test.each([
    'https://www.youtube.com/watch?v=abcDEF_-123',
    'https://youtube.com/watch?list=PL1&v=abcDEF_-123&t=75s',
    'https://m.youtube.com/watch?v=abcDEF_-123#bas',
    'https://WWW.YouTube.com/watch?v=abcDEF_-123',
    'https://youtu.be/abcDEF_-123',
    'https://youtu.be/abcDEF_-123?si=suivi',
    'https://www.youtube.com/shorts/abcDEF_-123',
    'https://www.youtube.com/live/abcDEF_-123/',
    'https://www.youtube.com/embed/abcDEF_-123?autoplay=1',
    'https://www.youtube-nocookie.com/embed/abcDEF_-123',
  ])('plays %s without the cookies and the parameters of YouTube', (address) => {
    const host = findVideoHost(address);
    expect(host?.name).toBe('YouTube');
    expect(host?.embed).toBe('https://www.youtube-nocookie.com/embed/abcDEF_-123');
    expect(host?.at(75)).toBe('https://www.youtube.com/watch?v=abcDEF_-123&t=75s');
  });

  test.each([
    [`https://video.exemple.org/w/${SHORT}`, SHORT],
    [`https://video.exemple.org/w/${SHORT}?start=1m15s`, SHORT],
    [`https://video.exemple.org/w/${UUID}/`, UUID],
    [`https://video.exemple.org/videos/watch/${UUID}`, UUID],
    [`https://video.exemple.org/videos/embed/${UUID}?autoplay=1&p2p=1`, UUID],
  ])('plays %s without peers', (address, id) => {
    const host = findVideoHost(address);
    expect(host?.name).toBe('video.exemple.org');
    expect(host?.embed).toBe(`https://video.exemple.org/videos/embed/${id}?p2p=0`);
    expect(host?.at(75)).toBe(`https://video.exemple.org/w/${id}?start=75s`);
  });

  test.each([
    '',
    'youtube.com/watch?v=abcDEF_-123',
    '//youtu.be/abcDEF_-123',
    'http://www.youtube.com/watch?v=abcDEF_-123',
    'javascript:alert(1)//youtu.be/abcDEF_-123',
    'data:text/html,https://youtu.be/abcDEF_-123',
    'https://www.youtube.com:8443/watch?v=abcDEF_-123',
    'https://www.youtube.com@exemple.org/watch?v=abcDEF_-123',
    'https://moi:secret@youtu.be/abcDEF_-123',
    'https://youtube.com.exemple.org/watch?v=abcDEF_-123',
    'https://exemple.org/watch?v=abcDEF_-123',
    'https://notyoutube.com/watch?v=abcDEF_-123',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=abc',
    'https://www.youtube.com/watch?v=abcDEF_-123456',
    'https://www.youtube.com/watch?v=abcDEF"><b',
    'https://www.youtube.com/@CitesUniesFrance',
    'https://www.youtube.com/playlist?list=abcDEF_-123',
    'https://youtu.be/',
    'https://youtu.be/../redirect?q=x',
    'https://youtu.be/abcDEF%2F-123',
    `http://video.exemple.org/w/${SHORT}`,
    `https://video.exemple.org:9000/w/${SHORT}`,
    `https://moi@video.exemple.org/w/${SHORT}`,
    `https://127.0.0.1/w/${SHORT}`,
    `https://[::1]/w/${SHORT}`,
    `https://localhost/w/${SHORT}`,
    `https://video.exemple.org/w/p/${SHORT}`,
    `https://video.exemple.org/w/${SHORT}0`,
    `https://video.exemple.org/w/${SHORT.slice(1)}`,
    `https://video.exemple.org/w/${SHORT}%22%3E`,
    'https://video.exemple.org/w/0OIl0OIl0OIl0OIl0OIl0O',
    'https://vimeo.com/123456789',
    'https://www.dailymotion.com/video/x8abcd',
  ])('knows no player for %s', (address) => {
    expect(findVideoHost(address)).toBeUndefined();
  });

  test('keeps nothing of an address but the host and the name of the film', () => {
    const beginnings = [
      'https://www.youtube.com/watch?v=abcDEF_-123',
      'https://www.youtube.com/watch?v=',
      'https://youtu.be/abcDEF_-123',
      'https://youtu.be/',
      `https://video.exemple.org/w/${SHORT}`,
      `https://video.exemple.org/videos/watch/${UUID}`,
    ];
    const embeds = [
      /^https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]{11}$/,
      /^https:\/\/video\.exemple\.org\/videos\/embed\/[\w-]+\?p2p=0$/,
    ];
    const end = fc
      .tuple(fc.constantFrom('', '?', '&', '#', '/', '@'), fc.string({ maxLength: 20 }))
      .map((parts) => parts.join(''));
    let known = 0;
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), end, (beginning, rest) => {
        const embed = findVideoHost(`${beginning}${rest}`)?.embed;
        if (embed === undefined) return;
        known += 1;
        expect(embeds.filter((form) => form.test(embed))).toHaveLength(1);
      }),
      { seed: 17 },
    );
    expect(known).toBeGreaterThan(20);
  });
});
