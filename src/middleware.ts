import { defineMiddleware } from 'astro:middleware';

/** Alerts stand on every page: they reach the layout this way, so that no page has to carry them. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  // A dev server keeps this module for its life; imported here, the queries are those of the last edit.
  const { listAlerts } = await import('./domain/alert/queries.ts');
  locals.alerts = await listAlerts();
  return next();
});
