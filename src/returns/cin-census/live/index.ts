export * from './check-live.ts'
export * from './export-live.ts'
export { liveCensus, SOURCE } from './live-census.ts'
export * from './write-rows.ts'
