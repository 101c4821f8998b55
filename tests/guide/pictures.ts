import { launchBrowser } from '../../scripts/browser/launch.ts';
import { takeFormPictures } from '../browser/support/forge/pictures.ts';
import buildFixtureSite from '../support/fixture-site.ts';

/** `npm run guide:formulaire`: takes the pictures of the form for the guide of editors anew. */
const FOLDER = 'content/_guide';

await buildFixtureSite();
const browser = await launchBrowser();
const names = await takeFormPictures(browser, FOLDER);
await browser.close();
for (const name of names) console.log(`Écrit : ${FOLDER}/${name}`);
