export * from './telling.ts'
export * from './tells.ts'
