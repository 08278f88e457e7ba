export { betaInterval } from './beta.ts'
