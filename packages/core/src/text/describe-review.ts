import type { Review } from '../review/review.ts'
import { en } from './en/en.ts'
import { formatsFor } from './formats.ts'
import { causes } from './report/report-causes.ts'
import { howSure } from './report/report-certainty.ts'
import { channels } from './report/report-channels.ts'
import { grid } from './report/report-grid.ts'
import { highlights } from './report/report-highlights.ts'
import { people } from './report/report-people.ts'
import { standing } from './report/report-standing.ts'
import { escaped, type ReportOptions, type ReportSection, viewOf } from './report/report-view.ts'
import { week } from './report/report-week.ts'
import type { Sentences } from './sentences.ts'

/** The sections of a report, in the order in which one reads them. */
const sections = [highlights, standing, causes, week, channels, people, grid, howSure]

/**
 * Writes a review as one page of Markdown that a coach could hand over.
 *
 * Without `contacts` it names people by their ids. Dates are in the zone of the week's plan unless another is named.
 */
export function describeReview(review: Review, sentences: Sentences = en, options: ReportOptions = {}): string {
  const { timeZone = review.weekPlan.timeZone, ...others } = options
  const view = viewOf(review, sentences, { ...others, timeZone })
  const { title, writtenOn } = sentences.report
  const role = escaped(review.gapAnalysis.target?.goal.role ?? '')
  return [
    `# ${title}`,
    writtenOn({ day: formatsFor(sentences.tag).day(review.asOf, options.timeZone ?? review.weekPlan.timeZone), role }),
    ...sections.map((section) => section(view)).flatMap(sectionText),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function sectionText({ heading, lines }: ReportSection): readonly string[] {
  return lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : []
}
