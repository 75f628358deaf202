export * from './cast.ts'
export * from './play.ts'
