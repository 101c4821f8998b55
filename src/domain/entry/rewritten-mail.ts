import { z } from 'zod';

/**
 * The e-mail address that was meant by one that was written otherwise, where it can be guessed.
 * @example rewriteMail('mailto:accueil(at)exemple,org') → 'accueil@exemple.org' ; rewriteMail('accueil') → undefined
 */
export function rewriteMail(written: string): string | undefined {
  const plain = written
    .trim()
    .replace(/^mailto:\s*|^<|>$/gi, '')
    .replace(/\s*[([](?:at|arobase|à)[)\]]\s*|\s*@\s*/i, '@')
    .replace(/,(?=[a-z]+$)/i, '.');
  return z.email().safeParse(plain).data;
}
