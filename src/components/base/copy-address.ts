/** Lets the visitor copy the address of a calendar or of a feed, and says so. Without it the address stays to be read. */
for (const block of document.querySelectorAll<HTMLElement>('[data-calendar], [data-address]')) {
  const button = block.querySelector<HTMLButtonElement>('[data-copy]');
  const status = block.querySelector<HTMLElement>('[role="status"]');
  if (button === null || status === null) continue;
  // Browsers give it to secure pages only.
  button.hidden = !('clipboard' in navigator);
  button.addEventListener('click', () => {
    // Emptied first, so that a second copy is said too.
    status.textContent = '';
    navigator.clipboard.writeText(button.dataset.copy ?? '').then(
      () => {
        status.textContent = status.dataset.copied ?? '';
      },
      () => {
        status.textContent = status.dataset.notCopied ?? '';
      },
    );
  });
}
