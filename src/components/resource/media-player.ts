/** Makes the moments of a recording lead to the player of its page, and shows which one is heard. */
const player = document.querySelector<HTMLMediaElement>('[data-player]');
if (player !== null) {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-seek]')) {
    link.addEventListener('click', (event) => {
      // A new tab, a download: what the visitor asks of a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      playFrom(player, link);
    });
  }
  const chapters = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
  const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
  player.addEventListener('timeupdate', () => {
    const chapter = lastBegun(chapters, (part) => part.dataset.chapter, player.currentTime);
    const passage = lastBegun(passages, (part) => part.dataset.passage, player.currentTime);
    for (const part of chapters) setPresent(part, 'aria-current', part === chapter);
    for (const part of passages) setPresent(part, 'data-spoken', part === passage);
  });
}

function playFrom(media: HTMLMediaElement, link: HTMLAnchorElement): void {
  const seek = () => {
    media.currentTime = Number(link.dataset.seek);
  };
  // Nothing is loaded before the visitor asks: until then there is no time to go to.
  if (media.readyState === HTMLMediaElement.HAVE_NOTHING) {
    media.addEventListener('loadedmetadata', seek, { once: true });
  } else seek();
  media.play().catch((error: unknown) => {
    const isUnreadable = error instanceof DOMException && error.name === 'NotSupportedError';
    // Otherwise the visitor has paused before the sound came, which is no fault.
    if (isUnreadable) location.assign(link.href);
  });
}

function lastBegun(
  parts: readonly HTMLElement[],
  startOf: (part: HTMLElement) => string | undefined,
  now: number,
): HTMLElement | undefined {
  return parts.findLast((part) => Number(startOf(part)) <= now);
}

function setPresent(part: HTMLElement, attribute: string, isPresent: boolean): void {
  if (isPresent) part.setAttribute(attribute, 'true');
  else part.removeAttribute(attribute);
}
