/** citation-js comes without types; this is as much of it as tests use. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL-JSON. */
    readonly data: unknown;
  }
}
