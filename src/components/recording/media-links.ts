import type { Resource } from '../../domain/resource/resource.ts';
import { formatDuration } from '../../lib/durations.ts';
import type { MediaFile } from '../../files/media.ts';
import { formatSize } from '../../lib/text.ts';
import { findVideoHost } from '../../lib/video-host.ts';
import { mediaRoute, routes } from '../../routes.ts';
import { strings } from '../../ui/strings.ts';

/** A way to have the resource other than on its page. */
interface MediaLink {
  title: string;
  href: string;
  isMain: boolean;
  rel?: 'external';
  /** Kept by the visitor, not shown by the browser. */
  download?: boolean;
}

type Linked = Pick<Resource, 'type' | 'media' | 'url' | 'transcript' | 'durationSeconds'>;

/**
 * The links under a player or in place of one: the file or its host, then its words, then what follows.
 * @example mediaLinks(sound) → [{ title: 'Télécharger (MP3, 409 ko, 1 min 8 s)', href: '/documents/….mp3', isMain: true, download: true }, …]
 */
export function mediaLinks(resource: Linked): MediaLink[] {
  const { type, media, url, transcript } = resource;
  const words = transcript?.state === 'file' ? transcript.media : undefined;
  return [
    ...(media === undefined ? [] : [fileLink(resource, media)]),
    ...(url === undefined ? [] : [hostLink(type, url)]),
    ...(words === undefined ? [] : [transcriptLink(words)]),
    ...(type === 'son' && media !== undefined ? [podcastLink()] : []),
  ];
}

function fileLink({ type, durationSeconds }: Linked, media: MediaFile): MediaLink {
  const length = durationSeconds === undefined ? [] : [formatDuration(durationSeconds)];
  const facts = [media.format, formatSize(media.bytes), ...length].join(', ');
  const [verb, download] =
    type === 'texte' ? [strings.resource.read, {}] : [strings.sound.download, { download: true }];
  return { title: `${verb} (${facts})`, href: mediaRoute(media.path), isMain: true, ...download };
}

function hostLink(type: Resource['type'], url: string): MediaLink {
  const name = findVideoHost(url)?.name ?? new URL(url).hostname;
  const titles = {
    texte: strings.resource.read,
    photo: strings.film.watchAt(name),
    son: strings.sound.listenAt(name),
    video: strings.film.watchAt(name),
  };
  return { title: titles[type], href: url, isMain: true, rel: 'external' };
}

function transcriptLink({ path, format, bytes }: MediaFile): MediaLink {
  const title = `${strings.sound.transcriptFile} (${format}, ${formatSize(bytes)})`;
  return { title, href: mediaRoute(path), isMain: false, download: true };
}

function podcastLink(): MediaLink {
  return { title: strings.sound.podcast, href: routes.podcast, isMain: false };
}
