import { routes } from '../routes.ts';
import type { Language } from '../lib/language.ts';
import type { Words } from './frame-words.ts';
import { wordsOf } from './words.ts';

/** A link of a menu; secondary ones stand apart. */
interface MenuLink {
  title: string;
  href: string;
  isSecondary?: boolean;
}

/** The menus of a page in its language. */
interface Menus {
  main: readonly MenuLink[];
  footer: readonly MenuLink[];
  legal: readonly MenuLink[];
}

/**
 * The menus of a page; where they lead is in French, whatever their language.
 * @example menusOf('en').main[0] → { title: 'News', href: '/actualites/' }
 */
export function menusOf(language: Language): Menus {
  const words = wordsOf(language);
  const main = mainLinks(words.menu);
  return { main, footer: [...main, ...otherLinks(words)], legal: legalLinks(words) };
}

/** Where a page stands in the main menu, as `aria-current` says it of the link with this address. */
export interface MenuPlace {
  href: string;
  current: 'page' | 'true';
}

/**
 * The link of the main menu that leads to a page, or to the section it belongs to.
 * @param path of the page
 * @example placeInMenu('/agenda/2026/', 'fr') → { href: '/agenda/', current: 'true' }
 */
export function placeInMenu(path: string, language: Language): MenuPlace | undefined {
  const link = menusOf(language).main.find(({ href }) => path.startsWith(href));
  return link && { href: link.href, current: path === link.href ? 'page' : 'true' };
}

const mainLinks = (labels: Words['menu']): MenuLink[] => [
  { title: labels.articles, href: routes.articles },
  { title: labels.agenda, href: routes.agenda },
  { title: labels.resources, href: routes.resources },
  { title: labels.countries, href: routes.countries },
  { title: labels.topics, href: routes.topics },
  { title: labels.about, href: routes.about },
  { title: labels.membership, href: routes.membership, isSecondary: true },
  { title: labels.subscriptions, href: routes.subscriptions, isSecondary: true },
];

const otherLinks = ({ menu: labels, site }: Words): MenuLink[] => [
  { title: labels.localGovernments, href: routes.localGovernments },
  { title: labels.networks, href: routes.networks },
  { title: site.search, href: routes.search },
  { title: labels.contact, href: routes.contact },
];

const legalLinks = ({ menu: labels, site }: Words): MenuLink[] => [
  { title: labels.siteMap, href: routes.siteMap },
  { title: labels.openData, href: routes.openData },
  { title: labels.ecoDesign, href: routes.ecoDesign },
  { title: site.accessibilityState, href: routes.accessibility },
  { title: labels.legalNotice, href: routes.legalNotice },
  { title: labels.privacy, href: routes.privacy },
];
