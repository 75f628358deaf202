export * from './file.ts'
export * from './sort-of.ts'
export * from './tables.ts'
