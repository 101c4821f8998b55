import { describe, expect, test } from 'vitest';
import { site } from '../../site.config.ts';
import { netlifyRedirects } from './redirect-files.ts';

const lines = netlifyRedirects([
  { from: '/spip.php', to: '/' },
  { from: '/spip.php?page=plan', to: '/plan-du-site/' },
  { from: '/spip.php?article12', to: '/pays/liban/' },
  { from: '/-Liban-', to: '/pays/liban/' },
  { from: '/Ailleurs', to: 'https://www.uclg.org/' },
  { from: '/spip.php?page=login', to: '-' },
])
  .trim()
  .split('\n');

describe('what Netlify reads from top to bottom', () => {
  test.each([
    [`/spip.php page=plan ${site.url}/plan-du-site/ 301`],
    [`/spip.php id_article=12 ${site.url}/pays/liban/ 301`],
    [`/spip.php page=backend ${site.url}/rss.xml 301`],
    ['/spip.php page=login /410/ 410'],
  ])('asks for a parameter before the program alone: %s', (line) => {
    expect(lines).toContain(line);
    expect(lines.indexOf(line)).toBeLessThan(lines.indexOf(`/spip.php ${site.url}/ 301`));
  });

  test('leads from titles, to other sites, from old hosts, and last to the page of what is missing', () => {
    expect(lines).toContain(`/-Liban- ${site.url}/pays/liban/ 301`);
    expect(lines).toContain('/Ailleurs https://www.uclg.org/ 301');
    expect(lines).toContain(`https://raict.org/* ${site.url}/:splat 301!`);
    expect(lines.at(-1)).toBe('/* /404.html 404');
  });
});
