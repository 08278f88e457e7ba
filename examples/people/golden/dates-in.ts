const spanishMonths = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

/** The dates that a text spells out with their years, in English or Spanish. */
export function datesIn(text: string): readonly Date[] {
  const english = [...text.matchAll(/[A-Z][a-z]+ \d{1,2}, 20\d\d/g)].map(([date]) => new Date(`${date} UTC`))
  const spanish = [...text.matchAll(/(\d{1,2}) de ([a-z]+) de (20\d\d)/g)].map(
    ([, day, month = '', year]) => new Date(Date.UTC(Number(year), spanishMonths.indexOf(month), Number(day))),
  )
  return [...english, ...spanish].filter((date) => !Number.isNaN(date.getTime()))
}
