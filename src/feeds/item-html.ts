import type { AgendaEvent } from '../domain/event/event.ts';
import { takesRegistrations } from '../domain/event/registration.ts';
import type { Resource } from '../domain/resource/resource.ts';
import type { StreamItem } from '../domain/stream/item.ts';
import { occurrencesOf } from '../domain/event/occurrence.ts';
import { formatDay } from '../lib/french-dates.ts';
import { escapeHtml } from '../lib/html.ts';
import { describeFile, type FileFacts } from '../lib/file-words.ts';
import { languageAttributes, type Language } from '../lib/language.ts';
import { capitalise } from '../lib/text.ts';
import { NBSP } from '../lib/spaces.ts';
import { setTypography } from '../lib/typography.ts';
import { findVideoHost } from '../lib/video-host.ts';
import { absolute, mediaRoute } from '../routes.ts';
import { site } from '../site.config.ts';
import { describeDays, describeHours, describeSession, eventFactLines } from '../ui/event-facts.ts';
import { strings } from '../ui/strings.ts';
import type { FeedPicture, ItemFiles } from './files.ts';

/**
 * The whole content of a feed item: what its page shows, in the order of its page; what was changed
 * stands before it.
 * @example itemHtml({ kind: 'event', entry }, { bodyHtml, files: { photos: [] } }) → '<p>Le 14 octobre 2025</p>…'
 */
export function itemHtml(
  item: StreamItem,
  { bodyHtml, files }: { bodyHtml: string; files: ItemFiles },
): string {
  const { kind, entry } = item;
  const { picture, photos } = files;
  // The head of an album is one of its photographs already.
  const head = picture === undefined || photos.includes(picture) ? '' : figure(picture);
  return joinParts([
    updateNote(entry),
    kind === 'event' ? eventLines(entry) : '',
    inLanguage(
      entry.language,
      joinParts([
        `<p><strong>${words(entry.summary, entry.language)}</strong></p>`,
        head,
        ...photos.map(figure),
        bodyHtml,
      ]),
    ),
    linkList(item),
  ]);
}

/**
 * When and where an event takes place, in one line of text.
 * @example eventLineText(event) → 'Le 14 octobre 2025, 14 h – 16 h (heure de Paris), Paris'
 */
function eventLineText(event: AgendaEvent): string {
  const days = describeDays(event);
  const hours = describeHours(event);
  const format = event.format === undefined ? undefined : strings.event.formats[event.format];
  const sentence = [days, hours, event.venue ?? format].filter((part) => part !== undefined);
  return capitalise(sentence.join(', '));
}

function updateNote({ updatedOn, updateReason }: StreamItem['entry']): string {
  if (updatedOn === undefined || updateReason === undefined) return '';
  return `<p><em>${words(strings.feed.updated(formatDay(updatedOn), updateReason))}</em></p>`;
}

function eventLines(event: AgendaEvent): string {
  const lines = [eventLineText(event), ...eventFactLines(event)];
  const sessions = occurrencesOf(event).flatMap(({ session, timing }) =>
    session === undefined ? [] : [words(joinTitle(session.title, describeSession(timing)))],
  );
  return joinParts([...lines.map((line) => `<p>${words(line)}</p>`), list(sessions)]);
}

function joinTitle(title: string | undefined, when: string): string {
  return title === undefined ? when : `${when}${NBSP}: ${title}`;
}

function figure({ url, width, height, alt, credit, caption }: FeedPicture): string {
  const says = [
    caption,
    credit === undefined ? undefined : `${strings.article.credit}\u00A0: ${credit}`,
  ].filter((part) => part !== undefined);
  const legend = says.length === 0 ? '' : `<figcaption>${words(says.join(' '))}</figcaption>`;
  const size = `width="${String(width)}" height="${String(height)}"`;
  return `<figure><img src="${escapeHtml(url)}" alt="${words(alt)}" ${size}>${legend}</figure>`;
}

/** A text in another language says so, and runs in its own direction. */
function inLanguage(language: Language, html: string): string {
  const attributes = languageAttributes(language);
  return attributes === '' ? html : `<div${attributes}>${html}</div>`;
}

function linkList(item: StreamItem): string {
  const { kind, entry } = item;
  const files = entry.documents.map(({ title, ...file }) => fileLink(title, file));
  const links = entry.links.map(({ title, url }) => link(url, title));
  return list([
    ...(kind === 'event' ? registrationLinks(entry) : []),
    ...(kind === 'article' ? [sourceLink(entry.source)] : []),
    ...(kind === 'resource' ? resourceLinks(entry) : []),
    ...files,
    ...links,
  ]);
}

/** A feed does not know the day on which it is read: it says the last one. */
function registrationLinks(event: AgendaEvent): string[] {
  const { registration } = event;
  if (registration === undefined || !takesRegistrations(event)) return [];
  const { url, email, deadline } = registration;
  const until = (title: string) =>
    deadline === undefined ? title : strings.feed.until(title, formatDay(deadline));
  return [
    ...(email === undefined
      ? []
      : [link(`mailto:${email}`, until(strings.event.registerByMail(email)))]),
    ...(url === undefined ? [] : [link(url, until(strings.event.registerTo))]),
  ];
}

function sourceLink(source: { name: string; url: string | undefined } | undefined): string {
  if (source?.url === undefined) return '';
  return link(source.url, `${strings.article.source}\u00A0: ${source.name}`);
}

function resourceLinks(resource: Resource): string[] {
  const { title, type, url, media, transcript } = resource;
  return [
    media === undefined ? '' : fileLink(title, media),
    url === undefined ? '' : hostLink(type, url),
    transcript?.state === 'file' ? fileLink(strings.sound.transcriptFile, transcript.media) : '',
  ];
}

function hostLink(type: Resource['type'], url: string): string {
  const name = findVideoHost(url)?.name ?? new URL(url).hostname;
  if (type === 'texte') return link(url, strings.resource.readElsewhere);
  return link(url, type === 'son' ? strings.sound.listenAt(name) : strings.film.watchAt(name));
}

function fileLink(title: string, { path, ...facts }: { path: string } & FileFacts): string {
  return link(absolute(mediaRoute(path), site.url), `${title} (${describeFile(facts)})`);
}

function link(address: string, title: string): string {
  return `<a href="${escapeHtml(address)}">${words(title)}</a>`;
}

function list(items: readonly string[]): string {
  const shown = items.filter((item) => item !== '').map((item) => `<li>${item}</li>`);
  return shown.length === 0 ? '' : `<ul>${shown.join('')}</ul>`;
}

function words(text: string, language: Language = 'fr'): string {
  return escapeHtml(setTypography(text, language));
}

function joinParts(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
