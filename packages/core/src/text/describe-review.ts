import type { Review } from '../review/review.ts'
import { sentencesForAdviser } from './for-adviser.ts'
import { formatsFor } from './formats.ts'
import { causes } from './report/report-causes.ts'
import { howSure } from './report/report-certainty.ts'
import { channels } from './report/report-channels.ts'
import { grid } from './report/report-grid.ts'
import { highlights } from './report/report-highlights.ts'
import { people } from './report/report-people.ts'
import { standing } from './report/report-standing.ts'
import { escaped, type ReportOptions, type ReportSection, type ReportView, viewOf } from './report/report-view.ts'
import { week } from './report/report-week.ts'
import type { Sentences } from './sentences.ts'

/** The sections of a report, in the order in which one reads them. */
const sections = [highlights, standing, causes, week, channels, people, grid, howSure]

/**
 * Writes a review as one page of Markdown that a coach could hand over.
 *
 * At most 350 words for most people: what can wait is left out where there is more to say. Without `contacts` it names people by
 * their ids. Dates are in the zone of the week's plan unless another is named. An adviser reads of the seeker in the third
 * person, in just the parts that the seeker reads.
 */
export function describeReview(review: Review, sentences: Sentences, options: ReportOptions = {}): string {
  const { timeZone = review.weekPlan.timeZone, forAdviser, ...others } = options
  const view = viewOf(review, sentences, { ...others, timeZone })
  const { page, brevity } = firstWithin(wordLimit(view), view, timeZone)
  if (!forAdviser) return page
  const adviser = { ...forAdviser, seekerName: escaped(forAdviser.seekerName ?? '') }
  return pageOf({ ...view, brevity, sentences: sentencesForAdviser(sentences, adviser) }, timeZone)
}

type Written = Pick<ReportView, 'brevity'> & { readonly page: string }

/** The first page that is short enough, or else the shortest. */
function firstWithin(limit: number, view: ReportView, timeZone: string): Written {
  const { brevity } = view
  const page = pageOf(view, timeZone)
  if (brevity === 2 || wordsIn(page) <= limit) return { page, brevity }
  return firstWithin(limit, { ...view, brevity: brevity === 0 ? 1 : 2 }, timeZone)
}

/** The words of a page for most people, and for somebody of whom causes and much else are known (assumptions). */
const [maxWords, maxWordsOfMuch] = [350, 550]

function wordLimit({ review }: ReportView): number {
  const hasSaid = review.swot.factors.some(({ knownBy }) => knownBy !== 'data')
  return review.diagnosis.causes.some(({ named }) => named) && hasSaid ? maxWordsOfMuch : maxWords
}

function wordsIn(page: string): number {
  return page.split(/\s+/).length
}

function pageOf(view: ReportView, timeZone: string): string {
  const { review, sentences } = view
  const { title, writtenOn } = sentences.report
  const role = escaped(review.gapAnalysis.target?.goal.role ?? '')
  const day = formatsFor(sentences.tag).day(review.asOf, timeZone)
  return [`# ${title}`, writtenOn({ day, role }), ...sections.map((section) => section(view)).flatMap(sectionText), '']
    .join('\n\n')
    .replace(/\n+$/, '\n')
}

function sectionText({ heading, lines }: ReportSection): readonly string[] {
  return lines.length > 0 ? [`## ${heading}`, lines.join('\n')] : []
}
