export * from './given.ts'
export * from './hints.ts'
export * from './sign-off.ts'
export * from './smart-action.ts'
