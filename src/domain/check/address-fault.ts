import type { Fault } from './fault.ts';

/** What is wrong with an address, and what to write. */
export type AddressFault = Pick<Fault, 'message' | 'code' | 'dependsOn' | 'isAdvice'>;
