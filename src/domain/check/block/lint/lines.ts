import { nearest } from '../../near.ts';
import { GROUP_KEYS } from './flow.ts';
import { quote, readKeyLine, type LineFault } from './line.ts';

/** What is known of the block around a line. */
interface LineContext {
  /** The keys of the kind of the file, at the first level. */
  keys: readonly string[];
  /** Whether the line stands within a group or a list of the key above. */
  isNested: boolean;
  /** The line above. */
  before: string;
}

/**
 * What keeps a line from being one of « key: value ».
 * @example findLineFault('titre = Liban', { keys: ['titre'], isNested: false, before: '' }) → { column: 6, message: 'Écrivez « : »…' }
 */
export function findLineFault(text: string, context: LineContext): LineFault | undefined {
  return (
    findConflict(text) ??
    findTab(text) ??
    findForeignComment(text) ??
    findMarkedKey(text) ??
    (context.isNested
      ? (findTightDash(text) ?? findTightColon(text))
      : findMissingColon(text, context)) ??
    (context.isNested ? findBullet(text) : undefined)
  );
}

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/;

/** What Git leaves where two people have changed the same lines. */
export const CONFLICT_MESSAGE =
  'Deux versions de ce fichier se mêlent ici. Gardez le bon texte et retirez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».';

/**
 * Whether a line is a mark that Git leaves between two versions.
 * @example isConflictMark('<<<<<<< HEAD') → true
 */
export function isConflictMark(text: string): boolean {
  return CONFLICT.test(text);
}

function findConflict(text: string): LineFault | undefined {
  return isConflictMark(text)
    ? { column: 1, message: CONFLICT_MESSAGE, code: 'conflict' }
    : undefined;
}

/** A line that is moved in by a tabulation, which YAML does not take. */
export const TAB = /^[ \t]*\t/;

function findTab(text: string): LineFault | undefined {
  if (!TAB.test(text)) return undefined;
  return { column: 1, message: 'Remplacez la tabulation en début de ligne par des espaces.' };
}

function findForeignComment(text: string): LineFault | undefined {
  if (!/^\s*(?:\/\/|\/\*|<!--)/.test(text)) return undefined;
  const column = text.search(/\S/) + 1;
  return { column, message: 'Un commentaire commence par « # », ici. Remplacez ce signe.' };
}

/** « **titre** : … », as in a text. */
function findMarkedKey(text: string): LineFault | undefined {
  const [, key = '', value = ''] =
    /^[*_`]{1,3}([\p{L}_-]+?)[*_`]{1,3}\s*:[*_`]{0,3}\s*(.*)$/u.exec(text) ?? [];
  if (key === '') return undefined;
  return {
    column: 1,
    message: `Une clé s’écrit sans étoiles ni autres signes : ${key}: ${value}`.trim(),
  };
}

/** YAML takes a key between quotation marks. */
const QUOTED_KEY = /^(["'])[\w-]+\1\s*:(?:\s|$)/;

function isKeyLine(text: string): boolean {
  return readKeyLine(text) !== undefined || QUOTED_KEY.test(text);
}

/** « titre:Liban », « titre = Liban », « titre：Liban », « titre Liban »; « -liban » in a list. */
function findMissingColon(text: string, { keys, before }: LineContext): LineFault | undefined {
  if (isKeyLine(text)) return undefined;
  const found =
    /^(?<lead>\s*["']?)(?<word>[\p{L}_][\p{L}\d_-]*)["']?(?<sign>\s*(?::|=|：|-|;|→|\s)\s*)(?<value>\S.*)?$/u.exec(
      text,
    );
  const { lead = '', word = '', sign = '', value = '' } = found?.groups ?? {};
  const key = nearKey(word, keys);
  return key === undefined
    ? findLooseLine(text, { keys, before })
    : { column: lead.length + word.length + 1, message: describeColon(key, { sign, value }) };
}

/** A text that goes on below its key, as a letter does. */
function findLooseLine(
  text: string,
  { keys, before }: Pick<LineContext, 'keys' | 'before'>,
): LineFault | undefined {
  const above = readKeyLine(before);
  if (above !== undefined && /^[|>][-+\d]*$/.test(above.value)) {
    const message = `Commencez cette ligne par deux espaces : elle est la suite de « ${above.key} ».`;
    return { column: 1, message, code: 'misaligned' };
  }
  const isBelowText =
    above?.indent === 0 && keys.includes(above.key) && /^[^[{|>#&*!\s]/.test(above.value);
  if (!isBelowText || !/^\p{L}+\s+\p{L}/u.test(text)) return undefined;
  const message = `Écrivez ces mots à la suite de la ligne du dessus : un texte de « ${above.key} » tient sur une ligne.`;
  return { column: 1, message };
}

function describeColon(key: string, { sign, value }: { sign: string; value: string }): string {
  const isWhole = /^(?:"[^"]*"|'[^']*'|\[.*\]|\{.*\})$/.test(value.trim());
  const shown = !isWhole && /[:#]\s|^["'“«]/.test(value) ? quote(value) : value.trim();
  return sign.startsWith(':')
    ? `Mettez une espace après « : » : ${key}: ${shown}.`
    : `Écrivez « : » et une espace après la clé : ${key}: ${shown}.`;
}

function findTightDash(text: string): LineFault | undefined {
  const [, lead, item] = /^(\s*)-([^\s-].*)$/.exec(text) ?? [];
  if (lead === undefined || item === undefined) return undefined;
  const message = `Mettez une espace après le tiret : « - ${item.trim()} ».`;
  return { column: lead.length + 1, message };
}

/** « - id:s1 », which is one word to YAML. */
function findTightColon(text: string): LineFault | undefined {
  const [, lead = '', key = '', value = ''] = TIGHT.exec(text) ?? [];
  if (key === '') return undefined;
  const column = lead.length + key.length + 1;
  return { column, message: describeColon(key, { sign: ':', value }) };
}

const TIGHT = new RegExp(String.raw`^(\s*(?:-\s+)?)(${GROUP_KEYS}):(\S.*)$`);

/** What a word processor, or another Markdown, puts before each item. */
function findBullet(text: string): LineFault | undefined {
  const [, lead] = /^(\s*)[*•·▪◦‣–—\uF0A7\uF0B7]\s+\S/u.exec(text) ?? [];
  if (lead === undefined) return undefined;
  const message = 'Commencez chaque élément de cette liste par un tiret et une espace : « - … ».';
  return { column: lead.length + 1, message, code: 'bullet' };
}

function nearKey(word: string, keys: readonly string[]): string | undefined {
  if (word === '' || keys.includes(word)) return word || undefined;
  const found = nearest(word, keys);
  // « Le titre » is no slip for « titre »: only the same word but for capitals and accents is.
  return found !== undefined && Math.abs(found.length - word.length) <= 1 ? found : undefined;
}
