/** What is used of nspell, which comes without types. */
declare module 'nspell' {
  interface Nspell {
    correct: (word: string) => boolean;
    suggest: (word: string) => string[];
  }
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Nspell;
}
