export * from './check-live.ts'
export * from './export-live.ts'
export { liveCensus } from './live-census.ts'
