export * from './contributed.ts'
export * from './numbers-of.ts'
export * from './table-rows.ts'
