/** What the middleware hands to the layouts. */
type Alerts = import('./domain/alert/alert.ts').Alert[];

/** What is said under a search box, from ui/kind-words.ts. */
declare module 'virtual:suggestion-words' {
  const words: import('./ui/kind-words.ts').SuggestionWords;
  export default words;
}

declare namespace App {
  interface Locals {
    alerts: Alerts;
  }
}
