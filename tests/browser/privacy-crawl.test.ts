import { expect, test } from 'vitest';
import { chooseAddresses } from '../../scripts/privacy/addresses.ts';
import { crawl } from '../../scripts/privacy/crawl.ts';
import { DIST } from '../support/dist.ts';
import { useBrowser } from './support/pages.ts';

const openPage = useBrowser();

test('the visit that the page on personal data tells of finds nothing on ours', async () => {
  const page = await openPage();
  const paths = await chooseAddresses(DIST, 60);
  expect(paths).toHaveLength(60);
  expect(await crawl(page, paths.slice(0, 8))).toEqual({
    foreignRequests: [],
    cookies: [],
    storage: [],
  });
});

test('it sees a picture from elsewhere, a cookie and what is kept in the browser', async () => {
  const page = await openPage();
  await page.route('**/trace', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Set-Cookie': 'visite=1' },
      body: `<img src="https://ailleurs.example/suivi.png"><script>
        localStorage.setItem('vu', '1');
        sessionStorage.setItem('ici', '1');
        document.cookie = 'suivi=2';
      </script>`,
    }),
  );
  const { foreignRequests, cookies, storage } = await crawl(page, ['/trace']);
  expect(foreignRequests.join()).toContain('https://ailleurs.example/suivi.png');
  expect(cookies).toEqual(['localhost : visite', 'localhost : suivi']);
  expect(storage).toEqual(['/trace : vu', '/trace : ici']);
});
