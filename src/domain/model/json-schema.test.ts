import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkContext } from '../../test/check-context.ts';
import { inspected } from '../../test/inspected.ts';
import { findFaults } from '../check/check.ts';
import { CONTENT_KINDS, type ContentKind } from '../kinds.ts';
import { listFields } from './fields.ts';
import { TERMS_FILE, toJsonSchema } from './json-schema.ts';

const TERMS = {
  pays: ['liban', 'japon'],
  thematiques: ['eau'],
  collectivites: ['lyon'],
  reseaux: ['cglu'],
  actes: ['raict-2025'],
};

const enums = Object.entries(TERMS).map(([folder, slugs]): [string, object] => [
  folder,
  { enum: slugs },
]);
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ definitions: Object.fromEntries(enums) }, TERMS_FILE);

const validators = new Map<ContentKind, ValidateFunction>(
  CONTENT_KINDS.map((kind) => [kind, ajv.compile(toJsonSchema(kind))]),
);

const PATHS = {
  articles: '2026/2026-11-16-essai',
  agenda: '2026/2026-12-15-essai',
  ressources: '2026/2026-11-16-essai',
} as const;
type TriedKind = keyof typeof PATHS;

const CHAPO = 'Le groupe-pays réunit ses membres, à Lyon, pour préparer la mission de l’année.';
const base = { titre: 'La réunion prépare la mission', chapo: CHAPO, date: '2026-11-16' };
const REQUIRED: Record<TriedKind, Record<string, unknown>> = {
  articles: { ...base, rubrique: 'cuf' },
  agenda: { ...base, jour: '2026-12-15' },
  ressources: { ...base, type: 'texte', url: 'https://www.exemple.org/texte' },
};

/** What an editor may add, and that no other key contradicts. */
const ADDED: Record<TriedKind | 'all', Record<string, fc.Arbitrary<unknown>>> = {
  all: {
    pays: fc.subarray(TERMS.pays),
    thematiques: fc.subarray(TERMS.thematiques),
    collectivites: fc.subarray(TERMS.collectivites),
    reseaux: fc.subarray(TERMS.reseaux),
    langue: fc.constant('fr'),
    contact: fc.constantFrom('Pôle pays', 'Secrétariat général'),
    brouillon: fc.boolean(),
    publication: fc.constant('2026-11-17 08:00'),
    exemple: fc.boolean(),
    edition: fc.constant('raict-2025'),
    liens: fc.constant([{ titre: 'Le site de CGLU', url: 'https://www.uclg.org/' }]),
  },
  articles: {
    sous_titre: fc.constantFrom('Nantes', 'Tours, hôtel de ville'),
    a_la_une: fc.constantFrom(true, '2026-12-16'),
    source: fc.constant({ nom: 'CGLU' }),
  },
  agenda: {
    heure: fc.constantFrom('09:00', '14:30'),
    lieu: fc.constant('Cités Unies France'),
    modalite: fc.constantFrom('presentiel', 'hybride'),
    acces: fc.constantFrom('ouvert', 'adherents'),
    fuseau: fc.constantFrom('Europe/Paris', 'Asia/Tokyo'),
    numero: fc.integer({ min: 1, max: 99 }),
  },
  ressources: {
    auteurs: fc.constant(['Cités Unies France']),
    licence: fc.constantFrom('CC BY 4.0', 'Tous droits réservés'),
    pages: fc.integer({ min: 1, max: 400 }),
  },
};

