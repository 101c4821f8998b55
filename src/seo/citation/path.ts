import type { Proceedings } from '../../domain/proceedings/proceedings.ts';
import type { Resource } from '../../domain/resource/resource.ts';
import { routes } from '../../routes.ts';
import { workOfProceedings, workOfResource, type CitedWork } from './work.ts';

/**
 * The generated paths of the references of all works, each below the page of its own.
 * @example citationPaths([report], [raict2025]) → [{ params: { page: '2025/rapport' }, props: { work } }, { params: { page: 'actes/raict-2025' }, … }]
 */
export function citationPaths(
  resources: readonly Resource[],
  editions: readonly Proceedings[],
): { params: { page: string }; props: { work: CitedWork } }[] {
  const works = [...resources.map(workOfResource), ...editions.map(workOfProceedings)];
  return works.flatMap((work) =>
    work === undefined ? [] : [{ params: { page: pageOfWork(work) }, props: { work } }],
  );
}

function pageOfWork({ url }: CitedWork): string {
  return new URL(url).pathname.slice(routes.resources.length, -1);
}
