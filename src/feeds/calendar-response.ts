/**
 * A calendar as the development server answers it; a static host gives the type by its own rules.
 * @example calendarResponse(eventCalendar({ event }))
 */
export function calendarResponse(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}
