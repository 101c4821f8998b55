import { cutStream, isSameCopy, readRange, type Span } from './ranges.ts';

/** A file, and the headers that go with it whole. */
interface WholeFile {
  body: ReadableStream<Uint8Array>;
  size: number;
  headers: Headers;
}

/**
 * Answers for one file of sound, film or paper: Cloudflare's asset server sends files whole, and Safari
 * plays no film of which it cannot ask a part.
 * @param asset the whole file, as the asset server sends it
 * @returns 206 and the part asked for, 416 beyond its end, else the whole file with its length
 * @example await answerMedia(new Request(url, { headers: { Range: 'bytes=0-99' } }), asset)
 *   → a 206 whose Content-Range is « bytes 0-99/2048 »
 */
export async function answerMedia(request: Request, asset: Response): Promise<Response> {
  if (asset.status !== 200) return asset;
  const file = await measure(asset);
  // RFC 9110 § 14.2: only what GET asks is answered in parts.
  if (request.method === 'HEAD') return answerEmpty(200, file);
  const span = askedSpan(request, file);
  if (span === 'unsatisfiable') return answerBeyond(file);
  return span === undefined ? answerWhole(file) : answerPart(file, span);
}

function askedSpan(request: Request, { size, headers }: WholeFile): ReturnType<typeof readRange> {
  const copy = { etag: headers.get('ETag'), lastModified: headers.get('Last-Modified') };
  if (!isSameCopy(request.headers.get('If-Range'), copy)) return undefined;
  return readRange(request.headers.get('Range'), size);
}

function answerWhole({ body, size, headers }: WholeFile): Response {
  return new Response(body.pipeThrough(new FixedLengthStream(size)), { headers });
}

function answerPart({ body, size, headers }: WholeFile, span: Span): Response {
  const { first, last } = span;
  const length = last - first + 1;
  headers.set('Content-Range', `bytes ${String(first)}-${String(last)}/${String(size)}`);
  headers.set('Content-Length', String(length));
  const part = body.pipeThrough(cutStream(span)).pipeThrough(new FixedLengthStream(length));
  return new Response(part, { status: 206, headers });
}

async function answerBeyond(file: WholeFile): Promise<Response> {
  file.headers.set('Content-Range', `bytes */${String(file.size)}`);
  file.headers.set('Content-Length', '0');
  return answerEmpty(416, file);
}

async function answerEmpty(status: number, { body, headers }: WholeFile): Promise<Response> {
  await body.cancel();
  return new Response(null, { status, headers });
}

/** The length of a file, read once where the asset server does not say it: of 25 MiB at most. */
async function measure(asset: Response): Promise<WholeFile> {
  const headers = new Headers(asset.headers);
  const stated = Number(headers.get('Content-Length'));
  const blob = stated > 0 && asset.body !== null ? undefined : await asset.blob();
  const size = blob?.size ?? stated;
  headers.set('Accept-Ranges', 'bytes');
  headers.set('Content-Length', String(size));
  const body = blob?.stream() ?? asset.body ?? new Blob([]).stream();
  return { body, size, headers };
}
