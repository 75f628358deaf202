export * from './news.ts'
export * from './read.ts'
export * from './tables.ts'
