import type { NetworkingRecordInput } from '@tiecraft/core'

/** Someone with no data at all. */
export function emptySeeker(): NetworkingRecordInput {
  return { seeker: { id: 'new' }, contacts: [], activities: [] }
}
