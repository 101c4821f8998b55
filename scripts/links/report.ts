import { countOf } from '../../src/lib/text.ts';
import type { LinkStatus } from './ask.ts';
import type { Mention } from './collect.ts';

const WORDS: Readonly<Record<Exclude<LinkStatus['state'], 'ok'>, string>> = {
  gone: 'cette page n’existe plus',
  broken: 'ce site est en panne',
  silent: 'ce site ne répond pas',
  moved: 'cette page a changé d’adresse',
};

/**
 * What the editors read: each address that no longer answers, where it stands, and what to do.
 * @example describeAnswers([{ url, state: 'gone', status: 404 }], mentions) → ['content/…md:12 — https://… : cette page n’existe plus (404). Copie archivée : …', …]
 */
export function describeAnswers(
  answers: readonly LinkStatus[],
  mentions: readonly Mention[],
): string[] {
  const known = new Map(answers.map((answer) => [answer.url, answer]));
  const lines = mentions.flatMap(({ url, file, line }) => {
    const answer = known.get(url);
    if (answer === undefined || answer.state === 'ok') return [];
    const status = answer.status === undefined ? '' : ` (${String(answer.status)})`;
    const what = `${url} : ${WORDS[answer.state]}${status}.`;
    return [`${file}:${String(line)} — ${what} ${remedyOf(answer)}`];
  });
  const total = `${countOf(answers.length, ['adresse essayée', 'adresses essayées'])}, ${countOf(lines.length, ['lien à revoir', 'liens à revoir'])}.`;
  return [...lines, total];
}

/** The archive of the Web answers by itself with the copy that is nearest to now. */
function remedyOf({ url, target }: LinkStatus): string {
  return target === undefined
    ? `Copie archivée, s’il y en a une : https://web.archive.org/web/${url}`
    : `Écrivez : ${target}`;
}
