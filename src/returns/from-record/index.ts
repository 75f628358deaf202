export * from './contributed.ts'
export * from './table-rows.ts'
