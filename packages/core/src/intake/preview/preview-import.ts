import { channels as catalogue } from '../../channel/channels.ts'
import type { NetworkingRecord } from '../../record/record-schema.ts'
import type { Imported } from '../imported.ts'
import { withEarlierAcquaintance } from './earlier-acquaintance.ts'
import type { ImportPreview } from './import-preview.ts'
import { limitPeople } from './limit-people.ts'
import { previewActivities } from './preview-activities.ts'
import { previewEmployers } from './preview-employers.ts'
import type { PreviewOptions } from './preview-options.ts'
import { previewPeople } from './preview-people.ts'
import { scheduleAdded } from './schedule-added.ts'

/**
 * Compares what files say with a record: what would be added, filled, left alone and left out.
 *
 * Nothing that the record says is replaced unless `choices` names the field. A person is taken for a known contact where
 * that is likely; where it is only possible they are added, and the preview asks. People just added come due a few each
 * week. The same files again change nothing. Independent of the order of files and entries.
 */
export function previewImport(record: NetworkingRecord, imported: Imported, options: PreviewOptions): ImportPreview {
  const context = { ...options, channels: options.channels ?? catalogue }
  const people = limitPeople(record, previewPeople(record, imported, context), {
    ...context,
    activities: imported.activities,
  })
  const activities = previewActivities(record, imported, { people, ...context })
  const employers = previewEmployers(record, imported)
  const known = withEarlierAcquaintance(record, people, activities.activities)
  const scheduled = scheduleAdded(record, known.added, { activities: activities.activities, ...context })
  return {
    ...scheduled,
    updated: known.matched.filter(({ changes }) => changes.length > 0),
    unchanged: known.matched.filter(({ changes }) => changes.length === 0),
    activities: activities.activities,
    knownActivities: activities.known,
    employers: employers.employers,
    skipped: [...people.skipped, ...activities.skipped, ...employers.skipped],
    issues: imported.issues,
    files: imported.files,
  }
}
