/** One thing to look at. */
export interface ReportLine {
  path: string;
  note: string | undefined;
  /** Of a document, the content file that names it: the one to open. */
  namedBy?: string;
}
