/**
 * Ends a task of the browser, so that what a visitor does is answered before the next one: on a slow phone the
 * list of pages takes 60 ms to read, words 40 to find, ten results 30 to write and 50 to lay out.
 * @example await nextTask()
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
