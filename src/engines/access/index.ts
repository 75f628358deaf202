export * from './roles.ts'
export * from './tables.ts'
