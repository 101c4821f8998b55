import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../domain/cache-keys.ts';
import { listServedCalendars } from '../domain/event/queries.ts';
import { calendarPath } from '../feeds/calendar-address.ts';
import { textResponse } from '../feeds/response.ts';
import { subscribedCalendar } from '../feeds/ical.ts';
import { MEDIA_TYPES } from '../lib/media-types.ts';

export const getStaticPaths = async () =>
  withCacheKeys(
    (await listServedCalendars()).map((calendar) => ({
      params: { calendar: calendarPath(calendar).slice(1, -'.ics'.length) },
      props: { calendar },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  textResponse(subscribedCalendar(props.calendar), MEDIA_TYPES.ICS);
