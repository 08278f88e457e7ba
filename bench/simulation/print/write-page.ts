import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { FinishedJob } from '../run-studies.ts'
import type { Figure } from '../study/figure.ts'
import { studyOf } from '../study/studies.ts'
import type { World } from '../world/world.ts'
import { worldIds, worldOf } from '../world/worlds.ts'
import { drawPlot } from './draw-plot.ts'
import { writeBand, writeError, writeValue, writeVerdict } from './format.ts'
import { markdownTable } from './markdown-table.ts'

const page = new URL('../../../docs/evidence/how-well.md', import.meta.url)
const plots = new URL('plots/', page)

/** Writes the figures and plots of studies into their places on the page; the words around them stay. */
export function writePage(jobs: readonly FinishedJob[], how: string): void {
  mkdirSync(plots, { recursive: true })
  const ids = [...new Set(jobs.map(({ id }) => id))]
  let text = readFileSync(page, 'utf8')
  for (const id of ids)
    text = withBlock(
      text,
      id,
      blockOf(
        id,
        jobs.filter((job) => job.id === id),
      ),
    )
  writeFileSync(page, withBlock(withBlock(text, 'worlds', worldsTable()), 'run', how))
}

function withBlock(text: string, id: string, block: string): string {
  const [begin, end] = [`<!-- figures: ${id} -->`, '<!-- end of figures -->']
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`The page has no place for ${id}.`)
  return `${text.slice(0, from)}${begin}\n\n${block}\n\n${text.slice(to)}`
}

function blockOf(id: string, jobs: readonly FinishedJob[]): string {
  const seen = jobs.find(({ options }) => options.set === 'seen')
  const unseen = jobs.find(({ options }) => options.set === 'unseen')
  const pictures = (seen?.result.plots ?? []).map((plot) => {
    writeFileSync(new URL(`${plot.id}.svg`, plots), drawPlot(plot))
    return `![${plot.title}](plots/${plot.id}.svg)`
  })
  const others = unseen?.result.figures ?? []
  const rows = (seen?.result.figures ?? []).map((figure, index, figures) => {
    const other = counterpart(figure, figures.slice(0, index), others)
    return [
      figure.row,
      figure.when,
      writeBand(figure.target, figure.unit),
      cell(figure),
      other ? cell(other) : '',
      worse(writeVerdict(figure), other ? writeVerdict(other) : ''),
    ]
  })
  const head = ['what', 'where', 'must be', 'seen (±)', 'unseen (±)', 'reached']
  return [`${studyOf(id).asks}`, markdownTable(head, rows), ...pictures].join('\n\n')
}

/** The same figure of the other set: in the same case, or where its places have other names, as far down among its like. */
function counterpart(figure: Figure, before: readonly Figure[], others: readonly Figure[]): Figure | undefined {
  const alike = others.filter(({ row }) => row === figure.row)
  const place = before.filter(({ row }) => row === figure.row).length
  return alike.find(({ when }) => when === figure.when) ?? (figure.target ? alike[place] : undefined)
}

/** The worse of two verdicts. */
function worse(one: string, other: string): string {
  const order = ['', 'yes', 'within noise', 'no']
  return order.indexOf(one) < order.indexOf(other) ? other : one
}

function cell(figure: Figure): string {
  return `${writeValue(figure)} (${writeError(figure)})`
}

function worldsTable(): string {
  const rows = worldIds.map((id) => {
    const [seen, unseen] = [worldOf(id, 'seen'), worldOf(id, 'unseen')]
    return [id, seen.says, parametersOf(seen), parametersOf(unseen)]
  })
  return markdownTable(['world', 'what is assumed', 'seen', 'unseen'], rows)
}

/** The parameters that are not as in the plain world. */
function parametersOf(world: World): string {
  const plain = worldOf('stated', 'seen')
  const numbers = Object.entries(world).filter(
    ([key, value]) =>
      typeof value === 'number' && value !== Object.entries(plain).find(([other]) => other === key)?.[1],
  )
  const referrals = Object.entries(world.referrals).filter(([, factor]) => factor !== 1)
  return [
    ...numbers.map(([key, value]) => `${key} ${Number(value).toFixed(2)}`),
    ...referrals.map(([tie, factor]) => `referrals of ${tie} ties × ${factor.toFixed(2)}`),
  ].join(', ')
}
