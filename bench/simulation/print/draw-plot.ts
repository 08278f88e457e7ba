import type { Plot } from '../study/study.ts'

const [width, height, margin] = [480, 300, 40]
const style = 'font-family="sans-serif" font-size="11" fill="#333"'

/** Draws a plot as plain SVG. */
export function drawPlot(plot: Plot): string {
  const size = plot.kind === 'matrix' ? 60 + 26 * plot.rows.length + margin : height
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${size}" viewBox="0 0 ${width} ${size}">`,
    `<title>${escaped(plot.title)}</title>`,
    '<rect width="100%" height="100%" fill="white"/>',
    `<text x="${margin}" y="18" ${style} font-weight="bold">${escaped(plot.title)}</text>`,
    ...drawInside(plot),
    '</svg>',
    '',
  ].join('\n')
}

function drawInside(plot: Plot): readonly string[] {
  switch (plot.kind) {
    case 'bars':
      return drawBars(plot)
    case 'reliability':
      return drawReliability(plot)
    case 'matrix':
      return drawMatrix(plot)
  }
}

const x = (share: number): string => (margin + share * (width - 2 * margin)).toFixed(1)
const y = (share: number): string => (height - margin - share * (height - 2 * margin)).toFixed(1)

function drawBars({ bars }: Extract<Plot, { kind: 'bars' }>): readonly string[] {
  const top = 1.1 * Math.max(...bars.flatMap(({ value, expected = 0 }) => [value, expected]))
  return bars.flatMap(({ label, value, expected }, index) => {
    const [from, to] = [Number(x((index + 0.1) / bars.length)), Number(x((index + 0.9) / bars.length))]
    const [high, low] = [y(value / top), y(0)]
    const bar = `<rect x="${from}" y="${high}" width="${(to - from).toFixed(1)}" height="${(Number(low) - Number(high)).toFixed(1)}" fill="#6a9fb5"/>`
    const text = `<text x="${((from + to) / 2).toFixed(1)}" y="${height - margin + 14}" ${style} text-anchor="middle">${escaped(label)}</text>`
    const number = `<text x="${((from + to) / 2).toFixed(1)}" y="${(Number(high) - 4).toFixed(1)}" ${style} text-anchor="middle">${value.toFixed(3)}</text>`
    if (expected === undefined) return [bar, text, number]
    const mark = y(expected / top)
    return [
      bar,
      text,
      number,
      `<line x1="${from}" x2="${to}" y1="${mark}" y2="${mark}" stroke="#c0392b" stroke-width="2"/>`,
    ]
  })
}

function drawReliability({ points }: Extract<Plot, { kind: 'reliability' }>): readonly string[] {
  const diagonal = `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb"/>`
  const axes = `<path d="M${x(0)} ${y(1)}V${y(0)}H${x(1)}" fill="none" stroke="#333"/>`
  const names = `<text x="${x(0.5)}" y="${height - 10}" ${style} text-anchor="middle">said</text><text x="${x(0)}" y="${margin - 6}" ${style}>happened</text>`
  const marks = points.flatMap(({ said, happened, error }) => [
    `<line x1="${x(said)}" x2="${x(said)}" y1="${y(Math.max(0, happened - 2 * error))}" y2="${y(Math.min(1, happened + 2 * error))}" stroke="#6a9fb5" stroke-width="2"/>`,
    `<circle cx="${x(said)}" cy="${y(happened)}" r="4" fill="#2c5d73"/>`,
  ])
  return [diagonal, axes, names, ...marks]
}

function drawMatrix({ rows, columns, shares }: Extract<Plot, { kind: 'matrix' }>): readonly string[] {
  const left = 150
  const cell = (width - left - 10) / columns.length
  const heads = columns.map(
    (name, index) =>
      `<text x="${(left + (index + 0.5) * cell).toFixed(1)}" y="46" ${style} text-anchor="middle" font-size="9">${escaped(name)}</text>`,
  )
  const lines = rows.flatMap((name, row) => {
    const top = 54 + 26 * row
    const squares = columns.map((_, column) => {
      const share = shares[row]?.[column] ?? 0
      const from = (left + column * cell).toFixed(1)
      const square = `<rect x="${from}" y="${top}" width="${(cell - 2).toFixed(1)}" height="24" fill="#2c5d73" fill-opacity="${share.toFixed(2)}"/>`
      const color = share > 0.5 ? 'white' : '#333'
      const number = share < 0.005 ? '' : String(Math.round(share * 100))
      return `${square}<text x="${(left + (column + 0.5) * cell).toFixed(1)}" y="${top + 16}" font-family="sans-serif" font-size="11" fill="${color}" text-anchor="middle">${number}</text>`
    })
    return [`<text x="${left - 8}" y="${top + 16}" ${style} text-anchor="end">${escaped(name)}</text>`, ...squares]
  })
  return [...heads, ...lines]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
