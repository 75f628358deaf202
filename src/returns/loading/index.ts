export { incomingOf } from './incoming.ts'
export * from './return.ts'
export { runLoads } from './run.ts'
export { type MakesYear, standingYear } from './standing-year.ts'
