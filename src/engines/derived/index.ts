export * from './derived.ts'
export * from './keep.ts'
export * from './replay.ts'
