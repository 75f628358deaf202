export * from './of-child.ts'
export * from './spells.ts'
