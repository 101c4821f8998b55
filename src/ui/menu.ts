import { routes } from '../routes.ts';
import { strings } from './strings.ts';

/** A link of a menu; secondary ones stand apart. */
export interface MenuLink {
  title: string;
  href: string;
  isSecondary?: boolean;
}

const words = strings.menu;

export const mainMenu: readonly MenuLink[] = [
  { title: words.articles, href: routes.articles },
  { title: words.agenda, href: routes.agenda },
  { title: words.resources, href: routes.resources },
  { title: words.countries, href: routes.countries },
  { title: words.topics, href: routes.topics },
  { title: words.about, href: routes.about },
  { title: words.membership, href: routes.membership, isSecondary: true },
  { title: words.subscriptions, href: routes.subscriptions, isSecondary: true },
];

export const footerMenu: readonly MenuLink[] = [
  ...mainMenu,
  { title: words.localGovernments, href: routes.localGovernments },
  { title: words.networks, href: routes.networks },
  { title: strings.search.title, href: routes.search },
  { title: words.contact, href: routes.contact },
];

export const legalMenu: readonly MenuLink[] = [
  { title: words.siteMap, href: routes.siteMap },
  { title: strings.site.accessibilityState, href: routes.accessibility },
  { title: words.legalNotice, href: routes.legalNotice },
  { title: words.privacy, href: routes.privacy },
];
