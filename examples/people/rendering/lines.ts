import { type Because, describeReason } from '@tiecraft/core'

/** A share in whole percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

/** A number with at most one decimal. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10)
}

export function day(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** One line for each reason, with the research it rests on. */
export function reasonLines(because: readonly Because[]): readonly string[] {
  return because.map((reason) => `  - ${describeReason(reason)} (${reason.evidence})`)
}

export function section(title: string, lines: readonly string[]): readonly string[] {
  return ['', `## ${title}`, '', ...(lines.length > 0 ? lines : ['Nothing.'])]
}
