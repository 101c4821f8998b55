import type { Page } from 'playwright-core';

/** The part of a layout-shift entry that the sum needs; TypeScript does not know the kind. */
interface Shift extends PerformanceEntry {
  value: number;
  hadRecentInput: boolean;
}

/**
 * The sum of the shifts since the page began to load, once fonts, pictures and scripts are there.
 * @example await page.goto('/'); expect(await sumShifts(page)).toBeLessThan(0.1);
 */
export async function sumShifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const isShift = (entry: PerformanceEntry): entry is Shift =>
      'value' in entry && 'hadRecentInput' in entry;
    let sum = 0;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries.filter(isShift)) if (!entry.hadRecentInput) sum += entry.value;
    };
    const observer = new PerformanceObserver((list) => {
      add(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode()));
    // Two frames: one to lay out what has come, one for its entry to be written.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    return sum;
  });
}
