import { describe, expect, test } from 'vitest';
import { listMeta } from './list-meta.ts';

const list = {
  self: { title: 'Liban', path: '/pays/liban/' },
  parents: [{ title: 'Pays', path: '/pays/' }],
  description: 'Les coopérations avec le Liban.',
};
const home = { title: 'Accueil', path: '/' };

describe('listMeta', () => {
  test('takes title and address from the list’s own step, the last of the trail', () => {
    expect(listMeta(list)).toMatchObject({
      heading: 'Liban',
      title: 'Liban – Cités Unies France',
      path: '/pays/liban/',
      trail: [home, ...list.parents, list.self],
    });
  });

  test('tells a later page apart by its title, its description and its address, and leads to the first', () => {
    expect(listMeta({ ...list, pageNumber: 2 })).toMatchObject({
      heading: 'Liban',
      title: 'Liban – page\u00A02 – Cités Unies France',
      description: 'Page\u00A02. Les coopérations avec le Liban.',
      path: '/pays/liban/2/',
      trail: [home, ...list.parents, list.self],
    });
  });

  test('lets a list stand right below the home page', () => {
    expect(listMeta({ self: list.self, description: '' }).trail).toEqual([home, list.self]);
  });
});
