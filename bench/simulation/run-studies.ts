import { Worker } from 'node:worker_threads'
import type { StudyDone, StudyJob } from './run-study.ts'

export type FinishedJob = StudyJob & StudyDone

/** Runs studies, so many at once, each in a thread of its own; gives them in their order. */
export async function runStudies(
  jobs: readonly StudyJob[],
  { threads, onDone }: { readonly threads: number; readonly onDone: (job: FinishedJob) => void },
): Promise<readonly FinishedJob[]> {
  const finished: FinishedJob[] = []
  const waiting = jobs.map((job, place) => ({ job, place }))
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const done = { ...next.job, ...(await runInThread(next.job)) }
      finished[next.place] = done
      onDone(done)
    }
  }
  await Promise.all(Array.from({ length: threads }, work))
  return finished
}

function runInThread(job: StudyJob): Promise<StudyDone> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./run-study.ts', import.meta.url), { workerData: job })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}
