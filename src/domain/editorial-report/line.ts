/** One thing to look at. */
export interface ReportLine {
  path: string;
  note: string | undefined;
  /** The content file that names a document: the one to open. */
  namedBy?: string;
}
