import type { LeftOut } from '../privacy/lines.ts';
import type { Fields } from '../writing/frontmatter.ts';

/** A content file of the new site. */
export interface Entry {
  path: string;
  fields: Fields;
  /** Facts of the base for which our model has no field: only editors see them. */
  remarks: string[];
  body: string;
  /** What a person should look at. */
  toReview: string[];
  /** Addresses and mobile numbers of persons that the old site gave. */
  leftOut: LeftOut;
}

/** The keys of one kind of entry, in three places of its file. */
export interface KindFields {
  before: Fields;
  fields: Fields;
  after: Fields;
  /** Files that these keys name: they are not listed below once more. */
  taken: ReadonlySet<string>;
  toReview: string[];
}
