import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser/launch.ts';
import { takePictures } from './guide/pictures.ts';

/** `npm run guide`: takes the pictures of the guide of editors anew, from the site in dist/ and from commands. */
const FOLDER = 'content/_guide';

await mkdir(FOLDER, { recursive: true });
const browser = await launchBrowser();
for (const file of await takePictures(browser, FOLDER)) console.log(`Écrit : ${file}`);
await browser.close();
