/** No-break space: before a colon, inside « », between a number and its unit. */
export const NBSP = '\u00A0';
/** Narrow no-break space: before ; ! ? and between thousands. */
export const NNBSP = '\u202F';
