import { enableCompileCache } from 'node:module';
import { runPlainly } from '../src/lib/plain-error.ts';
import type { ReportFormat } from './content/report.ts';

/**
 * `npm run check:content`: every fault of every content file, in one run. `-- --json` writes them for
 * a program; on GitHub each also stands beside its line in the pull request.
 */
const format: ReportFormat = process.argv.includes('--json')
  ? 'json'
  : process.env.GITHUB_ACTIONS === 'true'
    ? 'github'
    : 'text';
// Node checks what it has kept by its content and its own version. What is loaded later is kept too.
enableCompileCache('.cache/node');
const { checkContent } = await import('./content/report.ts');
if (!(await runPlainly(() => checkContent(process.cwd(), { format })))) process.exitCode = 1;
