import type { SeekerPreferences, WorkingHours } from '@tiecraft/core'
import { builder } from '../builder.ts'
import { WeekdayRef } from '../code/enums.ts'

export const WorkingHoursRef = builder.objectRef<WorkingHours>('WorkingHours').implement({
  access: 'everyone',
  description: 'The times of day between which actions are planned.',
  fields: (t) => ({
    from: t.exposeString('from', { description: 'Start of the working hours, such as `09:00`.' }),
    to: t.exposeString('to', { description: 'End of the working hours, such as `17:00`.' }),
  }),
})

export const SeekerPreferencesRef = builder.objectRef<SeekerPreferences>('SeekerPreferences').implement({
  access: 'everyone',
  description: 'In which zone, language, hours and days the seeker would like plans, reports and calendars.',
  fields: (t) => ({
    timeZone: t.exposeString('timeZone', {
      nullable: true,
      description: 'IANA time zone of plans, reports and calendars, such as `Europe/Madrid`; null for UTC.',
    }),
    locale: t.exposeString('locale', {
      nullable: true,
      description: 'BCP 47 tag of the language of texts, such as `es-MX`; null for that of the request.',
    }),
    workingHours: t.expose('workingHours', {
      type: WorkingHoursRef,
      nullable: true,
      description: 'Working hours; null for nine to five.',
    }),
    quietDays: t.field({
      type: [WeekdayRef],
      nullable: true,
      description: 'Days without actions; null for Saturday and Sunday.',
      resolve: ({ quietDays }) => quietDays && [...quietDays],
    }),
  }),
})
