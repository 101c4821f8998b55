/** Sources of a Content-Security-Policy (CSP level 3), by what they allow. */
type Policy = Readonly<Record<string, readonly string[]>>;

/** Where films of YouTube are played, once a visitor asks for one. */
export const YOUTUBE_PLAYER = 'https://www.youtube-nocookie.com';

const SELF = "'self'";
const NONE = "'none'";

/**
 * What a page may run and load: nothing inline, nothing from elsewhere but the frames of films.
 * WebAssembly and a worker are Pagefind's; pictures in addresses are those of the styles; players that
 * put a film together in memory read it from there.
 * @param filmHosts origins of the players of films kept elsewhere
 * @example pagePolicy(['https://www.youtube-nocookie.com']) → "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; …"
 */
export function pagePolicy(filmHosts: readonly string[]): string {
  return writePolicy({
    'default-src': [NONE],
    'script-src': [SELF, "'wasm-unsafe-eval'"],
    'style-src': [SELF],
    'img-src': [SELF, 'data:'],
    'font-src': [SELF],
    'media-src': [SELF, 'blob:'],
    'connect-src': [SELF],
    'worker-src': [SELF, 'blob:'],
    'manifest-src': [SELF],
    'frame-src': filmHosts.length === 0 ? [NONE] : filmHosts,
    'form-action': [SELF],
    'base-uri': [NONE],
    'frame-ancestors': [NONE],
  });
}

/**
 * What the editing desk (Sveltia CMS) needs more: styles it writes itself, pictures before they are
 * sent, and the forge. It lies alone under /admin/, so that the pages stay strict.
 */
export const deskPolicy = writePolicy({
  'default-src': [NONE],
  'script-src': [SELF, "'wasm-unsafe-eval'"],
  'style-src': [SELF, "'unsafe-inline'"],
  'img-src': [
    SELF,
    'data:',
    'blob:',
    'https://avatars.githubusercontent.com',
    'https://gitlab.com',
  ],
  'font-src': [SELF],
  'media-src': ['blob:'],
  'connect-src': [SELF, 'blob:', 'data:', 'https://api.github.com', 'https://gitlab.com'],
  'worker-src': [SELF, 'blob:'],
  'frame-src': ['blob:'],
  'manifest-src': [SELF, 'data:', 'blob:'],
  'form-action': [NONE],
  // The pane that shows an entry names this origin as its base, to find the style of the site.
  'base-uri': [SELF],
  'frame-ancestors': [NONE],
});

/** What an editor has joined opens in a sandbox: whatever it holds, it is no page of this site. */
export const documentPolicy = writePolicy({
  'default-src': [NONE],
  'img-src': [SELF, 'data:'],
  'media-src': [SELF],
  'style-src': ["'unsafe-inline'"],
  'frame-ancestors': [NONE],
  sandbox: [],
});

/**
 * A PDF in the browser's own reader. Chromium reads no policy there; Safari shows a blank page for some
 * PDFs whose sandbox runs no script (https://github.com/adobe/aem-core-wcm-components/issues/2839), and
 * a policy of sources would strip the reader of its own styles. The sandbox keeps it off this origin.
 */
export const pdfPolicy = writePolicy({
  sandbox: ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox', 'allow-downloads'],
});

function writePolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}
