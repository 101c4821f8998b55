import type { ModelKind } from '../../src/domain/model/model-words.ts';

/** One of the two commands that begin a file. */
export interface CreateCommand {
  command: 'nouveau' | 'terme';
  /** Its kinds, by the words that an editor writes after « --genre ». */
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
