import { isSystemError } from './damage.ts';

/** What a sound or a film says of itself. */
interface RecordingFacts {
  durationSeconds: number;
  /** How large the picture of a film is, in pixels; undefined for a sound. */
  dimensions: { width: number; height: number } | undefined;
}

/**
 * How long a sound or a film lasts, and how large its picture is, as its own file says.
 * @throws when the file does not say how long it lasts: it is no sound or film, or it is damaged
 * @example await readRecording('content/ressources/2025/debat.mp3') → { durationSeconds: 131.04, dimensions: undefined }
 */
export async function readRecording(path: string): Promise<RecordingFacts> {
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
  const video = format.trackInfo.find((track) => track.video !== undefined)?.video;
  const { pixelWidth: width, pixelHeight: height } = video ?? {};
  const isSized = width !== undefined && height !== undefined;
  return {
    durationSeconds: format.duration,
    dimensions: isSized ? { width, height } : undefined,
  };
}
