/**
 * Whether the build is one for editors (`npm run apercu`), with drafts and what is still to come.
 * @example PORTAIL_APERCU=1 → true
 */
export function isPreview(): boolean {
  return process.env.PORTAIL_APERCU === '1';
}
