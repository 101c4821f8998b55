/** Makes the moments of a recording lead to the player of its page, and shows which one is heard. */

/** No phone held upright is wider. Asked of the player itself, it would be laid out before the page is drawn. */
const WIDER_THAN_PHONE = '(min-width: 33rem)';

const player = document.querySelector<HTMLMediaElement>('[data-player]');
if (player !== null) {
  followMoments(player);
  markWhatIsHeard(player);
  if (player instanceof HTMLVideoElement) showWholeStill(player);
}

/** The still that the page names is one for phones. */
function showWholeStill(film: HTMLVideoElement): void {
  const { still } = film.dataset;
  if (still !== undefined && matchMedia(WIDER_THAN_PHONE).matches) film.poster = still;
}

function followMoments(media: HTMLMediaElement): void {
  let wanted: HTMLAnchorElement | undefined;

  const seek = () => {
    if (wanted === undefined) return;
    media.currentTime = Number(wanted.dataset.seek);
    wanted = undefined;
  };

  media.addEventListener('loadedmetadata', seek);
  media.addEventListener('error', () => {
    // The browser may do better with the file alone, or offer to keep it.
    if (wanted !== undefined) location.assign(wanted.href);
  });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-seek]')) {
    link.addEventListener('click', (event) => {
      // A new tab, a download: what the visitor asks of a link.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      wanted = link;
      // Nothing is loaded before the visitor asks: until then there is no time to go to.
      if (media.readyState >= HTMLMediaElement.HAVE_METADATA) seek();
      startPlaying(media);
    });
  }
}

/** Plays; what keeps a browser from it comes as an `error` of the player, not from here. */
function startPlaying(media: HTMLMediaElement): void {
  media.play().catch((error: unknown) => {
    const isExpected = error instanceof DOMException;
    if (!isExpected) throw error;
  });
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
