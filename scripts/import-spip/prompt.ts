import { createInterface } from 'node:readline/promises';

/** Asks a person something; nothing where nobody can answer. */
export type Ask = (question: string) => Promise<string | undefined>;

/**
 * Asks in the terminal; Ctrl-C and Ctrl-D are a no. A script, which has none, is not kept waiting.
 * @example await askInTerminal('Continuer ? (oui/non) ') → 'oui' ; undefined where there is no terminal
 */
export const askInTerminal: Ask = async (question) => {
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await terminal.question(question);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
    console.log();
    return 'non';
  } finally {
    terminal.close();
  }
};

/**
 * Whether an answer says yes; whatever else it says is a no.
 * @example isYes(' Oui ') → true ; isYes('oui mais') → false
 */
export function isYes(answer: string): boolean {
  return /^o(?:ui)?$/i.test(answer.trim());
}
