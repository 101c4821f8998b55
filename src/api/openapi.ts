import { MEDIA_TYPES } from '../lib/media-types.ts';
import { absolute, routes } from '../routes.ts';
import { site } from '../site.config.ts';
import { strings } from '../ui/strings.ts';
import { DATASETS, DATASET_NAMES, type DatasetName } from './datasets.ts';

type Description = Readonly<Record<string, unknown>>;

/**
 * The whole interface as programs read it (OpenAPI 3.1).
 * @example describeApi().openapi → '3.1.1'
 */
export function describeApi(): Description {
  const { title, summary } = strings.openData;
  const { dataLicence } = site;
  return {
    openapi: '3.1.1',
    info: {
      title: `${title} – ${site.name}`,
      version: '1.0.0',
      description: summary,
      ...(dataLicence && { license: { name: dataLicence.name, url: dataLicence.url } }),
    },
    externalDocs: { url: absolute(routes.openData, site.url) },
    servers: [{ url: site.url }],
    paths: Object.fromEntries(DATASET_NAMES.flatMap(pathsOf)),
  };
}

function pathsOf(name: DatasetName): [path: string, item: Description][] {
  const { title } = DATASETS[name];
  const { firstPage, otherPage, table, pageNumber, found, missing } = strings.openData.api;
  const json = content('application/json', {
    $ref: absolute(routes.apiSchema(name), site.url),
  });
  const number = { name: 'page', in: 'path', required: true, description: pageNumber };
  const absent = { '404': { description: missing } };
  return [
    [
      routes.apiPage(name, 1),
      read(name, `${title} : ${firstPage}`, { '200': { description: found, ...json } }),
    ],
    [
      routes.apiPage(name, '{page}'),
      {
        parameters: [{ ...number, schema: { type: 'integer', minimum: 2 } }],
        ...read(`${name}-page`, `${title} : ${otherPage}`, {
          '200': { description: found, ...json },
          ...absent,
        }),
      },
    ],
    [
      routes.apiTable(name),
      read(`${name}-csv`, `${title} : ${table}`, {
        '200': { description: found, ...content(MEDIA_TYPES.CSV, { type: 'string' }) },
      }),
    ],
  ];
}

function read(operationId: string, summary: string, responses: Description): Description {
  return { get: { operationId, summary, responses } };
}

function content(type: string, schema: Description): Description {
  return { content: { [type]: { schema } } };
}
