/**
 * Fetches a page of this site as soon as the visitor is about to open it: the pointer rests on its link,
 * or the focus reaches it. Nothing is fetched on a line that is slow or where data is to be saved, nor
 * documents, which weigh more than a page.
 */
const REST_MS = 80;

const asked = new Set([location.pathname]);
let resting: ReturnType<typeof setTimeout> | undefined;

document.addEventListener('mouseover', ({ target }) => {
  clearTimeout(resting);
  resting = setTimeout(() => {
    fetchAhead(target);
  }, REST_MS);
});
document.addEventListener('focusin', ({ target }) => {
  fetchAhead(target);
});

function fetchAhead(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.origin !== location.origin || isSparing()) return;
  const { pathname, search } = link;
  if (!pathname.endsWith('/') || search !== '' || asked.has(pathname)) return;
  asked.add(pathname);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = pathname;
  document.head.append(hint);
}

/** What only some browsers tell of the line (https://wicg.github.io/netinfo/); the others have no say. */
function isSparing(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  if (typeof connection !== 'object' || connection === null) return false;
  const isSaving = 'saveData' in connection && connection.saveData === true;
  return (
    isSaving || ('effectiveType' in connection && /2g|3g/.test(String(connection.effectiveType)))
  );
}
