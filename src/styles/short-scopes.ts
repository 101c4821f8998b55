import { mayBe, scopedCompounds } from './scoped-compounds.ts';

/** The class by which Astro keeps the rules of a component to its own elements. */
const SCOPE = /\bastro-([a-z0-9]{8})(?![\w-])/g;
/** A class attribute of a template, without anything computed, that ends with the scope. */
const SCOPED_ATTRIBUTE = / class="((?:[^"$]* )?)(astro-[a-z0-9]{8})"/g;
/** The last tag that is opened in a text. */
const LAST_TAG = /.*<([a-zA-Z][\w-]*)/s;

/**
 * Takes the scope from the elements of a component of which none of its rules speaks: Astro gives it
 * to all.
 * @param code of the component as Astro has compiled it
 * @param source of the component
 * @example dropIdleScopes('`<ul class="astro-4j35knw6"><li class="astro-4j35knw6">`', '<style>li { … }</style>') → '`<ul><li class="astro-4j35knw6">`'
 */
export function dropIdleScopes(code: string, source: string): string {
  const compounds = scopedCompounds(source);
  return code.replace(SCOPED_ATTRIBUTE, (_, own: string, scope: string, place: number) => {
    const tag = LAST_TAG.exec(code.slice(Math.max(0, place - 2000), place))?.[1];
    const classes = own.split(' ').filter((name) => name !== '');
    const isMeant =
      tag === undefined || compounds.some((compound) => mayBe(compound, { tag, classes }));
    if (isMeant) return ` class="${own}${scope}"`;
    return classes.length === 0 ? '' : ` class="${own.trimEnd()}"`;
  });
}

/**
 * Gives scopes a short name, the same in the templates and in the styles.
 * @param known the scope of each name, which grows
 * @throws when two scopes would share one
 * @example shortenScopes('<li class="astro-4j35knw6">', new Map()) → '<li class="_4j35">'
 */
export function shortenScopes(code: string, known: Map<string, string>): string {
  return code.replace(SCOPE, (scope, hash: string) => {
    const name = `_${hash.slice(0, 4)}`;
    const other = known.get(name) ?? scope;
    if (other !== scope) {
      throw new Error(`${scope} and ${other} would both be ${name}: keep one more letter of each.`);
    }
    known.set(name, scope);
    return name;
  });
}
