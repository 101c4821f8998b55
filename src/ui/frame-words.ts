import type { strings } from './strings.ts';

/** Words of any language in the place of French ones. */
type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

type French = typeof strings;

/** What the frame of a page says, in one language. */
export interface Words {
  tagline: string;
  site: Translated<
    Pick<
      French['site'],
      | 'skipToContent'
      | 'homeLink'
      | 'mainNavigation'
      | 'menu'
      | 'closeMenu'
      | 'footerNavigation'
      | 'legalNavigation'
      | 'breadcrumb'
      | 'home'
      | 'search'
      | 'searchLabel'
      | 'aside'
      | 'accessibilityState'
      | 'founded'
      | 'readIn'
    >
  >;
  menu: Translated<French['menu']>;
  article: Translated<
    Pick<
      French['article'],
      | 'published'
      | 'updatedOn'
      | 'pageUpdatedOn'
      | 'source'
      | 'documents'
      | 'links'
      | 'contact'
      | 'contactLink'
      | 'countries'
      | 'topics'
      | 'localGovernments'
      | 'networks'
      | 'related'
      | 'previous'
      | 'next'
      | 'adjacent'
    >
  >;
  share: Translated<French['share']>;
  calendar: Translated<Pick<French['calendar'], 'copy' | 'copied' | 'notCopied'>>;
  subscriptions: Translated<
    Pick<
      French['subscriptions'],
      'followPage' | 'followExplanation' | 'help' | 'feedAddresses' | 'feed'
    >
  >;
}
