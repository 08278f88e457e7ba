import type { Reporter, Vitest } from 'vitest/node'

/** A reporter that fails a full run in which some project passed no test: silence is not success. */
export function requireTests(): Reporter {
  let vitest: Vitest | undefined
  let isFull = false
  return {
    onInit(started): void {
      vitest = started
    },
    async onTestRunStart(chosen): Promise<void> {
      const all = await vitest?.globTestSpecifications()
      isFull = chosen.length === all?.length && vitest?.config.testNamePattern === undefined
    },
    onTestRunEnd(modules): void {
      if (!vitest || !isFull) return
      const alive = modules.filter((module) => !module.children.allTests('passed').next().done)
      const idle = vitest.projects.filter(({ name }) => !alive.some(({ project }) => project.name === name))
      if (idle.length === 0) return
      vitest.logger.error(`No test passed in: ${idle.map(({ name }) => name).join(', ')}`)
      process.exitCode = 1
    },
  }
}
