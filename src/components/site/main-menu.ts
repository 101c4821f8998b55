/** What the menu of small screens does besides opening and closing, which it does without a script. */
const menu = document.querySelector<HTMLElement>('header > nav[popover]');
const button = menu && document.querySelector<HTMLElement>(`[popovertarget="${menu.id}"]`);

// Opened at the foot of a low window, it would be out of sight: its button goes to the top.
menu?.addEventListener('toggle', () => {
  const isOpen = menu.matches(':popover-open');
  if (isOpen && menu.getBoundingClientRect().bottom > innerHeight) button?.scrollIntoView();
});

// Left with the keyboard, it would cover what has the focus.
document.addEventListener('focusin', ({ target }) => {
  if (menu?.matches(':popover-open') !== true || !(target instanceof Node)) return;
  if (!menu.contains(target) && target !== button) menu.hidePopover();
});
