import { bodyOf } from '../body/body.ts';
import type { ParsedFile } from '../block/fields.ts';
import { findPosition } from '../block/positions.ts';
import type { CheckContext } from '../context.ts';
import type { Fault } from '../fault.ts';

/** The keys by which one sees that a model has been filled in. */
const KEYS = ['titre', 'nom', 'chapo', 'id'] as const;

/**
 * Refuses a model that was copied and left as it was: its words would be published.
 * @example checkModels(files, { models }) → [{ message: 'Ce fichier garde du modèle : titre, chapo, texte. Remplacez-les.' }]
 */
export function checkModels(
  files: readonly ParsedFile[],
  { models }: Pick<CheckContext, 'models'>,
): Fault[] {
  const byKind = new Map(
    models.map((model) => [model.kind, { model, paragraphs: paragraphsOf(model) }]),
  );
  return files.flatMap((file) => {
    const known = byKind.get(file.kind);
    if (known === undefined) return [];
    const { model, paragraphs } = known;
    const kept: string[] = KEYS.filter((key) => isKept(key, file, model));
    const paragraph = findKeptParagraph(file, paragraphs);
    const all = paragraph === undefined ? kept : [...kept, 'texte'];
    if (all.length === 0) return [];
    const [first] = kept;
    const place =
      first === undefined
        ? { line: paragraph ?? 1, column: 1 }
        : findPosition(file.source, [first]);
    const message = `Cette fiche garde ${all.length > 1 ? 'ces mots' : 'ce mot'} du modèle : ${all.map((name) => `« ${name} »`).join(', ')}. Écrivez ${all.length > 1 ? 'les vôtres' : 'le vôtre'} à la place.`;
    return [{ file: file.path, ...place, ...(first === undefined ? {} : { key: first }), message }];
  });
}

function isKept(key: (typeof KEYS)[number], file: ParsedFile, model: ParsedFile): boolean {
  const value = file.fields[key];
  if (typeof value !== 'string' || value !== model.fields[key]) return false;
  // The name of the model may be that of a real country: only its other words tell.
  if (key === 'nom') return value.startsWith('Nom ');
  return key !== 'id' || !file.path.endsWith(`${value}.md`);
}

/** The line of the first paragraph that is still the model's: one is enough to be published by mistake. */
function findKeptParagraph(file: ParsedFile, model: readonly Paragraph[]): number | undefined {
  const { markdown, linesBefore } = bodyOf(file);
  // Hardly a text holds one: it need not be cut into its own to see that.
  const held = model.filter(({ text }) => markdown.includes(text));
  if (held.length === 0) return undefined;
  const kept = paragraphsOf(file).find(({ text }) => held.some((other) => other.text === text));
  if (kept === undefined) return undefined;
  return linesBefore + markdown.slice(0, kept.index).split('\n').length;
}

interface Paragraph {
  text: string;
  /** Where it begins in the text. */
  index: number;
}

function paragraphsOf(file: ParsedFile): Paragraph[] {
  return [...bodyOf(file).markdown.matchAll(/(?:^[^\n]*\S[^\n]*$\n?)+/gm)].map(
    ({ 0: text, index }) => ({ text: text.trim(), index }),
  );
}
