/** A step of the way from the home page to a page. */
export interface Crumb {
  title: string;
  path: string;
}
