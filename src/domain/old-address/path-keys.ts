import { fold } from './fold.ts';
import { objectKey } from './query.ts';

/** What SPIP puts around the titles of what is no article. A « + » that was decoded is a space. */
const MARKS = [
  { mark: '+', object: 'mot', isMarked: /^[+ ]|[+ ]$/ },
  { mark: '-', object: 'rubrique', isMarked: /^-|-$/ },
  { mark: '_', object: 'auteur', isMarked: /^_|_$/ },
  { mark: '', object: 'article', isMarked: /^/ },
] as const;

const ENDING = /\.(?:html?|aspx?)$/i;
const OBJECT_NAME = /^([a-z]+)-?(\d+)$/;
/** A year at the end of a title is no number of an article. */
const NUMBER_AT_END = /-(?!(?:19|20)\d\d$)(\d+)$/;

/**
 * The keys of an address whose path says what it shows, surest first.
 * @param path decoded
 * @example pathKeys('/-Crises-303-') → { keys: ['=/-Crises-303-', '-/crises-303', 'rubrique:303', '/crises-303', …, '-/crises'], path: '/crises-303/' }
 * @example pathKeys('/article12.html') → { keys: ['=/article12.html', 'article:12', '/article12', …], path: '/article12/' }
 */
export function pathKeys(path: string): { keys: string[]; path: string } {
  const parts = path.split('/').filter((part) => part !== '');
  const folded = parts.map(fold).filter((part) => part !== '');
  const whole = folded.join('/').replace(ENDING, '').replace(/-+$/, '');
  const last = (parts.at(-1) ?? '').replace(ENDING, '');
  const first = MARKS.find(({ isMarked }) => isMarked.test(last)) ?? MARKS[3];
  // Like SPIP, which knows an address without its marks.
  const others = MARKS.filter((mark) => mark !== first).toReversed();
  const [, type = '', id = ''] = OBJECT_NAME.exec(whole) ?? [];
  // Pages of this site lie deeper, and have no number.
  const number = folded.length === 1 ? (NUMBER_AT_END.exec(whole)?.[1] ?? '') : '';
  // SPIP numbers the second page of a title: the first may be all that is left of it.
  const plain = number === '' ? [] : [whole.replace(NUMBER_AT_END, '')];
  const keys = [
    `=${path}`,
    ...objectKey(type, id),
    `${first.mark}/${whole}`,
    ...objectKey(first.object, number),
    ...others.map(({ mark }) => `${mark}/${whole}`),
    ...plain.map((title) => `${first.mark}/${title}`),
  ];
  return { keys, path: `/${whole}/` };
}
