/** A part of a file's text: a page of a document, half a minute of a film. */
export interface TextSection {
  /** An anchor of the page that stands for it. */
  id: string;
  /** What a result calls it: « Page 2 », « 1:15 ». */
  title: string;
  text: string;
}
