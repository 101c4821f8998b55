import { launchBrowser } from '../../scripts/browser/launch.ts';
import { takeFormPictures } from '../browser/support/forge/pictures.ts';
import buildFixtureSite from '../support/fixture-site.ts';

/** `npm run guide:formulaire`: pictures of the form for the guide of editors, in captures/guide/ or a given folder. */
const [folder = 'captures/guide'] = process.argv.slice(2);
await buildFixtureSite();
const browser = await launchBrowser();
const names = await takeFormPictures(browser, folder);
await browser.close();
for (const name of names) console.log(`Écrit : ${folder}/${name}`);
