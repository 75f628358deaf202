export * from './in-words.ts'
export * from './telling.ts'
export * from './tells.ts'
