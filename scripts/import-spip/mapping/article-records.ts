import { z } from 'zod';

const id = z.coerce.number().int().default(0);
const words = z.string().default('');

/** One article, or one « brève » of before SPIP 3, as the base has it. */
export const articleRecord = z
  .object({
    id_article: id,
    surtitre: words,
    titre: words,
    soustitre: words,
    id_rubrique: id,
    descriptif: words,
    chapo: words,
    texte: words,
    ps: words,
    date: words,
    statut: words,
    date_redac: words,
    date_modif: words,
    lang: words,
    id_trad: id,
    nom_site: words,
    url_site: words,
    virtuel: words,
  })
  .transform((row) => ({
    kind: 'article' as 'article' | 'breve',
    id: row.id_article,
    overtitle: row.surtitre,
    title: row.titre,
    subtitle: row.soustitre,
    sectionId: row.id_rubrique,
    description: row.descriptif,
    lead: row.chapo,
    text: row.texte,
    postscript: row.ps,
    date: row.date,
    status: row.statut,
    writtenOn: row.date_redac,
    changedOn: row.date_modif,
    language: row.lang || 'fr',
    translationId: row.id_trad,
    site: { name: row.nom_site, url: row.url_site },
    redirect: row.virtuel,
  }));

/** What the import makes of a row of articles. */
export type Article = z.output<typeof articleRecord>;

export const briefRecord = z
  .object({
    id_breve: id,
    titre: words,
    texte: words,
    date_heure: words,
    statut: words,
    id_rubrique: id,
    lang: words,
    lien_titre: words,
    lien_url: words,
  })
  .transform((row): Article => ({
    kind: 'breve',
    id: row.id_breve,
    overtitle: '',
    title: row.titre,
    subtitle: '',
    sectionId: row.id_rubrique,
    description: '',
    lead: '',
    text: row.texte,
    postscript: '',
    date: row.date_heure,
    status: row.statut,
    writtenOn: '',
    changedOn: '',
    language: row.lang || 'fr',
    translationId: 0,
    site: { name: row.lien_titre, url: row.lien_url },
    redirect: '',
  }));

/** An article that says nothing, for what is read as one. */
export const EMPTY_ARTICLE: Article = {
  kind: 'article',
  id: 0,
  overtitle: '',
  title: '',
  subtitle: '',
  sectionId: 0,
  description: '',
  lead: '',
  text: '',
  postscript: '',
  date: '',
  status: 'publie',
  writtenOn: '',
  changedOn: '',
  language: 'fr',
  translationId: 0,
  site: { name: '', url: '' },
  redirect: '',
};
