// what is known of a rate, a pace and a count
export type { Attempts, OpenGroup } from './statistics/attempts.ts'
export { type Beta, betaCdf, betaInterval, betaMean, betaQuantile, type CredibleInterval } from './statistics/beta.ts'
export { betaBinomialCdf, betaBinomialPmf, betaBinomialQuantile } from './statistics/beta-binomial.ts'
export { betaFromLogs, type MeanLogs } from './statistics/beta-from-logs.ts'
export {
  betaNegativeBinomialCdf,
  betaNegativeBinomialPmf,
  betaNegativeBinomialQuantile,
} from './statistics/beta-negative-binomial.ts'
export { betaPdf } from './statistics/beta-pdf.ts'
export { digamma, trigamma } from './statistics/digamma.ts'
export { expectedLogShortfall } from './statistics/expected-log-shortfall.ts'
export { type Gamma, gammaCdf } from './statistics/gamma.ts'
export { gammaPoissonCdf } from './statistics/gamma-poisson.ts'
export { gammaPoissonPmf } from './statistics/gamma-poisson-pmf.ts'
export { gammaPoissonQuantile } from './statistics/gamma-poisson-quantile.ts'
export { gammaQuantile } from './statistics/gamma-quantile.ts'
export { logBeta } from './statistics/log-beta.ts'
export { logGamma } from './statistics/log-gamma.ts'
export { normalCdf } from './statistics/normal-cdf.ts'
export { type PooledRate, type PooledRates, poolRates } from './statistics/pool-rates.ts'
export {
  type RateDistribution,
  rateCdf,
  rateInterval,
  rateMean,
  rateQuantile,
  rateVariance,
} from './statistics/rate-distribution.ts'
export { ratePosterior } from './statistics/rate-posterior.ts'
