import { MAX_FILE_BYTES } from '../../lib/host-limits.ts';
import { KIND_NAMES } from '../check/block/known-keys.ts';
import { CONTENT_KINDS, kindOf } from '../kinds.ts';
import { listFields } from './fields.ts';
import { formField } from './form-field.ts';
import { isModelKind, MODEL_WORDS, type ModelKind } from './model-words.ts';

/** Where the desk writes, and who it asks. */
interface DeskForge {
  name: 'github' | 'gitlab';
  repository: string;
  branch: string;
  signIn?: string;
  applicationId?: string;
}

/**
 * The configuration of the editing desk (Sveltia CMS): a form for each kind, made of its schema, and
 * the options under which what it saves passes the content check.
 * @example deskConfig({ name: 'github', repository: 'cuf/portail', branch: 'main' }, 'https://…') → { backend, collections, … }
 */
export function deskConfig(forge: DeskForge, siteUrl: string): object {
  return {
    load_config_file: false,
    backend: backend(forge),
    publish_mode: 'editorial_workflow',
    site_url: siteUrl,
    display_url: siteUrl,
    app_title: 'Rédaction',
    media_folder: 'public/documents',
    public_folder: '/documents',
    // Accents and spaces would reach file names; pictures of others would be offered.
    media_libraries: {
      all: { slugify_filename: true, max_file_size: MAX_FILE_BYTES },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
    // Unquoted, a day would be a date to some readers of YAML, and « 01000 » a number.
    output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
    collections: CONTENT_KINDS.filter(isModelKind).map(collection),
  };
}

function backend({ name, repository, branch, signIn, applicationId }: DeskForge): object {
  const place = { name, repo: repository, branch };
  if (name === 'gitlab') return { ...place, auth_type: 'pkce', app_id: applicationId ?? '' };
  if (signIn === undefined) return { ...place, auth_methods: ['token'] };
  return { ...place, base_url: signIn, auth_methods: ['oauth', 'token'] };
}

function collection(kind: ModelKind): object {
  const { plural } = MODEL_WORDS[kind];
  const fields = listFields(kind);
  const title = fields.some(({ key }) => key === 'titre') ? 'titre' : 'nom';
  return {
    name: kind,
    label: plural,
    label_singular: KIND_NAMES[kind].name.replace(/^(?:une?|des) /, ''),
    folder: `content/${kind}`,
    create: true,
    extension: 'md',
    format: 'yaml-frontmatter',
    identifier_field: title,
    ...namingOf(kind, title),
    public_folder: './',
    fields: [
      ...fields.map((field) => formField(field)),
      { name: 'body', label: 'Texte', widget: 'markdown', required: false },
    ],
  };
}

/**
 * Where a file goes, with its media beside it. « {{year}} » would be that of today: the folder is that of
 * the day in the file. Below a year, the desk would put media into a folder named after the file, and
 * still write « ./photo.jpg »: « .. » leads back beside the file.
 */
function namingOf(kind: ModelKind, title: string): object {
  if (kindOf(kind).naming === 'named' && kind !== 'alertes') {
    return { slug: `{{fields.${title}}}`, media_folder: '' };
  }
  const day = `fields.${DAY_KEYS[kind] ?? 'date'}`;
  const slug = `{{${day} | date('YYYY-MM-DD')}}-{{fields.${title}}}`;
  if (kind === 'alertes') return { slug, media_folder: '' };
  return { slug, path: `{{${day} | date('YYYY')}}/{{slug}}`, media_folder: '..' };
}

/** The key that gives the name of a file its day, where it is not that of publication. */
const DAY_KEYS: Readonly<Partial<Record<ModelKind, string>>> = { agenda: 'jour', alertes: 'debut' };
