/** Words of the present site whose damage no rule can read. */
export const KNOWN_WORDS: readonly (readonly [damaged: string, right: string])[] = [
  ['Israà« l', 'Israël'],
  ['israà« l', 'israël'],
  ['vis-à -vis', 'vis-à-vis'],
];

/** How French words go in which « â » stands before a consonant: « ç » never does. */
export const STEMS_WITH_CIRCUMFLEX =
  /^(?:d[ée]sh?)?(?:(?:re|r|dé|en|em|amphi|in|mal|sur)?(?:théâtr|grâc|dégât|bâti|bâch|bât|châtea|châtel|châtai|châtié?|hât|pât|lâch|tâch|mât|âg|âm|ân|âcr|âpr|câbl|câl|câpr|fâch|plâtr|gâch|gâte|gât|crân|bâcl|bâill|débâcl|râl|râp|râtel|râb|blâm|pâl|pâm|pâqu|infâm|jeunâtr|verdâtr|bleuâtr|rougeâtr|noirâtr|folâtr|idolâtr|psychiâtr|albâtr|emplâtr|acariâtr|opiniâtr|bâton|bâtard|bâtonn|âtr|hâl|appât|traîn))/iu;
