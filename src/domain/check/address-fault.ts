/** What is wrong with an address, and what to write. */
export interface AddressFault {
  message: string;
  isAdvice?: true;
}
