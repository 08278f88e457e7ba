import { measureBundles } from './bundle-size.ts'
import { measureReview } from './review-speed.ts'
import { measureTies } from './ties-speed.ts'
import { measureVerbs } from './verb-speed.ts'

// Measures the figures of the library side by side in one run: `pnpm bench`. Ratios count, not times.
await measureReview()
await measureVerbs()
await measureTies()
await measureBundles()
