import type { HeaderRule } from '../headers/rules.ts';

/**
 * The rules as `_headers` of Cloudflare, which joins the values of a header that fits twice: a rule
 * first takes away what an earlier one may have set.
 * @example cloudflareHeaders([{ path: '/*', headers: { 'Cache-Control': 'no-cache' } }]) → '/*\n  Cache-Control: no-cache\n'
 */
export function cloudflareHeaders(rules: readonly HeaderRule[]): string {
  const set = new Set<string>();
  const blocks = rules.map(({ path, headers }) => {
    const names = Object.keys(headers);
    const taken = names.filter((name) => set.has(name)).map((name) => `  ! ${name}`);
    for (const name of names) set.add(name);
    return [path, ...taken, ...lines(headers)].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}

/**
 * The same for Netlify, where the most particular rule wins by itself.
 * @example netlifyHeaders([{ path: '/*', headers: { 'Cache-Control': 'no-cache' } }]) → '/*\n  Cache-Control: no-cache\n'
 */
export function netlifyHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => [path, ...lines(headers)].join('\n'));
  return `${blocks.join('\n')}\n`;
}

function lines(headers: HeaderRule['headers']): string[] {
  return Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
}
