/** Asks the host of a film for its player when the visitor does, and shows it. */
for (const film of document.querySelectorAll<HTMLElement>('[data-hosted-film]')) {
  const button = film.querySelector('button');
  const template = film.querySelector('template');
  const screen = button?.parentElement;
  if (button === null || template === null || screen == null) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    screen.replaceChildren(template.content.cloneNode(true));
    screen.querySelector('iframe')?.focus();
  });
}
