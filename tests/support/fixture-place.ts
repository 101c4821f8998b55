/** Where the fixture site is built, from the project's root. */
export const FIXTURE_FOLDER = '.cache/fixture-site';

/** When it is built, in seconds since 1970: noon in Paris on 2 March 2026. */
export const FIXTURE_EPOCH = 1_772_449_200;

/** A variable of the process that builds: pages show its name, and its value may stand nowhere. */
export const PLANTED_VARIABLE = {
  name: 'PORTAIL_SECRET',
  value: 'ne-doit-paraitre-nulle-part-7f3a',
};
