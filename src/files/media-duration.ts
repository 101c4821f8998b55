import { isSystemError } from './damage.ts';

/**
 * How long a sound or a film lasts, in seconds, as its own file says.
 * @throws when the file says nothing of it: it is no sound or film, or it is damaged
 * @example readDuration('content/ressources/2025/debat.mp3') → 131.04
 */
export async function readDuration(path: string): Promise<number> {
  // Loaded here, 0.06 s: what is kept of a file is found without it.
  const { parseFile } = await import('music-metadata');
  const { format } = await parseFile(path, { duration: true, skipCovers: true }).catch(
    (cause: unknown) => {
      if (isSystemError(cause)) throw cause;
      throw new Error(`${path} cannot be read as a sound or a film.`, { cause });
    },
  );
  if (format.duration === undefined || format.duration <= 0) {
    throw new Error(`${path} does not say how long it lasts.`);
  }
  return format.duration;
}
