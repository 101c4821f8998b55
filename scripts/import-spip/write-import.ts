import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { countOf } from '../../src/lib/text.ts';
import type { ImportRequest } from './arguments.ts';
import { checkSources } from './checking.ts';
import type { makeImport } from './make.ts';
import type { Base } from './mapping/base.ts';
import type { Entry } from './mapping/entry.ts';
import { writeRedirects } from './mapping/redirections.ts';
import type { MediaFolder } from './media-folder.ts';
import { writeReport } from './report/markdown.ts';
import { hideWays } from './privacy/words.ts';
import { isAside, setAside } from './set-aside.ts';
import { versionOf } from './report/overview.ts';
import { createTally, listLeftOut, listReviews, type Report } from './report/report.ts';
import { countRows } from './report/rows.ts';
import { applyOutputs, type WriteResult, type Output } from './writing/apply.ts';
import { formatContentFile } from './writing/frontmatter.ts';
import type { Journal } from './writing/journal.ts';

type Made = Awaited<ReturnType<typeof makeImport>>;

interface ImportContext {
  request: ImportRequest;
  base: Base;
  folder: MediaFolder;
  journal: Journal;
  today: string;
  source: { format: string; isDoubled: boolean };
}

const REPORT = 'content/_import/rapport-import';

/**
 * Checks what was made, writes it with its report, and says what became of it.
 * @returns the exit code
 * @example await writeImport(await makeImport(ingredients), around)
 *   → 0 // content/ and content/_import/rapport-import.md are written
 */
export async function writeImport(made: Made, around: ImportContext): Promise<number> {
  const { request, folder, journal } = around;
  const urlOf = listUrls(made);
  const entries = await setAside(made.entries, {
    urlOf,
    check: (sources) =>
      checkSources(sources, {
        root: request.root,
        folder,
        placed: made.media.placed,
        today: around.today,
      }),
  });
  const kept = { ...made, entries, redirects: withoutAside(made, { entries, urlOf }) };
  const outputs = listOutputs(kept, folder);
  const options = { folder: path.join(request.root, 'content'), journal, isDry: request.isDry };
  // The report cannot tell of itself.
  const others = new Map([...journal].filter(([file]) => !file.startsWith(REPORT)));
  const preview = await applyOutputs(outputs, { ...options, journal: others, isDry: true });
  const report = makeReport(kept, { around, applied: preview });
  const reports = [
    textOutput(`${REPORT}.md`, writeReport(report)),
    textOutput(`${REPORT}.json`, `${JSON.stringify(withoutRun(report), undefined, 2)}\n`),
  ];
  const applied = await applyOutputs([...outputs, ...reports], options);
  printResult(applied, { entries, isDry: request.isDry, refused: entries.filter(isAside).length });
  return 0;
}

function listOutputs({ entries, media, redirects }: Made, folder: MediaFolder): Output[] {
  const files = [...media.placed.values()].map(({ source, path: target }): Output => ({
    path: target,
    read: () => readFile(folder.absolute(source)),
  }));
  return [
    ...entries.map((entry) => textOutput(entry.path, formatContentFile(entry))),
    ...files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    textOutput('content/_redirections/spip.tsv', writeRedirects(redirects)),
  ];
}

/** Old addresses lead to no file that waits for a person, nor to its page. */
function withoutAside(
  made: Made,
  { entries, urlOf }: { entries: readonly Entry[]; urlOf: (file: string) => string | undefined },
): Made['redirects'] {
  const published = new Set(entries.map((entry) => entry.path));
  const gone = made.entries.filter((entry) => !published.has(entry.path));
  const targets = new Set(gone.flatMap((entry) => [entry.path, urlOf(entry.path)]));
  return made.redirects.filter(({ to }) => !targets.has(to));
}

/** The address that the page of each file would have had. */
function listUrls({ plan }: Made): (file: string) => string | undefined {
  const items = [...plan.items.values(), ...plan.ownEvents.values()];
  const urls = new Map(items.map(({ path: file, url }) => [file, url] as const));
  return (file) =>
    urls.get(file) ?? /^content(\/(?:pays|thematiques)\/.+)\.md$/.exec(file)?.[1]?.concat('/');
}

function textOutput(file: string, text: string): Output {
  return { path: file, read: () => Buffer.from(text) };
}

function makeReport(
  made: Made,
  { around, applied }: { around: ImportContext; applied: WriteResult },
): Report {
  const { base, folder, source, request } = around;
  const { plan, places, media } = made;
  const tally = createTally();
  countRows(tally, { base, plan, places, media, mustKeepDrafts: request.mustKeepDrafts });
  return {
    source: { ...source, version: versionOf(base) },
    tables: tally.counts(base),
    unread: [...made.unread].map(([table, total]) => ({ table, total })),
    warnings: made.warnings.map((warning) => ({ ...warning, detail: hideWays(warning.detail) })),
    doubts: made.doubts.map((doubt) => ({ ...doubt, words: hideWays(doubt.words) })),
    toReview: listReviews(made.entries),
    leftOut: listLeftOut(made.entries),
    media: {
      placed: media.placed.size,
      broken: [...folder.broken],
      missing: listMissing(made, around),
      orphans: made.orphans,
    },
    duplicateSlugs: listDuplicates(base.urls.map(({ url }) => url.toLowerCase())),
    unmapped: made.unknown,
    created: made.created.map(({ path: file }) => file),
    redirects: made.redirects.length,
    applied,
  };
}

/** The published files that the media folder lacks; the names of those that nobody was to see stay unseen. */
function listMissing({ media }: Made, { base, folder }: ImportContext): string[] {
  return [...base.documents.values()]
    .filter(({ isRemote, status }) => !isRemote && status === 'publie')
    .map(({ file }) => file)
    .filter((file) => media.isMissing(file) && !folder.broken.has(file));
}

function listDuplicates(words: readonly string[]): string[] {
  return [...Map.groupBy(words, (word) => word)]
    .filter(([, same]) => same.length > 1)
    .map(([word]) => word);
}

/** What a second run does otherwise must not change the report of the same base. */
function withoutRun({ applied, ...report }: Report) {
  const { kept, removed } = applied;
  return { ...report, kept, removed };
}

function printResult(
  applied: WriteResult,
  { entries, isDry, refused }: { entries: readonly Entry[]; isDry: boolean; refused: number },
): void {
  const files = (count: number) => countOf(count, ['fichier', 'fichiers']);
  console.log(
    [
      isDry ? '\nSimulation : rien n’a été écrit. Seraient' : '\nImport :',
      `  écrits     ${files(applied.written.length)}`,
      `  inchangés  ${files(applied.unchanged.length)}`,
      `  laissés    ${files(applied.kept.length + applied.removed.length)} (modifiés ou retirés par un rédacteur)`,
      `  retirés    ${files(applied.deleted.length)}`,
      `  à relire   ${files(entries.filter(({ toReview }) => toReview.length > 0).length)}, dont ${String(refused)} mis de côté`,
      isDry ? '' : `Le détail est dans ${REPORT}.md`,
    ].join('\n'),
  );
}
