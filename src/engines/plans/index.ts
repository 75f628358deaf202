export * from './given.ts'
export * from './hints.ts'
export * from './smart-action.ts'
