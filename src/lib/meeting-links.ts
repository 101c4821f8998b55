/** An address that lets whoever reads it into a video meeting. */
interface MeetingLink {
  /** The service, as people call it. */
  service: string;
  /** Where it begins in the text. */
  index: number;
}

/** The hosts of a service, and what in an address leads into a room rather than to a page. */
interface Service {
  service: string;
  host: RegExp;
  room: RegExp;
}

const SERVICES: readonly Service[] = [
  {
    service: 'Zoom',
    host: /(^|\.)zoom(gov)?\.(us|com)$/,
    room: /^\/(j|s|w|my|wc|join|launch)[/?]/,
  },
  {
    service: 'Teams',
    host: /(^|\.)teams\.(microsoft|live|cloud\.microsoft)(\.com)?$/,
    room: /\/(meetup-join|meet|launcher)[/?]|meetingjoin/,
  },
  {
    service: 'Webex',
    host: /(^|\.)webex\.com$/,
    room: /\/(meet|join|m|wbxmjs|meeting|webinar)\/|\/j\.php|[?&]mtid=/,
  },
  {
    service: 'Google Meet',
    host: /^meet\.google\.com$/,
    room: /^\/([a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/)/,
  },
  { service: 'Google Meet', host: /^g\.co$/, room: /^\/meet\// },
  {
    service: 'Jitsi',
    host: /^meet\.jit\.si$|(^|\.)jitsi\.|(^|\.)8x8\.vc$|(^|\.)framatalk\.org$|^kmeet\.|^rendez-vous\.renater\.fr$|^(webconf|visio)\.numerique\.gouv\.fr$/,
    room: /^\/[^?#]/,
  },
  { service: 'BigBlueButton', host: /(^|\.|-)(bbb|bigbluebutton)\d*\./, room: /^\/[^?#]/ },
  {
    service: 'BigBlueButton',
    host: /./,
    room: /\/bigbluebutton\/|\/(b|rooms)\/[a-z0-9]{3}(-[a-z0-9]{3}){2,3}([/?]|$)|\/meeting\/signin\//,
  },
  {
    service: 'GoTo Meeting',
    host: /(^|\.)gotomeeting\.com$|^(app|meet)\.goto\.com$/,
    room: /^\/(join\/|meeting\/)?\d{6}|^\/meeting\/\w/,
  },
  { service: 'Livestorm', host: /(^|\.)livestorm\.co$/, room: /\/live([/?]|$)|^\/p\/|[?&]s=/ },
];

/** What DNS allows of a label; without a limit, a text of 100,000 letters took 13 s. */
const LABEL = '[a-z0-9-]{1,63}';

/** With or without « https:// »; a host has at least one point and ends in letters. */
const ADDRESS = new RegExp(
  `(?<![a-z])(?:[a-z][a-z+.-]{1,30}://)?(?<host>${LABEL}(?:\\.${LABEL}){0,8}\\.[a-z]{2,24})(?::\\d{1,5})?(?<rest>[/?#][^\\s<>"'«»)\\]]*)`,
  'gi',
);

/** What every address holds; most lines hold none, and this is read in a tenth of the time. */
const NEAR_ADDRESS = /\.[a-z]{2,24}(?::\d{1,5})?[/?#]/i;

/** Signing up gives nobody a seat: the organiser still sends the link. */
const REGISTRATION = /\/(regist(er|ration)|inscription|form)\b/;

/**
 * The links of a text by which anyone could enter a video meeting; pages of registration are none.
 * @example findMeetingLinks('Sur https://us02web.zoom.us/j/123?pwd=a') → [{ service: 'Zoom', index: 4 }]
 */
export function findMeetingLinks(text: string): MeetingLink[] {
  if (!NEAR_ADDRESS.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: address, index }) => {
    const service = partsOf(address)
      .map(serviceOf)
      .find((found) => found !== undefined);
    return service === undefined ? [] : [{ service, index }];
  });
}

/** An address and those it carries: a mail program wraps a link into one of its own. */
function partsOf(address: string): string[] {
  const open = address
    .replaceAll(/%3A/gi, ':')
    .replaceAll(/%2F/gi, '/')
    .replaceAll(/%3F/gi, '?')
    .replaceAll(/%3D/gi, '=')
    .replaceAll(/%26/gi, '&');
  return open.split(/(?=https?:\/\/)/i);
}

function serviceOf(address: string): string | undefined {
  const { host = '', rest = '' } = new RegExp(ADDRESS.source, 'i').exec(address)?.groups ?? {};
  const [name, path] = [host.toLowerCase(), rest.toLowerCase()];
  if (REGISTRATION.test(path)) return undefined;
  return SERVICES.find((known) => known.host.test(name) && known.room.test(path))?.service;
}
