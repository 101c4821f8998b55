import { expect, test } from 'vitest';
import { listSections } from './sections.ts';

const section = (title: string, anchor: string) => ({ title, url: `/actes/${anchor}` });

test('listSections keeps three sections of the page, not the page itself', () => {
  const found = [
    section('Actes', ''),
    section('Page 2', '#page-2'),
    section('Page 4', '#page-4'),
    section('Page 4', '#page-4'),
    section('Page 7', '#page-7'),
    section('Page 9', '#page-9'),
  ];
  const titles = listSections({ url: '/actes/', sub_results: found }).map(({ title }) => title);
  expect(titles).toEqual(['Page 2', 'Page 4', 'Page 7']);
});
