import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** The HTML standard and its accessibility rules, as html-validate judges them. */
export const htmlValidate = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    elements: ['html5'],
    rules: {
      // Advice for search results: a title is as long as its editor's sentence.
      'long-title': 'off',
      // Astro's MDX writes <br/>, which the standard allows.
      'void-style': 'off',
      // The values of a facet are boxes of one name, as in the address of a search.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
      // The search template's blank heading is filled before it is shown; pages.test.ts refuses
      // an empty heading everywhere else.
      'empty-heading': 'off',
    },
  }),
);
