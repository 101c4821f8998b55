import { PROSE_ELEMENTS } from '../../../lib/prose-elements.ts';
import type { Finding } from '../fault.ts';
import type { Tag } from './html-tags.ts';
import { WORD_TAGS } from './pasted-marks.ts';

/**
 * What is wrong with raw HTML that is no prose: what a program or a word processor writes for itself.
 * @example describeForeignCode('<?php echo 1; ?>') → { message: 'Ce passage est du code…' } ; describeForeignCode('<p>') → undefined
 */
export function describeForeignCode(html: string): Finding | undefined {
  if (/^\s*<!--\[if\b/i.test(html)) {
    const message = 'Ce passage est une note de Word à lui-même : personne ne le voit. Retirez-le.';
    return { message, isAdvice: true };
  }
  if (/^\s*<(?:\?|!\[CDATA\[)/i.test(html)) {
    const message =
      'Ce passage est du code : la page ne le montre pas. Retirez-le ; pour montrer le signe, écrivez \\<.';
    return { message };
  }
  if (!/^\s*<!doctype\b/i.test(html)) return undefined;
  const message =
    'Une page web entière est collée ici. Gardez-en le texte, écrit comme dans les modèles, et retirez les balises.';
  return { message };
}

/** What the renderer reads of a picture or a frame, beside the table of prose. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  img: ['width', 'height', 'loading'],
  iframe: ['src', 'title', 'width', 'height', 'loading', 'allow', 'allowfullscreen', 'frameborder'],
  a: ['title', 'rel'],
};

/** How a page looks, and who wrote it. */
const LOOKS =
  /^(?:style|class|color|bgcolor|width|height|face|size|border|align|valign|cellpadding|cellspacing)$/;

/**
 * Judges the attributes of the tags of one name: those that would run, and those of which nothing remains.
 * @example judgeAttributes([<p class="MsoNormal">]) → { message: '« class » est ignoré…', isAdvice: true }
 */
export function judgeAttributes(tags: readonly Tag[]): Finding | undefined {
  const names = tags.flatMap((tag) =>
    attributesOf(tag).filter((attribute) => !isKept(tag.name, attribute)),
  );
  const run = names.find((name) => /^on[a-z]/.test(name));
  if (run !== undefined) {
    return { message: `« ${run} » exécuterait du code : il est retiré de la page. Retirez-le.` };
  }
  if (tags.some(({ attributes }) => /\sclass\s*=\s*["']?Mso/i.test(attributes))) {
    return { ...WORD_TAGS, isAdvice: true };
  }
  const [name] = names;
  if (name === undefined) return undefined;
  const reason = LOOKS.test(name) ? ' : la mise en forme est celle du site' : '';
  return { message: `« ${name} » est ignoré${reason}. Retirez-le.`, isAdvice: true };
}

function attributesOf({ attributes }: Tag): string[] {
  const names = attributes.matchAll(/\s([a-z][\w:-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/gi);
  return [...names].map(([, name = '']) => name.toLowerCase());
}

function isKept(element: string, attribute: string): boolean {
  const plain = attribute.replaceAll('-', '');
  const known = PROSE_ELEMENTS[element]?.map((name) => name.toLowerCase()) ?? [];
  return known.includes(plain) || (OTHERS[element]?.includes(attribute) ?? false);
}
