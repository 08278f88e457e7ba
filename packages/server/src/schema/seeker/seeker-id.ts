import type { InputFieldBuilder } from '../builder.ts'
import { SeekerRef } from './seeker.ts'

/** The input field with the seeker whose data is changed. */
export function seekerIdField(t: InputFieldBuilder) {
  return t.globalID({ for: SeekerRef, required: true, description: "Id of the seeker, or the portal's own id." })
}

/** The input field with the seeker of a row that is named by the portal's own id. */
export function seekerOfRowField(t: InputFieldBuilder) {
  return t.globalID({
    for: SeekerRef,
    description: "Id of the seeker, or the portal's own id; needed where another id here is the portal's own.",
  })
}
