import type { ReadFile } from './fields.ts';
import type { Problem } from './problem.ts';

/** UTF-8 read as Windows-1252 (« Ã© », « â€™ », « Å“ »), read so twice (« ï¿½ »), or as Thai (« \u0E60 »). */
const DAMAGED = /Ã.?|â€.?|Å“|Â[\u00A0-\u00BF]|ï¿½|à[\u00A1-\u00BF]|\u0E60/g;

/**
 * Names every letter that a change of encoding has damaged, most often in a copy from elsewhere.
 * @example checkLetters([a file with « rÃ©union » on line 3]) → [{ line: 3, message: '« Ã© » : cette lettre est abîmée…' }]
 */
export function checkLetters(files: readonly ReadFile[]): Problem[] {
  return files.flatMap(({ path: file, source }) =>
    source.split('\n').flatMap((words, index) =>
      [...words.matchAll(DAMAGED)].map((match) => ({
        file,
        line: index + 1,
        column: match.index + 1,
        message: `« ${match[0]} » : cette lettre s’est abîmée en changeant d’encodage. Retapez-la.`,
      })),
    ),
  );
}
