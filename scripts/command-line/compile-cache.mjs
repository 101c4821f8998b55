import { enableCompileCache } from 'node:module';

/*
 * `node --import=./scripts/command-line/compile-cache.mjs scripts/build.ts`: what Node has compiled, it keeps for the
 * next run, and checks by its content and its own version. In JavaScript, since the first file in TypeScript loads
 * what takes away types.
 */
enableCompileCache('.cache/node');
