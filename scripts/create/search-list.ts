import { styleText } from 'node:util';
import { AutocompletePrompt } from '@clack/core';
import { limitOptions, S_BAR, S_BAR_END, symbol } from '@clack/prompts';
import { foldLetters } from '../../src/lib/text.ts';

/** What can be chosen: what is written in the file, and what an editor reads. */
export interface Choice {
  value: string;
  label: string;
}

interface Search {
  message: string;
  choices: readonly Choice[];
  /** More than one, each by Tab. */
  isMultiple: boolean;
  isRequired: boolean;
}

type Prompt = AutocompletePrompt<Choice>;

/** Enough to see where one is, on the smallest screen. */
const SHOWN = 8;
const BAR = styleText('gray', S_BAR);

/**
 * Asks for one or several of a long list, found by a few letters, with or without accents. Enter takes
 * the one that is pointed at, so that what was typed and confirmed is never left out. The prompt of
 * `@clack/prompts` says « Search », « matches » and « to navigate » in English, whatever its settings.
 * @example searchList({ message: 'Pays', choices: [{ value: 'liban', label: 'Liban' }], … }) → ['liban']
 */
export async function searchList(search: Search): Promise<string[] | symbol> {
  const prompt: Prompt = new AutocompletePrompt({
    options: [...search.choices],
    multiple: search.isMultiple,
    filter: (typed, choice) => matches(typed, choice),
    validate: () => (chosenIn(prompt, search).length > 0 ? undefined : complain(prompt, search)),
    render: () => renderSearch(prompt, search),
  });
  const answer = await prompt.prompt();
  return typeof answer === 'symbol' ? answer : chosenIn(prompt, search);
}

function matches(typed: string, { value, label }: Choice): boolean {
  return foldLetters(`${label} ${value}`).includes(foldLetters(typed.trim()));
}

function chosenIn(prompt: Prompt, { isMultiple }: Search): string[] {
  const { selectedValues, focusedValue, userInput, isNavigating } = prompt;
  if (isMultiple && selectedValues.length > 0) return selectedValues;
  const isMeant = userInput.trim() !== '' || isNavigating;
  return isMeant && focusedValue !== undefined ? [focusedValue] : [];
}

function complain({ userInput }: Prompt, { isRequired }: Search): string | undefined {
  if (userInput.trim() !== '') return 'Rien ne porte ce nom : effacez, ou écrivez-le autrement.';
  return isRequired ? 'Cette réponse est nécessaire.' : undefined;
}

function renderSearch(prompt: Prompt, search: Search): string {
  const head = [BAR, `${symbol(prompt.state)}  ${search.message}`];
  const names = search.choices
    .filter(({ value }) => chosenIn(prompt, search).includes(value))
    .map(({ label }) => label);
  if (prompt.state === 'submit' || prompt.state === 'cancel') {
    return [...head, `${BAR}  ${styleText('dim', names.join(', ') || 'aucun')}`].join('\n');
  }
  const list = limitOptions({
    cursor: prompt.cursor,
    options: prompt.filteredOptions,
    maxItems: SHOWN,
    style: (choice, isFocused) => renderChoice(choice, isFocused, prompt),
  });
  const keys = search.isMultiple
    ? 'Tapez pour chercher · Tab : choisir · Entrée : continuer'
    : 'Tapez pour chercher · Entrée : choisir';
  const fault = prompt.state === 'error' ? [styleText('yellow', prompt.error)] : [];
  const lines = [`Recherche : ${prompt.userInputWithCursor}`, ...fault, ...list, keys];
  return [...head, ...lines.map((line) => `${BAR}  ${line}`), styleText('gray', S_BAR_END)].join(
    '\n',
  );
}

function renderChoice({ value, label }: Choice, isFocused: boolean, prompt: Prompt): string {
  const isChosen = prompt.multiple && prompt.selectedValues.includes(value);
  const words = `${isFocused ? '›' : ' '} ${isChosen ? '✓' : ' '} ${label}`;
  return isFocused ? words : styleText('dim', words);
}
