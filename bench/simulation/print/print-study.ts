import type { FinishedJob } from '../run-studies.ts'
import { studyOf } from '../study/studies.ts'
import { writeBand, writeError, writeValue, writeVerdict } from './format.ts'

/** Prints what a study found, a figure a line: value, standard error, how many stand behind it, target, whether reached. */
export function printStudy({ id, options, result, seconds }: FinishedJob): void {
  console.log(`\n${studyOf(id).asks} (${id}, ${options.set} worlds, ${seconds.toFixed(0)} s)`)
  for (const figure of result.figures) {
    const value = `${writeValue(figure).padStart(8)} ± ${writeError(figure)}`
    const target = figure.target ? `  ${writeBand(figure.target, figure.unit)}: ${writeVerdict(figure)}` : ''
    console.log(`${value.padEnd(18)} n = ${String(figure.cases).padEnd(6)} ${figure.row}, ${figure.when}${target}`)
  }
}
