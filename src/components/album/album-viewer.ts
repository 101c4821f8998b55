import { swipeStep } from './swipe.ts';

/**
 * Shows one picture of an album at a time. The address says which: one step back closes the viewer,
 * a link or a reload opens it again.
 */
class AlbumViewer {
  readonly #figures: readonly HTMLElement[];
  readonly #dialog: HTMLDialogElement;
  #index = 0;
  #touch = { x: 0, y: 0 };

  constructor(album: Element, dialog: HTMLDialogElement) {
    this.#figures = [...album.querySelectorAll('figure')];
    this.#dialog = dialog;
  }

  start(): void {
    this.#figures.forEach((figure, index) => {
      figure.querySelector('a')?.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.pushState({ isViewer: true }, '', `#${figure.id}`);
        this.#show(index);
      });
    });
    for (const button of this.#dialog.querySelectorAll<HTMLElement>('[data-step]')) {
      button.addEventListener('click', () => {
        this.#goTo(this.#index + Number(button.dataset.step));
      });
    }
    this.#dialog.addEventListener('keydown', this.#onKey);
    this.#dialog.addEventListener('close', this.#onClose);
    this.#followFinger();
    addEventListener('popstate', this.#followAddress);
    this.#followAddress();
  }

  readonly #followAddress = (): void => {
    const index = this.#indexOf(location.hash);
    if (index >= 0) this.#show(index);
    else this.#dialog.close();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const last = this.#figures.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowLeft: this.#index - 1,
      ArrowRight: this.#index + 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.#goTo(target);
  };

  /** By its button, Escape or the back button: the address follows, and the keyboard is where it was. */
  readonly #onClose = (): void => {
    if (this.#indexOf(location.hash) >= 0) {
      if (isViewerState(history.state)) history.back();
      else history.replaceState(null, '', location.pathname + location.search);
    }
    this.#figures[this.#index]?.querySelector('a')?.focus();
  };

  #followFinger(): void {
    const stage = this.#part('stage');
    stage?.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
      this.#touch = { x, y };
    });
    stage?.addEventListener('pointerup', ({ clientX: x, clientY: y }) => {
      this.#goTo(this.#index + swipeStep({ x: x - this.#touch.x, y: y - this.#touch.y }));
    });
  }

  #goTo(index: number): void {
    const figure = this.#figures[index];
    if (figure === undefined || index === this.#index) return;
    // The whole visit is one step of the history.
    history.replaceState(history.state, '', `#${figure.id}`);
    this.#show(index);
  }

  #show(index: number): void {
    this.#index = index;
    const figure = this.#figures[index];
    const picture = figure?.querySelector('picture')?.cloneNode(true);
    if (!(picture instanceof HTMLElement)) return;
    enlarge(picture);
    this.#part('stage')?.replaceChildren(picture);
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#announce(figure);
    for (const button of this.#dialog.querySelectorAll<HTMLElement>('[data-step]')) {
      const isOff = this.#figures[index + Number(button.dataset.step)] === undefined;
      button.setAttribute('aria-disabled', String(isOff));
    }
  }

  /** The caption and its credit are shown, and read aloud with the place among the others. */
  #announce(figure: HTMLElement | undefined): void {
    const [place, ...words] = [...(figure?.querySelectorAll('figcaption > *') ?? [])];
    this.#part('words')?.replaceChildren(...words.map((line) => line.cloneNode(true)));
    const lines = [place, ...words].map((line) => line?.textContent.trim().replace(/\.$/, ''));
    this.#part('place')?.replaceChildren(lines[0] ?? '');
    this.#part('status')?.replaceChildren(lines.join('. '));
  }

  #part(name: string): HTMLElement | null {
    return this.#dialog.querySelector(`[data-viewer-${name}]`);
  }

  #indexOf(address: string): number {
    return this.#figures.findIndex(({ id }) => `#${id}` === address);
  }
}

/** The same picture, as large as the screen: the browser chooses among its sizes again. */
function enlarge(picture: HTMLElement): void {
  for (const part of picture.querySelectorAll('source, img')) part.setAttribute('sizes', '100vw');
  picture.querySelector('img')?.setAttribute('draggable', 'false');
}

/** Whether a state of the history is one that the viewer has added, not the page's own. */
function isViewerState(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isViewer' in state;
}

for (const album of document.querySelectorAll('[data-album]')) {
  const dialog = album.querySelector<HTMLDialogElement>('[data-viewer]');
  if (dialog !== null) new AlbumViewer(album, dialog).start();
}
