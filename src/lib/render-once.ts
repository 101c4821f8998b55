import { oncePerKey } from './once.ts';

/** A part of a page. */
interface Part {
  /** All that it depends on, as a text. */
  key: string;
  render: () => Promise<string>;
}

const renderKept = oncePerKey(
  ({ key }: Part) => key,
  ({ render }) => render(),
);

/**
 * Renders a part that many pages show once per build. A dev server renders it each time: its code may
 * have changed.
 * @example await renderOnce({ key: 'footer fr', render: () => Astro.slots.render('default') }) → '<footer …'
 */
export function renderOnce(part: Part): Promise<string> {
  return import.meta.env.DEV ? part.render() : renderKept(part);
}
