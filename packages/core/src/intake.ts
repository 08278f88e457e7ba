// intake: files the seeker already has, read into contacts, activities and employers
export { type ColumnMapping, type ContactColumn, contactColumns } from './intake/column-mapping.ts'
export { type ImportFormat, importFormatMeanings, importFormats } from './intake/import-format.ts'
export type { ExpectedCell, ImportIssue, ImportIssueCode } from './intake/import-issue.ts'
export { type ImportLimit, importLimits } from './intake/import-limit.ts'
export type { ImportOptions } from './intake/import-options.ts'
export type { ImportSource } from './intake/import-source.ts'
export { importThresholds } from './intake/import-thresholds.ts'
export type {
  ActivityDraft,
  Imported,
  ImportedActivity,
  ImportedContact,
  ImportedEmployer,
  ImportedFile,
} from './intake/imported.ts'
export { readImport } from './intake/read-import.ts'
export type { ImportContent, ImportInput, NamedContent } from './intake/source/import-input.ts'
export { activitiesTemplate, contactsTemplate, employersTemplate } from './intake/template/template-columns.ts'
export { type ActivitiesOfRecord, writeActivitiesCsv } from './intake/write/write-activities-csv.ts'
export { writeContactsCsv } from './intake/write/write-contacts-csv.ts'
export { writeEmployersCsv } from './intake/write/write-employers-csv.ts'
export { writeVCard } from './intake/write/write-vcard.ts'
