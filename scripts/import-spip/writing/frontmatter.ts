import { Document, Scalar, isScalar, visit } from 'yaml';

/** The keys of a content file, in the order in which they are written; what is empty is left out. */
export interface Fields {
  titre?: string;
  nom?: string;
  rubrique?: string;
  type?: string;
  code?: string;
  zone?: string;
  groupe?: boolean;
  dans?: string;
  sous_titre?: string | undefined;
  source?: { nom: string } | undefined;
  serie?: string | undefined;
  chapo?: string;
  date?: string;
  mise_a_jour?: string | undefined;
  motif_mise_a_jour?: string | undefined;
  jour?: string;
  heure?: string | undefined;
  jour_fin?: string | undefined;
  heure_fin?: string | undefined;
  lieu?: string | undefined;
  adresse?: string | undefined;
  modalite?: string | undefined;
  etat?: string | undefined;
  motif?: string | undefined;
  organisateurs?: string[];
  fichier?: string | undefined;
  url?: string | undefined;
  auteurs?: string[];
  photos?: { fichier: string; alt: string; credit: string }[];
  transcription?: string | undefined;
  transcription_prevue?: string | undefined;
  pays?: string[];
  thematiques?: string[];
  collectivites?: string[];
  reseaux?: string[];
  langue?: string | undefined;
  image?: { fichier: string; decorative: true } | undefined;
  documents?: { titre: string; fichier: string }[];
  liens?: { titre: string; url: string }[] | undefined;
  evenements?: string[];
  brouillon?: true | undefined;
  publication?: string | undefined;
  id?: string;
  alias?: string[];
}

/** A word of our own, a number or a day: it needs no quotes. */
const BARE = /^(?:[a-z][a-z0-9-]*|\d{4}-\d{2}-\d{2}|[A-Z]{2})$/;

/** Words that YAML takes for something else. */
const YAML_WORDS = /^(?:true|false|null|yes|no|on|off|y|n|NO)$/i;

/**
 * A content file. All that comes from elsewhere is quoted: nothing in it can be YAML.
 * @param remarks lines that only editors see
 * @example formatContentFile({ fields: { titre: 'A : b', date: '2012-01-31' }, remarks: [], body: 'Texte.\n' }) → '---\ntitre: "A : b"\ndate: 2012-01-31\n---\n\nTexte.\n'
 */
export function formatContentFile({
  fields,
  remarks,
  body,
}: {
  fields: Fields;
  remarks: readonly string[];
  body: string;
}): string {
  const kept = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
  const document = new Document(kept);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') {
        const isBare = BARE.test(node.value) && !YAML_WORDS.test(node.value);
        node.type = isBare ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
      }
    },
    Seq: (_key, node) => {
      node.flow = node.items.every((item) => isScalar(item) && BARE.test(String(item.value)));
    },
  });
  document.commentBefore = remarks.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n');
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const text = body.trim() === '' ? '' : `\n${body.trim()}\n`;
  return `---\n${yaml.replace(/^((?:#.*\n)+)\n/, '$1')}---\n${text}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
