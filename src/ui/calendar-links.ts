import { absolute } from '../routes.ts';
import { site } from '../site.config.ts';

/** The addresses by which one calendar is followed. */
interface SubscriptionLinks {
  /** The calendar itself, as any application takes it. */
  https: string;
  /** The same address with `webcal:`, which a device opens in its own calendar. */
  webcal: string;
  google: string;
  outlook: string;
}

/**
 * The addresses by which a calendar is followed from one's own.
 * @example subscriptionLinks('/agenda.ics') → { https: 'https://…/agenda.ics', webcal: 'webcal://…/agenda.ics', … }
 */
export function subscriptionLinks(path: string): SubscriptionLinks {
  const https = absolute(path, site.url);
  const webcal = https.replace(/^https:/, 'webcal:');
  const google = new URL('https://calendar.google.com/calendar/r');
  google.searchParams.set('cid', webcal);
  const outlook = new URL('https://outlook.live.com/calendar/0/addfromweb');
  outlook.searchParams.set('url', https);
  return { https, webcal, google: google.href, outlook: outlook.href };
}
