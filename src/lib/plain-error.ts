/** An error whose message says all that whoever runs a command must know: no stack is shown with it. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}

/**
 * Runs a command and shows a plain error as one line; any other keeps its stack.
 * @returns whether it ended well
 * @example runPlainly(() => buildSite()) → false, « Une construction est déjà en cours… » on the screen
 */
export async function runPlainly(command: () => Promise<boolean>): Promise<boolean> {
  try {
    return await command();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    return false;
  }
}
