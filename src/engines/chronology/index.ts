export * from './in-words.ts'
export * from './of-child.ts'
export * from './telling.ts'
export * from './tells.ts'
