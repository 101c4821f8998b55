import { readFrontmatter } from '../src/lib/frontmatter.ts';
import { countOf } from '../src/lib/text.ts';
import { readContent } from './content/read.ts';

/** `npm run bilan`: what the editors should look at, for now the sample items to be replaced. */
const files = (await readContent(process.cwd())).flatMap(([, list]) => list);
const samples = files.filter(({ source }) => readFrontmatter(source).fields.exemple === true);

console.log(
  `${countOf(samples.length, ['élément d’exemple', 'éléments d’exemple'])} à remplacer :`,
);
for (const { path } of samples) console.log(`  ${path}`);
