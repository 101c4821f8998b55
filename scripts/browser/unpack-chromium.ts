import chromium, { inflate } from '@sparticuz/chromium';
import path from 'node:path';

/** Run in a process of its own by packaged-browser.ts, with TMPDIR as the place to unpack into. */
const [, , archives = '.'] = process.argv;

await chromium.executablePath(archives);
await inflate(path.join(archives, 'al2023.tar.br'));
