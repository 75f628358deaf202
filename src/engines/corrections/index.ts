export * from './corrects.ts'
export * from './kept.ts'
export * from './tables.ts'
export * from './who.ts'
