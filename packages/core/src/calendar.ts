// calendar: appointments, a week's plan, due contacts and other entries as iCalendar
export { type AppointmentEntriesOptions, appointmentEntries } from './calendar/appointment-entries.ts'
export type { CalendarEntry, EntryTime } from './calendar/calendar-entry.ts'
export { type DueEntriesOptions, dueEntries } from './calendar/due-entries.ts'
export { type FeedEntriesOptions, feedEntries } from './calendar/feed-entries.ts'
export { type PlanEntriesOptions, planEntries } from './calendar/plan-entries.ts'
export { type CalendarOptions, toCalendar } from './calendar/to-calendar.ts'
