import type { Highlight } from '../../review/highlights.ts'
import type { ReportSection, ReportView } from './report-view.ts'

const noFacts = { people: 0, asked: 0, talked: 0, predicted: 0, felt: 0, offers: 0 }

/** What went well, in a few sentences. */
export function highlights(view: ReportView): ReportSection {
  const { review, sentences } = view
  const said = review.wentWell.map((highlight) => sayHighlight(highlight, view))
  return { heading: sentences.report.wentWell, lines: said.length > 0 ? [said.join(' ')] : [] }
}

function sayHighlight({ code, facts, contactIds }: Highlight, { sentences, nameOf, list }: ReportView): string {
  const names = list(contactIds.map(nameOf))
  return sentences.report.highlights[code]({ ...noFacts, people: contactIds.length, ...facts, names })
}
