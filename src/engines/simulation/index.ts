export * from './cast.ts'
