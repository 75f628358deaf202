export * from './check-live.ts'
export * from './earlier-care.ts'
export * from './export-live.ts'
export { liveReturn, SOURCE } from './live-return.ts'
