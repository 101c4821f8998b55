import { PARIS } from './lib/zone.ts';

/** Where the repository is kept, for the forms of /admin/ to write into it. */
export interface Forge {
  name: 'github' | 'gitlab';
  /** `propriétaire/dépôt`. */
  repository: string;
  branch: string;
  /** GitHub: the address of the worker of scripts/oauth/; without it, editors sign in with a token. */
  signIn?: string;
  /** GitLab: the identifier of the application, for PKCE. */
  applicationId?: string;
}

/** The terms under which others may use data. */
interface Licence {
  name: string;
  url: string;
}

/** What the association may choose or change at any time. */
interface Choices {
  podcastEmail: string | undefined;
  forge: Forge | undefined;
  dataLicence: Licence | undefined;
  hub: string | undefined;
  showSamples: boolean;
}

const choices: Choices = {
  /** Where directories of podcasts write to their owner; anybody can read it in the feed. None yet. */
  podcastEmail: undefined,
  /** None yet: a build then has no /admin/. */
  forge: undefined,
  /**
   * The licence of the open data, once the association has chosen one: nothing is said before. That of
   * Etalab would be { name: 'Licence Ouverte 2.0', url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/' }.
   */
  dataLicence: undefined,
  /**
   * The WebSub hub that notifies readers of new items (W3C, 2018), once one is chosen; feeds name it and
   * each deployment notifies it, or neither: a hub that is named and never notified is a promise not kept.
   */
  hub: undefined,
  /** Whether items that say « exemple: true » are shown: false once the real content is there. */
  showSamples: true,
};

/** What is true of this site and of no other. */
export const site = {
  ...choices,
  name: 'Cités Unies France',
  tagline: 'Le réseau des collectivités françaises engagées dans la coopération internationale',
  description:
    'Actualités, agenda et ressources de Cités Unies France, le réseau des collectivités territoriales françaises engagées dans l’action internationale.',
  url: 'https://www.cites-unies-france.org',
  /** Authority and year of the `tag:` URIs of feeds (RFC 4151); never to be changed. */
  tagAuthority: 'cites-unies-france.org,2026',
  /** What ends the identifiers of calendars' events; never to be changed. */
  calendarAuthority: 'cites-unies-france.org',
  /** UUID of the podcast, made from its first address (podcast:guid); never to be changed. */
  podcastGuid: '7f27d8b8-baba-5e3c-b25e-924e0eb65099',
  language: 'fr',
  zone: PARIS,
  /** When only the day of a publication is known, it is said to have appeared at this hour. */
  defaultTime: { hour: '08:00', zone: PARIS },
  foundedIn: 1975,
  address: { street: '9 rue Christiani', postalCode: '75018', city: 'Paris', country: 'FR' },
  /** Items on the page of a choice. */
  choiceSize: 20,
  /** Items on the first page of a list or of a term, and on each of the later ones, which are lines. */
  listPageSizes: [20, 50],
  /**
   * Items of one feed: that of the whole site and of its parts holds the most; that of a term the least,
   * that of two things crossed still fewer, or all of so many days where they are more.
   */
  feedSize: { most: 50, least: 10, leastCrossed: 5, days: 30 },
  /** The widths of a drawn PDF cover, in pixels: on a shelf and on its own page, dense screens included. */
  coverWidths: [180, 360, 600],
  /** How much the home page shows; a stream without news for so many days folds to a link. */
  home: {
    headlines: 4,
    events: 4,
    streams: { cuf: 10, collectivites: 10, reseau: 3 },
    quietAfterDays: 180,
  },
} as const;
