/** One thing to look at. */
export interface ReportLine {
  path: string;
  note: string | undefined;
}
