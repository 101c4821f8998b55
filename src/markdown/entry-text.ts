import { readFile } from 'node:fs/promises';
import { getImage } from 'astro:assets';
import { contentStampOf } from '../files/file-stamp.ts';
import { readBody } from '../files/body.ts';
import type { Language } from '../lib/language.ts';
import { readPictureFacts } from '../files/picture-facts.ts';
import { loadPicture } from '../files/pictures.ts';
import { contentAddress } from '../content-address.ts';
import { resolveContentLink } from './content-links.ts';
import type { ResponsivePicture } from './pictures.ts';
import { renderMarkdown, type MarkdownWords, type RenderedText } from './render.ts';

/** Widths in CSS pixels of the text column, once and twice. */
const WIDTHS = [480, 720, 1344];
const COLUMN = 720;

/** What a text is given that nobody wrote, in its own language. */
const WORDS: Readonly<Record<Language, MarkdownWords>> = {
  fr: { footnotes: 'Notes', backToText: 'Retour au texte, note', table: 'Tableau' },
  en: { footnotes: 'Notes', backToText: 'Back to the text, note', table: 'Table' },
  es: { footnotes: 'Notas', backToText: 'Volver al texto, nota', table: 'Tabla' },
  ar: { footnotes: 'هوامش', backToText: 'العودة إلى النص، الهامش', table: 'جدول' },
};

/** A content file. */
interface TextRequest {
  path: string;
  digest: string;
  language?: Language;
  /** Content files that it names and whose pages are not there. */
  hiddenLinks?: readonly string[];
}

/** A text, and the pictures that it names. */
interface KeptText {
  text: RenderedText;
  pictures: readonly string[];
}

const rendered = new Map<string, Promise<KeptText>>();

/**
 * The text of a content file, rendered once however many pages and feeds show it.
 * @example renderEntry({ path: 'content/pays/liban.md', digest: '3f0c…' }, site.url) → { html, headings, text }
 */
export async function renderEntry(request: TextRequest, siteUrl: string): Promise<RenderedText> {
  const { path, hiddenLinks = [] } = request;
  const key = [path, versionOf(request), ...hiddenLinks].join(' ');
  const known = rendered.get(key);
  if (known === undefined) {
    const result = renderFile(request, siteUrl);
    rendered.set(key, result);
    return (await result).text;
  }
  const { text, pictures } = await known;
  // Astro keeps with each page the pictures asked for while it was made, to copy them with it.
  for (const reference of pictures) await makeSizes(reference, path);
  return text;
}

/** Under a dev server a text is shown as it was saved: the digest follows half a second later. */
function versionOf({ path, digest }: TextRequest): string {
  return import.meta.env.DEV ? contentStampOf(path) : digest;
}

async function renderFile(
  { path, language = 'fr', hiddenLinks = [] }: TextRequest,
  siteUrl: string,
): Promise<KeptText> {
  const body = readBody(await readFile(path, 'utf8'));
  const pictures: string[] = [];
  const text = await renderMarkdown(body, {
    siteUrl,
    language,
    hiddenAddresses: new Set(hiddenLinks.map(contentAddress)),
    words: WORDS[language],
    resolveFile: (reference) => resolveContentLink(reference, path),
    resolvePicture: (reference) => {
      pictures.push(reference);
      return makeSizes(reference, path);
    },
  });
  return { text, pictures };
}

async function makeSizes(reference: string, path: string): Promise<ResponsivePicture> {
  const { width: own, isTransparent } = await readPictureFacts(reference, path);
  const width = Math.min(COLUMN, own);
  const widths = [...new Set([...WIDTHS.filter((wide) => wide <= own), width])];
  const src = await loadPicture(reference, path);
  const image = await getImage({ src, format: 'webp', widths, width });
  const { height = 0 } = image.options;
  return { src: image.src, srcset: image.srcSet.attribute, width, height, isTransparent };
}
