/**
 * The path of a file named in a content file: beside it, or in `public/` when it starts with « / ».
 * @example resolveMediaPath('./a.pdf', 'content/articles/2025/x.md') → 'content/articles/2025/a.pdf'
 */
export function resolveMediaPath(reference: string, contentPath: string): string {
  if (reference.startsWith('/')) return normalizePath(`public${reference}`);
  return normalizePath(`${contentPath.replace(/[^/]*$/, '')}${reference}`);
}

/** `node:path` does the same, but no browser has it; names that leave the project keep their « .. ». */
function normalizePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    const isBack = step === '..' && steps.length > 0 && steps.at(-1) !== '..';
    if (isBack) steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/**
 * Whether an address names a file by its place beside the text: neither of the web nor of the site.
 * @example isRelative('./a.pdf') → true ; isRelative('a.pdf') → true ; isRelative('/a.pdf') → false
 */
export function isRelative(address: string): boolean {
  return /^(?![a-z][a-z\d+.-]*:)[^/?#]/i.test(address);
}

/**
 * The format that the name of a file tells, in capitals; '' where it has no extension.
 * @example formatOf('content/ressources/2025/actes.pdf') → 'PDF'
 */
export function formatOf(mediaPath: string): string {
  return (/[^/]\.([^./]*)$/.exec(mediaPath)?.[1] ?? '').toUpperCase();
}
