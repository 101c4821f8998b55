import { faultAtKey } from '../fault-at.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFile } from './fields.ts';

/**
 * Asks that articles which say the same in several languages name each other, each in its own language.
 * @example checkTranslations([hokusai, hokusaiInEnglish]) → [{ message: '« traductions.0 » : articles/2025/… ne nomme pas cet article en retour. …' }]
 */
export function checkTranslations(files: readonly ParsedFile[]): Fault[] {
  const articles = new Map(
    files.filter(({ kind }) => kind === 'articles').map((file) => [nameOf(file), file]),
  );
  return [...articles.values()].flatMap((article) =>
    translationsOf(article).flatMap((name, index) => {
      const other = articles.get(name);
      // A name that leads nowhere is a matter of references.
      const message = other && describe(article, other);
      return message === undefined
        ? []
        : [{ ...faultAtKey(article, ['traductions', index], message), dependsOn: ['langue'] }];
    }),
  );
}

function describe(article: ParsedFile, other: ParsedFile): string | undefined {
  const [own, named] = [nameOf(article), nameOf(other)];
  if (languageOf(article) === languageOf(other)) {
    return `${named} est dans la même langue que cet article. Corrigez « langue » ou retirez ce renvoi.`;
  }
  return translationsOf(other).includes(own)
    ? undefined
    : `${named} ne nomme pas cet article en retour. Écrivez-y : traductions: [${own}].`;
}

function languageOf({ fields }: ParsedFile): unknown {
  return fields.langue ?? 'fr';
}

function translationsOf({ fields }: ParsedFile): string[] {
  const { traductions: names } = fields;
  return Array.isArray(names) ? names.map(String) : [];
}

/** As articles are named: below content/, without the end of the file's name. */
function nameOf({ path }: ParsedFile): string {
  return path.replace(/^content\//, '').replace(/\.md$/, '');
}
