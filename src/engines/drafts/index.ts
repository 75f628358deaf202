export * from './draft.ts'
export * from './saved.ts'
export * from './tables.ts'
