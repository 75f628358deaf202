export * from './contributed.ts'
export * from './export-live.ts'
export * from './live-return.ts'
export * from './table-rows.ts'
