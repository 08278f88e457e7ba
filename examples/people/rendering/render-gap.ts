import type { Fill, Forecast, GapAnalysis } from '@tiecraft/core'
import { day, percent, reasonLines, rounded, section } from './lines.ts'

/** The four questions and their answers. */
export function renderGap({ now, target, gap, fill, because }: GapAnalysis): readonly string[] {
  return [
    ...section('Where are you now?', [
      `- ${rounded(now.approachesPerWeek)} people approached a week, hours a week: ${hours(now.hours)}`,
      `- reached: ${counts(now.reached)}`,
      `- ${now.contacts} contacts, ${now.channelsTried} channels tried`,
      `- stages: ${counts(now.stages)}`,
      `- conditions: ${counts(now.conditions)}`,
    ]),
    ...section('Where would you like to be?', target ? targetLines(target) : []),
    ...section('What is your gap?', [
      ...(gap.probability === undefined ? [] : [`- chance at today's pace: ${percent(gap.probability)}`]),
      ...reasonLines(because),
      ...(gap.forecast ? forecastLines(gap.forecast) : []),
      ...gap.indicators.map(
        ({ code, unit, now: is, target: aim, shortfall }) =>
          `- ${code}: ${rounded(is)} of ${rounded(aim)} ${unit}${shortfall > 0 ? `, short by ${rounded(shortfall)}` : ''}`,
      ),
    ]),
    ...section('How do you fill the gap?', [`- ${fill.kind}`, ...fillLines(fill)]),
  ]
}

function targetLines({ goal, weeksLeft, achieved, remaining, perWeek }: NonNullable<GapAnalysis['target']>) {
  return [
    `- ${goal.count} × ${goal.outcome} by ${day(goal.by)}, in ${rounded(weeksLeft)} weeks: ${achieved} reached, ${remaining} to go`,
    `- a week: ${perWeek ? counts(perWeek) : 'no pace would do'}`,
  ]
}

function forecastLines({ quantiles, inTime, because }: Forecast): readonly string[] {
  const dates = quantiles.map(({ probability, by, approaches }) => {
    return `${percent(probability)} by ${by ? day(by) : 'no date within three years'} (${approaches ?? 'very many'} approaches)`
  })
  const [low, high] = inTime.interval80
  return [
    `- forecast: ${dates.join(', ')}`,
    `- in time: ${rounded(inTime.expected)} expected, ${low} to ${high} with 80 %`,
    ...reasonLines(because),
  ]
}

function fillLines(fill: Fill): readonly string[] {
  if (fill.kind !== 'extra_hours' && fill.kind !== 'out_of_reach') return []
  const shares = fill.byChannel.map(({ channel, hours: share }) => `${channel} ${rounded(share)} h`)
  const plan = `- ${rounded(fill.hoursPerWeek)} more hours a week give ${percent(fill.probability)}: ${shares.join(', ')}`
  if (fill.kind === 'extra_hours') return [plan]
  const date = fill.feasibleBy ? day(fill.feasibleBy) : 'no date'
  return [plan, `- feasible by ${date}; feasible in time: ${fill.feasibleCount}`]
}

function hours({ plannedPerWeek, loggedPerWeek }: GapAnalysis['now']['hours']): string {
  const show = (value: number | undefined): string => (value === undefined ? 'unknown' : rounded(value))
  return `${show(plannedPerWeek)} planned, ${show(loggedPerWeek)} logged`
}

function counts(record: object): string {
  return Object.entries(record)
    .map(([key, value]) => `${key} ${rounded(Number(value))}`)
    .join(', ')
}
