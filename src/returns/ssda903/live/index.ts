export * from './check-live.ts'
export * from './earlier-care.ts'
export * from './export-live.ts'
export { liveReturn } from './live-return.ts'
