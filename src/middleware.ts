import { defineMiddleware } from 'astro:middleware';
import { listAlerts } from './domain/alert/queries.ts';

/** Alerts stand on every page: they reach the layout this way, so that no page has to carry them. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  locals.alerts = await listAlerts();
  return next();
});
