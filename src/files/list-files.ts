import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, by its name from there, sorted. Thirty thousand at a time: in turns of the
 * event loop, or by `glob`, it takes five times as long.
 * @example listFiles('dist') → ['404.html', 'actualites/index.html', …]
 */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const walk = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) walk(`${below}${entry.name}/`);
      else if (entry.isFile()) files.push(below + entry.name);
    }
  };
  walk('');
  return files.toSorted();
}
