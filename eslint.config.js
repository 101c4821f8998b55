import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const CLOCK_MESSAGE = 'Only src/lib/clock.ts reads the clock; take the instant as a parameter.';

export default defineConfig(
  {
    ignores: [
      'dist/',
      'hosts/',
      '.dist-*/',
      'apercu/',
      '.apercu-*/',
      '.hosts-*/',
      '.astro/',
      '.cache/',
      '.wrangler/',
      'public/',
      'content/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
      // TypeScript knows the globals; this list serves the files it does not check.
      globals: { Temporal: 'readonly', console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: CLOCK_MESSAGE,
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: CLOCK_MESSAGE,
        },
        {
          selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
          message: CLOCK_MESSAGE,
        },
      ],
      'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
    },
  },
  { files: ['src/lib/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    // The types of a component's props are known to astro check, not to the linter.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  // A list of words is no code, and tests read as long tables.
  { files: ['src/ui/strings.ts', '**/*.test.ts', 'tests/**'], rules: { 'max-lines': 'off' } },
  {
    // An ambient file that imports would become a module and declare nothing.
    files: ['src/env.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
);
