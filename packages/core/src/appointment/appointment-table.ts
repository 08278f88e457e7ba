/** What happens at each kind of appointment, and how long it takes where nobody says. */
type AppointmentRule = {
  /** The activity it becomes once it took place. */
  readonly logs: 'conversation_held' | 'event_attended' | 'interview_held'
  /** Minutes until it is over, if it does not say (an assumption). */
  readonly usualMinutes: number
}

/** The kinds of appointments: what each becomes once it took place, and how long it usually takes. */
export const appointmentTable = {
  talk: { logs: 'conversation_held', usualMinutes: 30 },
  event: { logs: 'event_attended', usualMinutes: 120 },
  interview: { logs: 'interview_held', usualMinutes: 60 },
} as const satisfies Readonly<Record<string, AppointmentRule>>

/** What is arranged, as a code. */
export type AppointmentKind = keyof typeof appointmentTable

/** Every kind of appointment. */
export const appointmentKinds = ['talk', 'event', 'interview'] as const satisfies readonly AppointmentKind[]

/** What somebody may say of an appointment; until then it is open. */
export const appointmentStatuses = ['took_place', 'cancelled'] as const

/** What was said of an appointment, as a code. */
export type AppointmentStatus = (typeof appointmentStatuses)[number]
