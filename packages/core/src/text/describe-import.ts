import type { ChannelClue, ChannelGuess, ChannelReasonCode } from '../intake/guess/channel-reason.ts'
import type { ImportIssue } from '../intake/import-issue.ts'
import type { ImportPreview } from '../intake/preview/import-preview.ts'
import type { SkipCode } from '../intake/preview/skip-reason.ts'
import type { ImportSentences } from './import-sentences.ts'

/** Says what an import would do, a sentence for each thing, issues of the files last. */
export function describeImport(preview: ImportPreview, sentences: ImportSentences): readonly string[] {
  const counts = countsOf(preview, sentences)
  const isNew = preview.added.length + preview.updated.length + preview.activities.length + preview.employers.length > 0
  return [
    ...(isNew ? counts : [sentences.nothingNew, ...counts]),
    ...describeSkipped(preview, sentences),
    ...preview.issues.map((issue) => describeImportIssue(issue, sentences)),
  ]
}

/** Says what is wrong with a file or a row of it, and where. */
export function describeImportIssue(issue: ImportIssue, sentences: ImportSentences): string {
  return sentences.at({ ...issue.source, sentence: sayIssue(issue, sentences.issues) })
}

/** Says why somebody is taken to be known through a channel, and whether that wants a look. */
export function describeChannelGuess(
  { because, isSensitive }: ChannelGuess,
  sentences: ImportSentences,
): readonly string[] {
  return [sayReason(because, sentences.channelReasons), ...(isSensitive ? [sentences.sensitiveChannel] : [])]
}

type Said<Entry> = (entry: Entry) => string

function sayIssue<Code extends ImportIssue['code']>(
  issue: Extract<ImportIssue, { readonly code: Code }>,
  issues: ImportSentences['issues'],
): string {
  const say: Said<typeof issue> = issues[issue.code]
  return say(issue)
}

function sayReason<Code extends ChannelReasonCode>(
  { code, facts }: ChannelClue<Code>,
  reasons: ImportSentences['channelReasons'],
): string {
  return reasons[code](facts)
}

function countsOf(preview: ImportPreview, sentences: ImportSentences): readonly string[] {
  const { added, updated, unchanged, activities, employers, spread } = preview
  const conflicts = [...updated, ...unchanged].reduce((count, person) => count + person.conflicts.length, 0)
  const counted = (count: number, say: (counted: { readonly count: number }) => string): readonly string[] =>
    count > 0 ? [say({ count })] : []
  return [
    ...counted(added.length, sentences.added),
    ...counted(updated.length, sentences.updated),
    ...counted(unchanged.length, sentences.unchanged),
    ...counted(activities.length, sentences.activities),
    ...counted(employers.length, sentences.employers),
    ...counted(added.filter(({ mayBe }) => mayBe.some(({ contactId }) => contactId)).length, sentences.questions),
    ...counted(conflicts, sentences.conflicts),
    ...(spread.weeks > 1 ? [sentences.spread(spread)] : []),
  ]
}

function describeSkipped({ skipped }: ImportPreview, sentences: ImportSentences): readonly string[] {
  const counts = new Map<SkipCode, number>()
  for (const { because } of skipped) counts.set(because.code, (counts.get(because.code) ?? 0) + 1)
  return [...counts].map(([code, count]) => sentences.skipped[code]({ count }))
}
