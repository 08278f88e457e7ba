export { articleSeeker } from './article-seeker.ts'
export { emptySeeker } from './empty-seeker.ts'
export { largeNetwork } from './large-network.ts'
export { thrivingSeeker } from './thriving-seeker.ts'
