import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../../../domain/cache-keys.ts';
import { listCalendarFiles } from '../../../../domain/event/queries.ts';
import { calendarFileName } from '../../../../feeds/calendar-address.ts';
import { textResponse } from '../../../../feeds/response.ts';
import { eventCalendar } from '../../../../feeds/ical.ts';
import { MEDIA_TYPES } from '../../../../lib/media-types.ts';

export const getStaticPaths = async () =>
  withCacheKeys(
    (await listCalendarFiles()).map((file) => ({
      params: { year: file.event.year, month: file.event.month, slug: calendarFileName(file) },
      props: { file },
    })),
  );

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  textResponse(eventCalendar(props.file), MEDIA_TYPES.ICS);
