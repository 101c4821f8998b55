/** The picture of a link, in pixels: what social networks and messengers show whole (ogp.me). */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;
