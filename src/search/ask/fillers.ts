/** Words that every page says, and those of a question: they say nothing of what is looked for. */
const FILLERS = new Set(
  [
    'a ai as afin ainsi alors apres au aucun aussi autre autres aux avant avec avoir bonjour',
    'c ca car ce ceci cela celle celles celui ces cet cette ceux chez ci comme comment',
    'combien d dans de depuis des dois doit donc dont du elle elles en entre est et etait ete etes etre eu',
    'faire fait faut faut-il fut grace ici il ils j je jusqu jusque l la le les leur leurs lequel laquelle',
    'lesquels lesquelles lors lorsque m ma mais me mes moi mon n ne ni nos notre nous on ont ou où',
    'par parmi pas pendant peu peut peuvent plus pour pourquoi pouvez puis puisque qu quand que quel',
    'quelle quelles quelqu quels qui quoi s sa sans se sera ses si sien soit son sont sous suis sur',
    'ta te tes toi ton tous tout toute toutes tres tu un une va vers veux voici voila vos votre vous vu y',
    'aimerais aimerait aimerions voudrais voudrait voudrions souhaite souhaiterais souhaiterions souhaitons pourriez pourrait pourrions merci svp aura auront aurait serait seront',
    'sert servir cherche cherchons chercher trouver trouve trouvent savoir connaitre voir aller existe quelqu-un liste infos info information informations concernant concerne concernes concernee concernees propos derniere dernieres dernier derniers recent recente recentes recents passe t',
    'about an and are at by can do does find for from get how in is it me my of on or our that the their there this to was what when where which who why will with you your',
    'el los las del al una unos unas y en con por para como que cual quien donde es son',
    'o os do da das no na nos nas em ao aos um uma com pelo pela qual quem onde quando sao',
    'ما من في على عن هو هي الى كيف متي اين هل',
  ]
    .join(' ')
    .split(' '),
);

/** Words by which one asks what something is: an explanation is looked for, not a date. */
const EXPLAIN =
  /^(?:quoi|comment|pourquoi|qu|definition|principe|role|expliquer|explication|what|why|how)$/;

/** Words that any event may be called by. */
const EVENT_WORDS =
  /^(?:agenda|calendriers?|dates?|evenements?|programmes?|rdv|rendez|reunions?|rencontres?|seances?|events?|meetings?|reunion|reuniones|reuniao|reunioes|eventos?)$/;

/**
 * Words for what the site publishes, for what it writes as a sign, « € », and of « où a lieu », « à quelle
 * heure »: beside others they say nothing.
 */
const COMMONPLACES =
  /^(?:articles?|actualites?|actus?|nouvelles|news|noticias|pdf|euros?|lieu|heures?)$/;

/** Words for all that was published: with days they ask for what was published then. */
const PUBLISHED = /^(?:archives?|articles?|actualites?|actus?|nouvelles|news|noticias)$/;

/** Words that only help to name days: « fin novembre », « l’année 2022 ». */
const DAY_WORDS = /^(?:annees?|jours?|mois|debut|mi|fin|courant|year|month)$/;

/**
 * Whether a query asks for an explanation.
 * @example asksWhat(['a', 'quoi', 'sert', 'un', 'groupe', 'pays']) → true
 */
export function asksWhat(words: readonly string[]): boolean {
  return words.some((word) => EXPLAIN.test(word));
}

/**
 * The words that say which of all events is looked for.
 * @example withoutEventWords(['reunion', 'maroc']) → ['maroc']
 */
export function withoutEventWords(words: readonly string[]): string[] {
  return words.filter((word) => !EVENT_WORDS.test(word));
}

/**
 * The words that say what is looked for beside commonplaces; all of them where none does.
 * @example withoutCommonplaces(['nouvelles', 'gaza']) → ['gaza'] ; withoutCommonplaces(['news']) → ['news']
 */
export function withoutCommonplaces(words: readonly string[]): string[] {
  const others = words.filter((word) => !COMMONPLACES.test(word));
  return others.length === 0 ? [...words] : others;
}

/**
 * Whether all words, one at least, are for what the site publishes.
 * @example arePublished(['actualites']) → true ; arePublished(['actualites', 'liban']) → false
 */
export function arePublished(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => PUBLISHED.test(word));
}

/**
 * Whether all words are names of any event, but « Rencontres », which is one of its own.
 * @example areEventWords(['reunions']) → true ; areEventWords(['rencontres']) → false
 */
export function areEventWords(words: readonly string[]): boolean {
  return words.every((word) => EVENT_WORDS.test(word) && !/^rencontres?$/.test(word));
}

/**
 * The words that say something beside days that are known; none where there is no other.
 * @example listBesideDays(['en', 'fin', 'assises']) → ['assises'] ; listBesideDays(['le']) → []
 */
export function listBesideDays(words: readonly string[]): string[] {
  return words.filter((word) => !FILLERS.has(word) && !DAY_WORDS.test(word));
}

/**
 * Whether a word says nothing of what is looked for.
 * @param word folded
 * @example isFiller('comment') → true
 */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/**
 * The words of a query that say what is looked for; all of them where none does.
 * @param words folded
 * @example listSignificant(['comment', 'devenir', 'membre']) → ['devenir', 'membre']
 */
export function listSignificant(words: readonly string[]): string[] {
  const significant = words.filter((word) => !FILLERS.has(word));
  return significant.length === 0 ? [...words] : significant;
}
