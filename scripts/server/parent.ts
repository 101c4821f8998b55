/** Whoever started this program: for an npm script, the shell that npm runs it in. */
const PARENT = process.ppid;

/** Milliseconds between two looks at whether the parent lives. */
const PAUSE = 500;

/**
 * Stops a program once the npm that started it is gone: terminated, npm ends the shell of its script,
 * which passes no signal on, and the program would serve for ever, alone.
 * @example stopWithNpm(server.stop)
 */
export function stopWithNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === PARENT) return;
    clearInterval(watch);
    stop();
  }, PAUSE);
  watch.unref();
}
