const root = document.querySelector<HTMLElement>('[data-choice]');

/** The panel and what each choice holds are fetched by those who use the form, and by no one else. */
async function start(form: HTMLElement): Promise<void> {
  const { ChoicePanel } = await import('./choice-panel.ts');
  await new ChoicePanel(form).start();
}

if (root !== null && location.search !== '') {
  // A choice came with the address: it is shown wherever the form lies.
  void start(root);
} else if (root !== null) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void start(root);
    },
    { rootMargin: '50% 0px' },
  );
  observer.observe(root);
}

export {};
