/** The address of the page, which a button copies that names no other. */
const own = document.querySelector<HTMLMetaElement>('[property="og:url"]')?.content ?? '';

/** Lets the visitor copy the address of a calendar, of a feed or of the page, and says so. Without it the address stays to be read. */
for (const block of document.querySelectorAll<HTMLElement>('[data-calendar], [data-address]')) {
  const button = block.querySelector<HTMLButtonElement>('[data-copy]');
  const status = block.querySelector<HTMLElement>('[role="status"]');
  if (button === null || status === null) continue;
  // Browsers give it to secure pages only.
  button.hidden = !('clipboard' in navigator);
  button.addEventListener('click', () => {
    // Emptied first, so that a second copy is said too.
    status.textContent = '';
    const { copy = '' } = button.dataset;
    navigator.clipboard.writeText(copy === '' ? own : copy).then(
      () => {
        status.textContent = status.dataset.copied ?? '';
      },
      () => {
        status.textContent = status.dataset.notCopied ?? '';
      },
    );
  });
}
