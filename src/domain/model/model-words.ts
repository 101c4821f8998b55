import type { ContentKind } from '../kinds.ts';

/** A kind of which editors begin files of their own, from a model. */
export type ModelKind = Exclude<ContentKind, 'lettres' | 'pages'>;

/** What the model of a kind says around its fields. */
interface ModelWords {
  /** All files of the kind, in the forms. */
  plural: string;
  title: string;
  /** Where to put the copy, and how to name it. */
  place: string;
  /** The text under the block. */
  body: string;
}

/** The words of each model, kind by kind. */
export const MODEL_WORDS: Readonly<Record<ModelKind, ModelWords>> = {
  articles: {
    plural: 'Articles',
    title: 'MODÈLE D’ARTICLE',
    place:
      'Copiez ce fichier dans content/articles/, dans le dossier de l’année, sous un nom comme 2026-11-16-trois-a-sept-mots.md : la date, puis des mots sans accent séparés par des tirets.',
    body: `La première phrase dit qui a fait quoi, quand et où. La suite donne les détails, sans répéter le chapo. Allez à la ligne deux fois pour commencer un nouveau paragraphe.

## Un intertitre commence par deux dièses

Une liste s’écrit avec des tirets :

- un premier élément ;
- un second.

Un lien porte un texte qui dit où il mène : [le groupe-pays Liban](/pays/liban/).`,
  },
  agenda: {
    plural: 'Rendez-vous',
    title: 'MODÈLE DE RENDEZ-VOUS',
    place:
      'Copiez ce fichier dans content/agenda/, dans le dossier de l’année, sous un nom comme 2026-12-15-groupe-pays-exemple.md : le jour du rendez-vous, puis des mots sans accent.',
    body: 'Deux ou trois phrases suffisent : l’ordre du jour, ce qu’il faut préparer, ce qui sera décidé. L’heure, le lieu et les conditions d’accès s’affichent d’eux-mêmes ; inutile de les répéter ici.',
  },
  ressources: {
    plural: 'Ressources',
    title: 'MODÈLE DE RESSOURCE',
    place:
      'Copiez ce fichier dans content/ressources/, dans le dossier de l’année, sous un nom comme 2026-11-16-compte-rendu-exemple.md : le jour de publication, puis des mots sans accent. Posez le document à côté de lui.',
    body: 'Quelques phrases replacent le document dans son contexte : qui l’a établi, à quelle occasion, ce que l’on y apprend. Celui qui ne peut pas l’ouvrir doit trouver ici l’essentiel.',
  },
  pays: {
    plural: 'Pays',
    title: 'MODÈLE DE FICHE PAYS',
    place:
      'Copiez ce fichier dans content/pays/ sous un nom sans accent ni majuscule, comme burkina-faso.md : ce nom servira d’adresse et de renvoi dans les articles.',
    body: 'Le texte, de 60 à 140 mots, présente la coopération avec ce pays : qui s’y engage, sur quels sujets, avec quels partenaires. Les actualités, les rendez-vous et les ressources s’ajoutent d’eux-mêmes à la page.',
  },
  thematiques: {
    plural: 'Thématiques',
    title: 'MODÈLE DE FICHE THÉMATIQUE',
    place:
      'Copiez ce fichier dans content/thematiques/ sous un nom court, sans accent ni majuscule, comme climat.md : ce nom servira d’adresse et de renvoi dans les articles.',
    body: 'Le texte, de 80 à 160 mots, explique l’enjeu, donne un ou deux exemples datés et indique comment le réseau travaille sur ce sujet. Évitez les sigles, ou développez-les à leur première apparition.',
  },
  collectivites: {
    plural: 'Collectivités',
    title: 'MODÈLE DE FICHE DE COLLECTIVITÉ',
    place:
      'Copiez ce fichier dans content/collectivites/ sous un nom sans accent ni majuscule, comme saint-brieuc.md : ce nom servira d’adresse et de renvoi dans les articles.',
    body: 'Le texte, de 30 à 70 mots, rappelle les partenariats connus et les moments marquants. Un renvoi vers [un pays](/pays/liban/) ou une thématique aide le lecteur à poursuivre.',
  },
  reseaux: {
    plural: 'Réseaux et organismes',
    title: 'MODÈLE DE FICHE DE RÉSEAU OU D’ORGANISME',
    place:
      'Copiez ce fichier dans content/reseaux/ sous un nom court, sans accent ni majuscule, comme cglu.md : ce nom servira d’adresse et de renvoi dans les articles.',
    body: 'Le texte, de 40 à 90 mots, dit à quoi sert cet organisme pour une collectivité, et cite une action menée en commun, avec sa date.',
  },
  actes: {
    plural: 'Actes',
    title: 'MODÈLE D’ACTES',
    place:
      'Les actes réunissent ce qui reste d’une édition : textes, albums, sons, vidéos, articles et rendez-vous. Copiez ce fichier dans content/actes/ sous un nom court, comme raict-2025.md. Les éléments s’y rangent tout seuls : écrivez « edition: raict-2025 » dans chacun d’eux.',
    body: 'Quelques phrases disent ce que fut cette édition et comment les documents ont été réunis.',
  },
  alertes: {
    plural: 'Alertes',
    title: 'MODÈLE D’ALERTE',
    place:
      'Copiez ce fichier dans content/alertes/ sous un nom comme 2026-11-16-objet-de-l-alerte.md. L’alerte s’affiche en haut de toutes les pages, de son début à sa fin, puis disparaît. Réservez-la aux nouvelles que chacun doit voir : une seule à la fois.',
    body: 'Une seule phrase dit ce qui se passe, quand et pour qui.',
  },
};

/**
 * Whether editors begin files of a kind from a model: a command writes letters, MDX makes pages.
 * @example isModelKind('agenda') → true ; isModelKind('lettres') → false
 */
export function isModelKind(kind: ContentKind): kind is ModelKind {
  return Object.hasOwn(MODEL_WORDS, kind);
}
