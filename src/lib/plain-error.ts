/** An error whose message says all that whoever runs a command must know: no stack is shown with it. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
