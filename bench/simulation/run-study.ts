import { parentPort, workerData } from 'node:worker_threads'
import { studyOf } from './study/studies.ts'
import type { StudyOptions, StudyResult } from './study/study.ts'

/** A study to be run by a thread of its own. */
export type StudyJob = { readonly id: string; readonly options: StudyOptions }

export type StudyDone = { readonly result: StudyResult; readonly seconds: number }

function runJob({ id, options }: StudyJob): StudyDone {
  const begun = performance.now()
  const result = studyOf(id).run(options)
  return { result, seconds: (performance.now() - begun) / 1000 }
}

parentPort?.postMessage(runJob(workerData))
