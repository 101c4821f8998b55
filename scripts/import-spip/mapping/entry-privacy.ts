import { leaveOut, type Kept } from '../privacy/words.ts';
import { keepTarget } from '../privacy/targets.ts';
import type { Fields } from '../writing/frontmatter.ts';
import type { Base } from './base.ts';
import { dayOfChange } from './dates.ts';
import type { Entry } from './entry.ts';
import { NO_CREDIT, NO_DESCRIPTION } from './resource-fields.ts';

/** What a person is told of a meeting to come whose readers would have registered with somebody. */
const SIGN_UP =
  'l’adresse où s’inscrire était celle d’une personne : donnez celle d’un service sous « inscription »';

/**
 * An entry whose fields say nothing of how to reach persons; its text has been gone through already.
 * @example leaveOutOfEntry({ fields: { lieu: 'Lyon (jean.dupont@a.fr)' }, … }, base)
 *   → { fields: { lieu: 'Lyon' }, leftOut: { count: 1, … }, … }
 */
export function leaveOutOfEntry(entry: Entry, base: Base): Entry {
  const leftOut = { ...entry.leftOut };
  const keep: Keep = (text, read = leaveOut) => {
    const { words, count } = read(text);
    leftOut.count += count;
    return words;
  };
  const fields = keepFields(entry.fields, keep);
  const review = isSignUpToCome(entry, base) ? [SIGN_UP] : [];
  return {
    ...entry,
    fields,
    remarks: entry.remarks.flatMap(keepRemark),
    toReview: [...entry.toReview, ...review],
    leftOut,
  };
}

/** « auteurs : Marie Martin », without a name for nothing. */
function keepRemark(remark: string): string[] {
  const [name = '', ...values] = remark.split(' : ');
  const { words, count } = leaveOut(values.join(' : '));
  if (count === 0) return [remark];
  return words === '' ? [] : [`${name} : ${words}`];
}

function isSignUpToCome({ path, fields, leftOut }: Entry, base: Base): boolean {
  const end = fields.jour_fin ?? fields.jour ?? '';
  return path.startsWith('content/agenda/') && leftOut.isSignUp && end >= (dayOfChange(base) ?? '');
}

/** What is left of words, or of an address; what goes is counted. */
type Keep = (text: string, read?: (text: string) => Kept) => string;

type Link = NonNullable<Fields['liens']>[number];

const keepAddress = (url: string): Kept => {
  const { href = '', count } = keepTarget(url);
  return { words: href, count };
};

const LINES = ['nom', 'sous_titre', 'serie', 'chapo', 'lieu', 'adresse', 'motif'] as const;

function keepFields(fields: Fields, keep: Keep): Fields {
  const kept: Fields = { ...fields };
  if (fields.titre !== undefined) kept.titre = keep(fields.titre) || 'Sans titre';
  for (const name of LINES) if (fields[name] !== undefined) kept[name] = keep(fields[name]);
  if (fields.source !== undefined) {
    const nom = keep(fields.source.nom);
    kept.source = nom === '' ? undefined : { nom };
  }
  for (const name of ['organisateurs', 'auteurs'] as const)
    if (fields[name] !== undefined)
      kept[name] = fields[name].map((one) => keep(one)).filter(isThere);
  return { ...kept, ...keepLists(fields, keep) };
}

function keepLists({ photos, documents, liens }: Fields, keep: Keep): Fields {
  return {
    ...(photos && {
      photos: photos.map(({ fichier, alt, credit }) => ({
        fichier,
        alt: keep(alt) || NO_DESCRIPTION,
        credit: keep(credit) || NO_CREDIT,
      })),
    }),
    ...(documents && {
      documents: documents.map(({ titre, fichier }) => ({
        titre: keep(titre) || (fichier.split('/').at(-1) ?? fichier),
        fichier,
      })),
    }),
    ...(liens && { liens: liens.flatMap((link) => keepLink(link, keep)) }),
  };
}

function keepLink({ titre, url }: Link, keep: Keep): Link[] {
  const address = keep(url, keepAddress);
  return address === '' ? [] : [{ titre: keep(titre) || new URL(address).hostname, url: address }];
}

function isThere(words: string): boolean {
  return words !== '';
}
