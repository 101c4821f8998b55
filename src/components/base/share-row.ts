/** Hands a page to the device's own sheet of ways to share it, where there is one, or to its printer. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  const [url = '', title = ''] = ['url', 'title'].map(
    (name) => document.querySelector<HTMLMetaElement>(`[property="og:${name}"]`)?.content,
  );
  // Not every browser has the sheet, and one that has it may refuse this address.
  const isOffered = 'canShare' in navigator && navigator.canShare({ title, url });
  button.hidden = !isOffered;
  button.addEventListener('click', () => {
    navigator.share({ title, url }).catch((error: unknown) => {
      // Closing the sheet is an answer, no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
    });
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    print();
  });
}
