/**
 * First names that are frequent enough to tell a person, without accents; none of them is a town, a country or a
 * service (Florence, Nancy, France).
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  [
    'marie jean pierre paul jacques nicolas anne sophie julie claire camille thomas julien antoine francois',
    'philippe isabelle nathalie catherine christine laurent david sarah laura emma lea alice lucie fatou mohamed',
    'ahmed karim aicha fatima',
    'michel alain patrick bernard daniel christian olivier frederic christophe stephane sebastien eric pascal',
    'thierry bruno didier gerard vincent guillaume alexandre maxime mathieu benjamin romain arnaud benoit gilles',
    'marc luc louis hugo lucas simon xavier yves herve denis serge roger andre georges henri jerome cedric',
    'sylvie valerie sandrine veronique monique martine francoise jacqueline nicole brigitte dominique patricia',
    'stephanie celine virginie aurelie emilie melanie pauline helene elodie chloe manon caroline delphine',
    'corinne laurence cecile beatrice agnes elisabeth michele odile mathilde marion charlene audrey juliette',
    'mohammed muhammad ali youssef hassan ibrahim mamadou moussa ousmane amina khadija aminata mariam nadia',
    'samira leila john james mary peter maria carlos jose juan luis ana',
  ]
    .join(' ')
    .split(' '),
);
