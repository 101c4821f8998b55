import { directionOf } from '../../lib/language.ts';
import { CARD_SIZE, PANEL_SIZE, type LinkCard } from '../../lib/link-card.ts';
import { TEXT, TITLES } from './fonts.ts';

/** What satori lays out: an element with its style, or a text. */
interface CardElement {
  type: string;
  props: { style: Style; lang?: string; children: readonly CardNode[] };
}
type CardNode = CardElement | string;
type Style = Readonly<Record<string, string | number>>;

/** The colours of the pages by day (styles/tokens.css). */
const COLOURS = {
  paper: '#fcf9f3',
  ink: '#14171d',
  soft: '#45474d',
  accent: '#8c2d0e',
  rule: '#dcd4c4',
  blue: '#0f2c54',
};

/** The room of the words, in pixels. */
export const WORDS_SIZE = {
  width: CARD_SIZE.width - PANEL_SIZE.width,
  height: CARD_SIZE.height,
} as const;

/** The longest title of each size of letters, in pixels; a title has 140 characters at most. */
const TITLE_SIZES = [
  [28, 88],
  [56, 72],
  [84, 62],
  [112, 54],
] as const;
const SMALLEST_TITLE = 44;

/**
 * The words of a card; the drawing stands on their right.
 * @param name of the site
 * @example layOutWords({ title: 'Agenda', … }, 'Cités Unies France') → what satori draws, 800 × 630 pixels
 */
export function layOutWords(card: LinkCard, name: string): CardElement {
  return box(
    {
      ...WORDS_SIZE,
      // Without it, satori adds the padding to the size.
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '54px 56px 44px',
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: TEXT,
    },
    kicker(card),
    title(card),
    ...card.lines.slice(0, 2).map(line),
    signature(name),
  );
}

function kicker({ kicker: section, state }: LinkCard): CardElement {
  const badge = box(
    { background: COLOURS.accent, color: COLOURS.paper, padding: '4px 18px 8px', marginRight: 22 },
    state ?? '',
  );
  return box(
    { alignItems: 'center', minHeight: 52, fontSize: 30, color: COLOURS.accent },
    ...(state === undefined ? [] : [badge]),
    section ?? '',
  );
}

function title({ title: text, language }: LinkCard): CardElement {
  const isArabic = language === 'ar';
  const [, fontSize] = TITLE_SIZES.find(([most]) => text.length <= most) ?? [0, SMALLEST_TITLE];
  const words: CardElement = {
    type: 'div',
    props: {
      lang: language,
      style: {
        display: 'block',
        width: '100%',
        direction: directionOf(language),
        textAlign: isArabic ? 'right' : 'left',
        fontFamily: TITLES,
        fontSize,
        lineHeight: isArabic ? 1.5 : 1.1,
        lineClamp: 6,
      },
      children: [text],
    },
  };
  return box({ flexGrow: 1, alignItems: 'center', padding: '6px 0' }, words);
}

function line(text: string, index: number): CardElement {
  const style = { display: 'block', fontSize: 32, lineHeight: 1.3, lineClamp: 1 };
  return box({ ...style, color: index === 0 ? COLOURS.ink : COLOURS.soft }, text);
}

function signature(name: string): CardElement {
  const rule = { borderTop: `2px solid ${COLOURS.rule}`, marginTop: 26, paddingTop: 18 };
  return box({ ...rule, fontFamily: TITLES, fontSize: 30, color: COLOURS.blue }, name);
}

function box(style: Style, ...children: readonly CardNode[]): CardElement {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}
