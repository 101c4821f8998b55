import { canSeek, playWhole, startPlaying } from './whole-recording.ts';

/** Makes the moments of a recording lead to the player of its page, and shows which one is heard. */
const player = document.querySelector<HTMLMediaElement>('[data-player]');
if (player !== null) {
  followMoments(player);
  markWhatIsHeard(player);
}

function followMoments(media: HTMLMediaElement): void {
  let wanted: HTMLAnchorElement | undefined;
  let isWhole = false;

  const seek = () => {
    if (wanted === undefined) return;
    media.currentTime = Number(wanted.dataset.seek);
    wanted = undefined;
  };
  const fetchWhole = () => {
    isWhole = true;
    void playWhole(media, { isWanted: !media.paused || wanted !== undefined });
  };

  media.addEventListener('loadedmetadata', () => {
    if (canSeek(media) || isWhole) seek();
    else fetchWhole();
  });
  media.addEventListener('error', () => {
    if (!isWhole) fetchWhole();
    // The browser may do better with the file alone, or offer to keep it.
    else if (wanted !== undefined) location.assign(wanted.href);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-seek]')) {
    link.addEventListener('click', (event) => {
      // A new tab, a download: what the visitor asks of a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      wanted = link;
      // Nothing is loaded before the visitor asks: until then there is no time to go to.
      if (canSeek(media)) seek();
      startPlaying(media);
    });
  }
}

function markWhatIsHeard(media: HTMLMediaElement): void {
  const chapters = [...document.querySelectorAll<HTMLElement>('[data-chapter]')];
  const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
  media.addEventListener('timeupdate', () => {
    const hasBegun = (start: string | undefined) => Number(start) <= media.currentTime;
    const chapter = chapters.findLast(({ dataset }) => hasBegun(dataset.chapter));
    const passage = passages.findLast(({ dataset }) => hasBegun(dataset.passage));
    for (const part of chapters) setPresent(part, 'aria-current', part === chapter);
    for (const part of passages) setPresent(part, 'data-spoken', part === passage);
  });
}

function setPresent(part: HTMLElement, attribute: string, isPresent: boolean): void {
  if (isPresent) part.setAttribute(attribute, 'true');
  else part.removeAttribute(attribute);
}
