import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { withCacheKeys } from '../../domain/cache-keys.ts';
import { listCalendars } from '../../domain/event/queries.ts';
import { loadPodcast } from '../../domain/feed/queries.ts';
import { listStreams } from '../../domain/stream/queries.ts';
import { feedList } from '../../feeds/opml.ts';
import { groupChoices, groupSubscriptions } from '../../feeds/subscriptions.ts';
import { strings } from '../../ui/strings.ts';

export const getStaticPaths = async () => {
  const streams = await listStreams(1);
  const calendars = await listCalendars();
  const hasPodcast = (await loadPodcast()) !== undefined;
  const { flux, combinaisons } = strings.subscriptions.opmlLists;
  const lists = [
    {
      params: { list: 'flux' },
      props: {
        title: flux,
        groups: groupSubscriptions({ streams, calendars, hasPodcast }),
      },
    },
    {
      params: { list: 'combinaisons' },
      props: { title: combinaisons, groups: groupChoices(streams) },
    },
  ];
  // A list without a feed is no OPML; its page leaves out the link too.
  return withCacheKeys(lists.filter(({ props }) => props.groups.length > 0));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(feedList(props.title, props.groups), {
    headers: { 'content-type': 'text/x-opml; charset=utf-8' },
  });
