import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { MAX_FILE_BYTES } from '../../lib/host-limits.ts';
import { CONTENT_KINDS } from '../kinds.ts';
import { deskConfig } from './desk-config.ts';
import { listFields } from './fields.ts';
import { isModelKind } from './model-words.ts';

const forge = { name: 'github', repository: 'cuf/portail', branch: 'main' } as const;
const config = deskConfig(forge, 'https://www.exemple.org') as {
  backend: object;
  collections: { name: string; path?: string; fields: Record<string, unknown>[] }[];
};

const fieldOf = (kind: string, name: string) =>
  config.collections.find((one) => one.name === kind)?.fields.find((field) => field.name === name);

describe('deskConfig', () => {
  test('is what Sveltia CMS says it reads', () => {
    const file = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')) as object);
    validate(config);
    expect(validate.errors).toBeNull();
  });

  test('takes the files that the content check takes, to the byte', () => {
    expect(config).toMatchObject({ media_libraries: { all: { max_file_size: MAX_FILE_BYTES } } });
  });

  test('has a form for each kind, with every key of its schema and the text', () => {
    const kinds = CONTENT_KINDS.filter(isModelKind);
    expect(config.collections.map(({ name }) => name)).toEqual(kinds);
    for (const kind of kinds) {
      const names = config.collections
        .find(({ name }) => name === kind)
        ?.fields.map(({ name }) => name);
      expect(names).toEqual([...listFields(kind).map(({ key }) => key), 'body']);
    }
  });

  test.each([
    ['agenda', 'jour', { widget: 'datetime', type: 'date', required: true }],
    ['agenda', 'heure', { widget: 'string', required: false }],
    ['agenda', 'pays', { widget: 'relation', collection: 'pays', multiple: true }],
    ['agenda', 'presidence', { widget: 'relation', collection: 'collectivites' }],
    ['agenda', 'etat', { widget: 'select', required: false }],
    ['articles', 'date', { widget: 'string', required: true }],
    ['articles', 'image', { widget: 'object', required: false }],
    ['articles', 'brouillon', { widget: 'boolean', default: false }],
    ['ressources', 'fichier', { widget: 'file', choose_url: false }],
    ['ressources', 'transcription', { widget: 'file', choose_url: false }],
    ['ressources', 'alternative', { widget: 'file', choose_url: true }],
    ['articles', 'a_la_une', { widget: 'string', required: false }],
    ['ressources', 'pages', { widget: 'number', value_type: 'int' }],
  ])('shows %s.%s as %j', (kind, name, widget) => {
    expect(fieldOf(kind, name)).toMatchObject(widget);
  });

  test.each([
    ['articles', "{{fields.date | date('YYYY')}}/{{slug}}", '..'],
    ['agenda', "{{fields.jour | date('YYYY')}}/{{slug}}", '..'],
    ['alertes', undefined, ''],
    ['pays', undefined, ''],
  ])('puts the media of %s beside its files', (kind, path, folder) => {
    const found = config.collections.find(({ name }) => name === kind);
    expect(found).toMatchObject({ media_folder: folder, public_folder: './' });
    expect(found?.path).toBe(path);
  });

  test('asks for no quotation mark, which only whoever writes the file has to type', () => {
    const hints = config.collections.flatMap(({ fields }) =>
      fields.map(({ hint }) => (typeof hint === 'string' ? hint : '')),
    );
    expect(hints.some((hint) => hint.includes('2026-11-20 16:30'))).toBe(true);
    expect(hints.filter((hint) => /guillemets|"/.test(hint))).toEqual([]);
  });

  test('asks for nothing that only a file has: neither its place, nor true or false', () => {
    const hintsOf = (fields: readonly Record<string, unknown>[]): string[] =>
      fields.flatMap(({ name, hint, fields: inner }) => [
        ...(typeof hint === 'string' && name !== 'a_la_une' ? [hint] : []),
        ...(Array.isArray(inner) ? hintsOf(inner as Record<string, unknown>[]) : []),
      ]);
    const hints = config.collections.flatMap(({ fields }) => hintsOf(fields));
    expect(hints).not.toHaveLength(0);
    expect(hints.filter((hint) => /\btrue\b|posée? à côté|\w_\w/.test(hint))).toEqual([]);
  });

  test.each([
    ['agenda', 'heure', '14h30', 'Écrivez par exemple : 14:30'],
    ['articles', 'date', '14/10/2026', 'Écrivez par exemple : 2026-11-16'],
    ['articles', 'titre', ' ', 'Écrivez au moins un mot.'],
    ['articles', 'a_la_une', 'oui', 'Écrivez par exemple : 2026-12-16'],
    ['reseaux', 'url', 'www.exemple.org', 'Écrivez par exemple : https://www.exemple.org/'],
  ])('answers of %s.%s to « %s »: %s', (kind, name, wrong, answer) => {
    const [pattern, advice] = z.tuple([z.string(), z.string()]).parse(fieldOf(kind, name)?.pattern);
    expect(new RegExp(pattern).test(wrong)).toBe(false);
    expect(advice).toBe(answer);
  });

  test('keeps an article at the head of the home page as it was written', () => {
    const [pattern = ''] = z.array(z.string()).parse(fieldOf('articles', 'a_la_une')?.pattern);
    expect(
      ['true', '2026-12-16'].filter((written) => new RegExp(pattern).test(written)),
    ).toHaveLength(2);
  });

  test('signs in as the forge allows it', () => {
    const backendOf = (options: object) =>
      (deskConfig({ ...forge, ...options }, '') as { backend: object }).backend;
    expect(config.backend).toMatchObject({ auth_methods: ['token'] });
    expect(backendOf({ signIn: 'https://connexion.exemple.org' })).toMatchObject({
      base_url: 'https://connexion.exemple.org',
    });
    expect(backendOf({ name: 'gitlab', applicationId: 'a1' })).toMatchObject({
      auth_type: 'pkce',
      app_id: 'a1',
    });
  });
});
