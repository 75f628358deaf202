export * from './spells.ts'
