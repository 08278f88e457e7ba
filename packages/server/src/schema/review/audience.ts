import { enumOf } from '../code/enum-of.ts'

export const AudienceRef = enumOf('Audience', 'Who reads a report.', ['seeker', 'adviser'] as const, {
  seeker: 'The seeker, who is spoken to: "Your goal is …".',
  adviser: 'An adviser, who reads of the seeker in the third person: "Their goal is …".',
})
