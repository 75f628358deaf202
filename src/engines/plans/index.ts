export * from './hints.ts'
export * from './smart-action.ts'
