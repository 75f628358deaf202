export * from './draft.ts'
export * from './tables.ts'
