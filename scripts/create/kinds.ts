import { nearest } from '../../src/domain/check/near.ts';
import type { ModelKind } from '../../src/domain/model/model-words.ts';

/** One of the two commands that begin a file. */
export interface CreateCommand {
  command: 'nouveau' | 'terme';
  /** The kinds that it begins, by the words that an editor writes after « --genre ». */
  kinds: Readonly<Record<string, ModelKind>>;
  example: string;
}

export const NEW_FILE: CreateCommand = {
  command: 'nouveau',
  kinds: {
    article: 'articles',
    'rendez-vous': 'agenda',
    ressource: 'ressources',
    actes: 'actes',
    alerte: 'alertes',
  },
  example:
    '--genre rendez-vous --titre "Groupe-pays Liban" --jour 2026-12-15 --heure 14:30 --pays liban',
};

export const NEW_TERM: CreateCommand = {
  command: 'terme',
  kinds: {
    pays: 'pays',
    thematique: 'thematiques',
    collectivite: 'collectivites',
    reseau: 'reseaux',
  },
  example: '--genre pays --nom Islande --code IS --zone Europe --groupe non --dans "en Islande"',
};

/**
 * What to write after « --genre », in French, where no kind of the command was written there.
 * @example describeNoKind('Article', NEW_FILE) → '« Article » n’est pas un genre d’ici. Vouliez-vous dire « article » ?'
 */
export function describeNoKind(word: string, { kinds }: CreateCommand): string {
  const choices = `Écrivez --genre suivi de : ${Object.keys(kinds).join(', ')}.`;
  if (word === '') return choices;
  const found = [NEW_FILE, NEW_TERM].flatMap((one) => {
    const near = findKindWord(word, one);
    return near === undefined ? [] : [{ near, one }];
  });
  const here = found.find(({ one }) => one.kinds === kinds);
  const [elsewhere] = found;
  if (here !== undefined) {
    return `« ${word} » n’est pas un genre d’ici. Vouliez-vous dire « ${here.near} » ?`;
  }
  return elsewhere === undefined
    ? `« ${word} » n’est pas un genre d’ici. ${choices}`
    : `« ${word} » n’est pas un genre d’ici. Lancez : npm run ${elsewhere.one.command} -- --genre ${elsewhere.near}`;
}

/** By its own name, or by that of its folder. */
function findKindWord(word: string, { kinds }: CreateCommand): string | undefined {
  const ofFolder = Object.entries(kinds).find(([, folder]) => folder === word);
  return ofFolder?.[0] ?? nearest(word, Object.keys(kinds));
}
