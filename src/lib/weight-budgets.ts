/**
 * What a page of each template may weigh before anyone scrolls, in bytes that travel: the page, its
 * style, its scripts and the fonts it asks for at once; pictures, which differ from page to page, apart.
 */
export const WEIGHT_BUDGETS = [
  { template: 'home', bytes: 100_000 },
  { template: 'article with a picture', bytes: 80_000 },
  { template: 'agenda', bytes: 80_000 },
  { template: 'event that stands', bytes: 80_000 },
  { template: 'list of resources', bytes: 80_000 },
  { template: 'resource: texte', bytes: 80_000 },
  { template: 'country', bytes: 80_000 },
  { template: 'search before a question', bytes: 90_000 },
] as const;
