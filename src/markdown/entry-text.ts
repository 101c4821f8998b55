import { readFile } from 'node:fs/promises';
import { getImage } from 'astro:assets';
import { readFrontmatter } from '../files/frontmatter.ts';
import type { Language } from '../lib/language.ts';
import { readPictureFacts } from '../files/picture-facts.ts';
import { loadPicture } from '../files/pictures.ts';
import { contentAddress, resolveContentLink } from './content-links.ts';
import type { ResponsivePicture } from './pictures.ts';
import { renderMarkdown, type RenderedText } from './render.ts';

/** Widths in CSS pixels of the text column, once and twice. */
const WIDTHS = [480, 720, 1344];
const COLUMN = 720;

const WORDS = { footnotes: 'Notes', backToText: 'Retour au texte, note', table: 'Tableau' };

/** A content file, and its page's address where the text is to be read away from the site. */
interface TextRequest {
  path: string;
  digest: string;
  language?: Language;
  absoluteFrom?: string;
  /** Content files that it names and whose pages are not there. */
  hiddenLinks?: readonly string[];
}

const rendered = new Map<string, Promise<RenderedText>>();

/**
 * The text of a content file, rendered once however many pages and feeds show it.
 * @example renderEntry({ path: 'content/pays/liban.md', digest: '3f0c…' }, site.url) → { html, headings, text }
 */
export function renderEntry(request: TextRequest, siteUrl: string): Promise<RenderedText> {
  const { path, digest, absoluteFrom, hiddenLinks = [] } = request;
  const key = [path, digest, absoluteFrom, ...hiddenLinks].join(' ');
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const result = renderFile(request, siteUrl);
  rendered.set(key, result);
  return result;
}

async function renderFile(
  { path, language, absoluteFrom, hiddenLinks = [] }: TextRequest,
  siteUrl: string,
) {
  const { body } = readFrontmatter(await readFile(path, 'utf8'));
  return renderMarkdown(body, {
    siteUrl,
    language,
    absoluteFrom,
    hiddenAddresses: new Set(hiddenLinks.map(contentAddress)),
    words: WORDS,
    resolveFile: (reference) => resolveContentLink(reference, path),
    resolvePicture: (reference) => makeSizes(reference, path),
  });
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
