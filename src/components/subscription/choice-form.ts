import { ChoicePanel } from './choice-panel.ts';

const root = document.querySelector<HTMLElement>('[data-choice]');
if (root !== null) {
  const panel = new ChoicePanel(root);
  // The counts are fetched when the form is about to be seen, or for an address that holds a choice;
  // not by those who came for something else.
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void panel.start();
    },
    { rootMargin: '50% 0px' },
  );
  if (location.search === '') observer.observe(root);
  else void panel.start();
}
