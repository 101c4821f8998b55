/** What is wrong with a field of an event, and what its editor should write. */
export interface Fault {
  path: (string | number)[];
  message: string;
}
