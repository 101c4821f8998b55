import type { HeaderRule, Headers } from './rules.ts';

/**
 * What is sent with one path.
 * @example headersOf('/agenda.ics', headerRules([]))['Content-Type'] → 'text/calendar; charset=utf-8'
 */
export function headersOf(path: string, rules: readonly HeaderRule[]): Headers {
  const fitting = rules.filter((rule) => pathPattern(rule.path).test(path));
  return fitting.reduce<Headers>((all, { headers }) => ({ ...all, ...headers }), {});
}

/**
 * The pattern of a rule as a regular expression.
 * @example pathPattern('/*.ics') → /^\/.*\.ics$/
 */
export function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(escapePattern).join('.*')}$`);
}

/**
 * The same for hosts that set headers once they have turned the address of a page into that of its file.
 * @example filePattern('/*\/') → '^\\/.*\\/(?:index\\.html)?$'
 */
export function filePattern(path: string): string {
  return pathPattern(path).source.replace(/\/\$$/, String.raw`/(?:index\.html)?$`);
}

/**
 * A text as a pattern that fits it alone, as people write it by hand: these go into files that they read.
 * @example escapePattern('www.raict.org') → 'www\\.raict\\.org'
 */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
