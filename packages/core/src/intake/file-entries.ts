import type { ImportedContact, ImportedEmployer, ImportedFile } from './imported.ts'
import type { Invitation } from './linkedin/invitation.ts'
import type { Message } from './linkedin/message.ts'
import type { TemplateActivity } from './template/template-activity.ts'

/** What one file holds, before files are joined. */
export type FileEntries = {
  readonly file: ImportedFile
  readonly contacts?: readonly ImportedContact[]
  readonly invitations?: readonly Invitation[]
  readonly messages?: readonly Message[]
  readonly activities?: readonly TemplateActivity[]
  readonly employers?: readonly ImportedEmployer[]
}
