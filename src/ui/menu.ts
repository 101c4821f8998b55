import { routes } from '../routes.ts';
import { strings } from './strings.ts';

/** A link of a menu; secondary ones stand apart. */
export interface MenuLink {
  title: string;
  href: string;
  isSecondary?: boolean;
}

const labels = strings.menu;

export const mainMenu: readonly MenuLink[] = [
  { title: labels.articles, href: routes.articles },
  { title: labels.agenda, href: routes.agenda },
  { title: labels.resources, href: routes.resources },
  { title: labels.countries, href: routes.countries },
  { title: labels.topics, href: routes.topics },
  { title: labels.about, href: routes.about },
  { title: labels.membership, href: routes.membership, isSecondary: true },
  { title: labels.subscriptions, href: routes.subscriptions, isSecondary: true },
];

export const footerMenu: readonly MenuLink[] = [
  ...mainMenu,
  { title: labels.localGovernments, href: routes.localGovernments },
  { title: labels.networks, href: routes.networks },
  { title: strings.search.title, href: routes.search },
  { title: labels.contact, href: routes.contact },
];

export const legalMenu: readonly MenuLink[] = [
  { title: labels.siteMap, href: routes.siteMap },
  { title: strings.openData.title, href: routes.openData },
  { title: strings.ecoDesign.title, href: routes.ecoDesign },
  { title: strings.site.accessibilityState, href: routes.accessibility },
  { title: labels.legalNotice, href: routes.legalNotice },
  { title: labels.privacy, href: routes.privacy },
];
