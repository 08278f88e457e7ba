/** The minimum probability of each word, highest first: the calibrated scale of the IPCC's reports. */
const scale = [
  ['almost_certain', 0.99],
  ['very_likely', 0.9],
  ['likely', 0.66],
  ['even', 0.33],
  ['unlikely', 0.1],
  ['very_unlikely', 0],
] as const

export type Likelihood = (typeof scale)[number][0]

/** The word for a probability, in whole percent as it is shown. */
export function likelihoodOf(probability: number): Likelihood {
  return scale.find(([, least]) => Math.round(probability * 100) >= least * 100)?.[0] ?? 'very_unlikely'
}
