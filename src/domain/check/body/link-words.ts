import type { MdastNode } from 'satteri';
import type { Finding } from '../fault.ts';
import { wordsOf } from './body.ts';

const VAGUE =
  /^(?:cliquez?[\s-]+(?:ici|l[àa])|ici|l[àa]|ce lien|lien|le lien|voir|voir ici|lire|plus|lire la suite|en savoir plus|savoir plus|suite|ici m[êe]me|link|here|click here|read more|t[ée]l[ée]charger|page|site|plus d[’']infos?|d[ée]tails?|pdf|docx?|(?:le )?(?:document|fichier)(?: pdf)?)[\s.…:!>»→]*$/i;

/**
 * What is wrong with the words of a link: none, words that say nothing, or the address of another site.
 * @example describeWords(node of « [Cliquez ici](/pays/) », definitions) → { message: '« Cliquez ici » ne dit pas…', isAdvice: true }
 */
export function describeWords(
  node: Readonly<MdastNode>,
  definitions: ReadonlyMap<string, string>,
): Finding | undefined {
  if (node.type !== 'link' && node.type !== 'linkReference') return undefined;
  const hasPicture = node.children.some(
    ({ type }) => type === 'image' || type === 'imageReference',
  );
  const words = wordsOf(node)
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .trim();
  const url = node.type === 'link' ? node.url : (definitions.get(node.identifier) ?? 'adresse');
  if (words === '' && !hasPicture) {
    return {
      message: `Ce lien n’a pas de texte : personne ne le voit. Écrivez [où il mène](${url}).`,
    };
  }
  if (showsOtherHost(words, url)) return { message: OTHER_HOST, isAdvice: true };
  if (!isVague(words)) return undefined;
  const message = `« ${words} » ne dit pas où mène ce lien. Écrivez plutôt le nom de la page : [le programme](…).`;
  return { message, isAdvice: true };
}

/**
 * Whether the words of a link say nothing of where it leads.
 * @example isVague('Cliquez ici') → true ; isVague('le programme') → false
 */
export function isVague(words: string): boolean {
  return VAGUE.test(words);
}

const OTHER_HOST =
  'Le texte de ce lien montre une adresse, et le lien mène à une autre. Corrigez l’une des deux.';

/** « [https://www.uclg.org](https://exemple.org) ». */
function showsOtherHost(words: string, url: string): boolean {
  const hostOf = (text: string) =>
    URL.parse(text.replace(/^www\./i, 'https://www.'))?.hostname.replace(/^www\./, '');
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(words) || !/^https?:/i.test(url)) return false;
  return hostOf(words) !== hostOf(url);
}
