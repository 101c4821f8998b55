import { DROPPED_ELEMENTS, PROSE_ELEMENTS } from '../../../lib/prose-elements.ts';
import { nodesOf } from './body.ts';
import { describeForeignCode, judgeAttributes } from './html-attributes.ts';
import { placeIn, readTags, type Tag } from './html-tags.ts';
import { WORD_TAGS } from './pasted-marks.ts';
import type { ParsedFile } from '../block/fields.ts';
import type { Fault, Finding } from '../fault.ts';

/** The renderer changes their names, makes a link of them, or keeps only their words. */
const RENDERED_OTHERWISE =
  'h1 h5 h6 iframe figure figcaption center font u big tt strike details summary mark kbd tfoot colgroup col article header footer main nav aside time picture source wbr ruby rt rp var samp dfn address label html body head'.split(
    ' ',
  );

/** What says how words look, and nothing of what they are: only the words are kept. */
const LOOKS = ['center', 'font', 'big', 'blink', 'marquee'];

const VOID = ['br', 'hr', 'img', 'wbr', 'col', 'source'];

/**
 * Names the raw HTML that no page shows: comments left open, which hide all that follows, scripts and
 * forms, tags that are not known or not closed.
 * @example checkHtml([a file with « <script>… » on line 7]) → [{ line: 7, column: 1, message: '« <script> » n’est pas affiché…' }]
 */
export function checkHtml(files: readonly ParsedFile[]): Fault[] {
  return files
    .filter(({ kind }) => kind !== 'pages')
    .flatMap((file) => {
      const tags: Tag[] = [];
      const faults: Fault[] = [];
      for (const { node, line, column } of nodesOf(file)) {
        if (node.type !== 'html') continue;
        const open = findOpenComment(node.value);
        if (open !== undefined) {
          faults.push({
            file: file.path,
            ...placeIn(node.value, open, { line, column }),
            message: OPEN_COMMENT,
          });
          continue;
        }
        const foreign = describeForeignCode(node.value);
        if (foreign !== undefined) {
          faults.push({ file: file.path, line, column, ...foreign });
          continue;
        }
        tags.push(...readTags(node.value, { line, column }));
      }
      const found = judgeTags(tags.filter((tag) => !isOfVisible(tag, file)));
      return [...faults, ...found.map((fault) => ({ file: file.path, ...fault }))];
    });
}

/** « </a> » after an « <a » that is not closed, and so is words: that one is named. */
function isOfVisible({ name, isClosing }: Tag, file: ParsedFile): boolean {
  if (!isClosing) return false;
  return nodesOf(file).some(
    ({ node }) => node.type === 'text' && node.value.toLowerCase().includes(`<${name} `),
  );
}

const OPEN_COMMENT =
  'Ce commentaire n’est pas fermé : toute la suite du texte disparaît. Fermez-le par « --> ».';

function findOpenComment(html: string): number | undefined {
  const at = html.lastIndexOf('<!--');
  return at >= 0 && !html.includes('-->', at) ? at : undefined;
}

type TagFault = Omit<Fault, 'file'>;

/** One answer for each name: an editor who corrects the first corrects the others. */
function judgeTags(tags: readonly Tag[]): TagFault[] {
  return [...Map.groupBy(tags, ({ name }) => name).values()].flatMap((group) => {
    const [first] = group.filter(({ isClosing }) => !isClosing);
    const lone = group.at(0);
    if (first === undefined) return lone === undefined ? [] : judgeClosing(lone);
    const { line, column } = first;
    if (isWithinDropped(first, tags)) return [];
    const answer = judgeName(first) ?? judgeBalance(first, group) ?? judgeAttributes(group);
    return answer === undefined ? [] : [{ line, column, ...answer }];
  });
}

/** A script in a drawing goes with the drawing. */
function isWithinDropped(tag: Tag, tags: readonly Tag[]): boolean {
  const before = tags
    .slice(0, tags.indexOf(tag))
    .filter(({ name }) => DROPPED_ELEMENTS.includes(name) && !ALONE.includes(name));
  return before.reduce((sum, { isClosing }) => sum + (isClosing ? -1 : 1), 0) > 0;
}

/** These hold nothing, and are never closed. */
const ALONE = ['input', 'link', 'meta', 'base', 'embed'];

function judgeClosing({ name, line, column }: Tag): TagFault[] {
  if (VOID.includes(name)) return [];
  return [{ line, column, message: `« </${name}> » ferme ce que rien n’ouvre. Retirez-le.` }];
}

function judgeName({ name }: Tag): Finding | undefined {
  if (DROPPED_ELEMENTS.includes(name)) {
    const remedy = ['video', 'audio'].includes(name)
      ? 'Faites-en une ressource, et écrivez ici un lien vers elle.'
      : 'Retirez-le ; pour renvoyer à un formulaire ou à un autre site, écrivez un lien.';
    return { message: `« <${name}> » et ce qu’il contient ne sont pas affichés. ${remedy}` };
  }
  if (name === 'iframe') {
    return {
      message:
        'Un cadre « <iframe> » devient un simple lien. Écrivez-le : [texte du lien](adresse).',
      isAdvice: true,
    };
  }
  if (LOOKS.includes(name)) {
    return {
      message: `« <${name}> » est ignoré : la mise en forme est celle du site. Retirez-le.`,
      isAdvice: true,
    };
  }
  if (name.includes(':')) return WORD_TAGS;
  if (PROSE_ELEMENTS[name] !== undefined || RENDERED_OTHERWISE.includes(name)) return undefined;
  return {
    message: `La balise « <${name}> » n’est pas connue : elle est ignorée. Retirez-la ; pour montrer le signe, écrivez \\<.`,
  };
}

function judgeBalance({ name }: Tag, group: readonly Tag[]): Finding | undefined {
  if (VOID.includes(name) || ['p', 'li', 'td', 'th', 'tr', 'dd', 'dt'].includes(name))
    return undefined;
  const opened = group.filter(({ isClosing }) => !isClosing).length;
  if (opened <= group.length - opened) return undefined;
  return {
    message: `« <${name}> » n’est pas fermé. Écrivez « </${name}> » à la fin de ce qu’il entoure.`,
  };
}
