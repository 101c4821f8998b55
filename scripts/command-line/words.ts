/** What a command says of the words that follow it. */
export interface CommandWords {
  unknown: (option: string, near: string | undefined) => string;
  alone: (option: string, value: string) => string;
  valueMissing: (option: string, example: string) => string;
  repeated: (option: string) => string;
  /** @param options those that take a value: one of them may have been left out */
  surplus: (word: string, options: readonly string[]) => string;
  takenByNpm: (option: string, command: string) => string;
  nothingDone: (command: string) => string;
}

const either = (language: string, words: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(words);

/** French for editors; English for the few commands that only engineers run. */
export const WORDS = {
  fr: {
    unknown: (option, near) =>
      `« ${option} » n’est pas une option connue.${near === undefined ? '' : ` Vouliez-vous dire « ${near} » ?`}`,
    alone: (option, value) => `« ${option} » ne prend pas de valeur : retirez « =${value} ».`,
    valueMissing: (option, example) =>
      `« ${option} » : écrivez sa valeur à la suite, comme ${option} ${example}.`,
    repeated: (option) => `« ${option} » est écrit plusieurs fois : gardez-en une seule.`,
    surplus: (word, options) =>
      options.length === 0
        ? `« ${word} » est de trop.`
        : `« ${word} » est de trop, ou l’option qui le précède manque : ${either('fr', options)}.`,
    takenByNpm: (option, command) =>
      `npm a pris « ${option} » pour lui. Écrivez deux tirets seuls avant les options : ${command} -- ${option} …`,
    nothingDone: (command) => `Rien n’a été fait. Mode d’emploi : ${command} -- --aide`,
  },
  en: {
    unknown: (option, near) =>
      `"${option}" is no known option.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    alone: (option, value) => `"${option}" takes no value: remove "=${value}".`,
    valueMissing: (option, example) =>
      `"${option}": write its value after it, as in ${option} ${example}.`,
    repeated: (option) => `"${option}" is written several times: keep one.`,
    surplus: (word, options) =>
      options.length === 0
        ? `"${word}" is one word too many.`
        : `"${word}" is one word too many, or lacks its option before it: ${either('en', options)}.`,
    takenByNpm: (option, command) =>
      `npm has taken "${option}" for itself. Write two dashes before the options: ${command} -- ${option} …`,
    nothingDone: (command) => `Nothing was done. Usage: ${command} -- --help`,
  },
} as const satisfies Record<string, CommandWords>;
