import type { z } from 'zod';
import type { EventKeys } from '../keys.ts';
import { findDayFaults } from './days.ts';
import { addKeyFault, type KeyFault } from '../../entry/key-fault.ts';
import { findHourFaults } from './hours.ts';
import { findMeetingLinkFaults } from './meeting-links.ts';
import { findSessionFaults } from './sessions.ts';
import { findIdleReason, findStateFaults } from './state.ts';
import { findWrittenDateFaults } from './written-dates.ts';

/** Rules that compare days and hours can only judge those that exist. */
const TIMED_RULES = [findDayFaults, findHourFaults, findSessionFaults, findWrittenDateFaults];
const RULES = [findStateFaults, findIdleReason, findMeetingLinkFaults];
const TIMES: readonly unknown[] = [
  'jour',
  'heure',
  'jour_fin',
  'heure_fin',
  'fuseau',
  'seances',
  'jour_initial',
  'inscription',
];

/**
 * Refuses what each field alone cannot tell: keys that contradict one another.
 * @example eventKeys.superRefine(checkEvent)
 */
export function checkEvent(keys: EventKeys, context: z.RefinementCtx): void {
  const isReadable = !context.issues.some(({ path }) => TIMES.includes(path?.[0]));
  const rules: readonly ((keys: EventKeys) => KeyFault[])[] = isReadable
    ? [...TIMED_RULES, ...RULES]
    : RULES;
  for (const fault of rules.flatMap((find) => find(keys))) addKeyFault(context, fault);
}
