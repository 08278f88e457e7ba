import type { Known, Quadrant } from './factor.ts'
import type { FactorCode } from './factor-table.ts'
import type { SwotReason } from './swot-reason.ts'

/**
 * A factor with its evidence.
 *
 * `strength` is how strongly the factor shows, 0 to 1; 0 where the data contradict what the seeker said. `weight` is
 * its share among the internal or among the external factors, each summing to 1; 0 if it is not among the strategic
 * ones. `rating` is 1 to 4 as in IFE and EFE: major weakness 1, minor 2, minor strength 3, major 4; for opportunities
 * and threats how well the seeker responds, 1 poorly to 4 very well.
 */
export type Factor = {
  /** What was recognized, as a code. */
  readonly code: FactorCode
  /** The box it belongs to. */
  readonly quadrant: Quadrant
  /** How strongly it shows, 0 to 1; 0 where the data speak against what the seeker said. */
  readonly strength: number
  /** Its share among internal or among external factors, 0 to 1; 0 if it is not a strategic one. */
  readonly weight: number
  /** 1 to 4 as in IFE and EFE: from major weakness, or poor response, to major strength. */
  readonly rating: number
  /** Whether the log, the market or the seeker says so. */
  readonly knownBy: Known
  /** Why the factor shows. */
  readonly because: readonly SwotReason[]
}