/** What an editor may get wrong in one key. */
const WRONG: Record<TriedKind | 'all', readonly (readonly [string, unknown])[]> = {
  all: [
    ['titre', undefined],
    ['titre', 2026],
    ['titre', 'a'.repeat(141)],
    ['chapo', ''],
    ['date', '16/11/2026'],
    ['date', 26],
    ['pays', 'liban'],
    ['pays', ['atlantide']],
    ['collectivites', ['Ville de Lyon']],
    ['edition', 'raict-1999'],
    ['langue', 'de'],
    ['brouillon', 'oui'],
    ['publication', '2026-11-17'],
    ['documents', [{ titre: 'Actes' }]],
    ['liens', [{ titre: 'CGLU', url: 'uclg.org' }]],
    ['image', 'pont.jpg'],
    ['alias', ['ancienne']],
    ['satut', 'publié'],
  ],
  articles: [
    ['rubrique', 'actualites'],
    ['a_la_une', 'oui'],
    ['source', { url: 'https://www.uclg.org/' }],
    ['evenements', ['reunion']],
  ],
  agenda: [
    ['jour', '15/12/2026'],
    ['heure', '14h30'],
    ['heure', 14],
    ['modalite', 'zoom'],
    ['etat', 'ANNULÉ'],
    ['numero', 0],
    ['seances', [{ titre: 'Ouverture' }]],
  ],
  ressources: [
    ['type', 'pdf'],
    ['licence', 'libre'],
    ['pages', '12'],
    ['duree', '12 min'],
  ],
};

const entries = fc.constantFrom<TriedKind[]>('articles', 'agenda', 'ressources').chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    added: fc.record({ ...ADDED.all, ...ADDED[kind] }, { requiredKeys: [] }),
    wrong: fc.option(fc.constantFrom(...WRONG.all, ...WRONG[kind]), { freq: 2 }),
  }),
);

const known = Object.entries(TERMS).flatMap(([folder, slugs]) =>
  slugs.map((slug) => `content/${folder}/${slug}.md`),
);

/** What the content check says of one file among the terms, advice apart. */
async function check(kind: TriedKind, fields: object): Promise<string[]> {
  const path = `content/${kind}/${PATHS[kind]}.md`;
  const source = `---\n${stringify(fields)}---\n\nUn paragraphe entre dans le sujet.\n`;
  const { today, models, addresses } = checkContext();
  const terms = Object.entries(TERMS).flatMap(([folder, slugs]) =>
    slugs.map((id) => ({ kind: folder, file: termFile(folder, id) })),
  );
  const content = CONTENT_KINDS.map(
    (each) =>
      [
        each,
        each === kind
          ? [{ path, id: PATHS[kind], source }]
          : terms.flatMap(({ kind: folder, file }) => (folder === each ? [file] : [])),
      ] as const,
  );
  const faults = await findFaults(content, {
    inspect: (file) => Promise.resolve(inspected(file)),
    today,
    paths: [...known, path],
    reported: [],
    written: [],
    models,
    listAddresses: () => addresses,
  });
  return faults.flatMap((fault) =>
    fault.isAdvice === true || fault.file !== path ? [] : [fault.message],
  );
}

function termFile(folder: string, id: string) {
  return { path: `content/${folder}/${id}.md`, id, source: `---\ntitre: ${id}\nnom: ${id}\n---\n` };
}

describe('toJsonSchema', () => {
  test('agrees with the content check on 200 entries', async () => {
    const seen = { valid: 0, faulty: 0 };
    await fc.assert(
      fc.asyncProperty(entries, async ({ kind, added, wrong }) => {
        const [key, value] = wrong ?? [];
        const fields = JSON.parse(
          JSON.stringify({
            ...REQUIRED[kind],
            ...added,
            ...(key === undefined ? {} : { [key]: value }),
          }),
        ) as object;
        const isValid = validators.get(kind)?.(fields);
        seen[isValid === true ? 'valid' : 'faulty'] += 1;
        const faults = await check(kind, fields);
        expect({ isValid: faults.length === 0, faults, fields }).toEqual({
          isValid,
          faults,
          fields,
        });
      }),
      { numRuns: 200, seed: 14 },
    );
    expect(seen.valid).toBeGreaterThan(40);
    expect(seen.faulty).toBeGreaterThan(40);
  });

  test.each(CONTENT_KINDS)('tells French titles and descriptions of every key of %s', (kind) => {
    const { properties = {} } = toJsonSchema(kind);
    expect(Object.keys(properties)).toEqual(listFields(kind).map(({ key }) => key));
    for (const property of Object.values(properties)) {
      expect(property).toMatchObject({
        title: expect.stringMatching(/^\p{Lu}/u) as string,
        description: expect.stringMatching(/[.?]$/) as string,
      });
      expect(property).not.toHaveProperty('example');
    }
  });
});
