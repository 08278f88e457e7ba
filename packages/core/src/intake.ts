// intake: files the seeker already has, read into contacts, activities and employers

export { type AppliedImport, applyImport } from './intake/apply/apply-import.ts'
export { type ImportBatch, importBatchSchema, parseImportBatch } from './intake/apply/import-batch.ts'
export { type UndoneImport, undoImport } from './intake/apply/undo-import.ts'
export type { UndoLeftover, UndoLeftoverCode } from './intake/apply/undo-leftover.ts'
export { type ColumnMapping, type ContactColumn, contactColumns } from './intake/column-mapping.ts'
export type {
  ChannelClue,
  ChannelGuess,
  ChannelReason,
  ChannelReasonCode,
  ChannelReasonFacts,
} from './intake/guess/channel-reason.ts'
export type { SeekersPast } from './intake/guess/guess-channel.ts'
export {
  type ImportChoices,
  type ImportedField,
  importChoicesSchema,
  importedFields,
  type PersonChoice,
  parseImportChoices,
  personAnswers,
} from './intake/import-choices.ts'
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
export type { ImportedKind } from './intake/imported-id.ts'
export type { MayBeSame } from './intake/match/same-person.ts'
export type { FieldChange, FieldConflict, FieldValue } from './intake/preview/field-change.ts'
export type { AddedContact, ImportPreview, MatchedContact, PersonInFiles } from './intake/preview/import-preview.ts'
export type { LeftOutField } from './intake/preview/left-out-field.ts'
export { previewImport } from './intake/preview/preview-import.ts'
export type { PreviewOptions } from './intake/preview/preview-options.ts'
export type { SkipCode, SkipFacts, SkippedEntry, SkipReason } from './intake/preview/skip-reason.ts'
export type { ImportSpread } from './intake/preview/spread-due.ts'
export { readImport } from './intake/read-import.ts'
export type { ImportContent, ImportInput, NamedContent } from './intake/source/import-input.ts'
export { activitiesTemplate, contactsTemplate, employersTemplate } from './intake/template/template-columns.ts'
export { type ActivitiesOfRecord, writeActivitiesCsv } from './intake/write/write-activities-csv.ts'
export { writeContactsCsv } from './intake/write/write-contacts-csv.ts'
export { writeEmployersCsv } from './intake/write/write-employers-csv.ts'
export { writeVCard } from './intake/write/write-vcard.ts'
export { describeChannelGuess, describeImport, describeImportIssue } from './text/describe-import.ts'
export type { ImportSentences } from './text/import-sentences.ts'
