export { incomingOf } from './incoming.ts'
export { problemsOf } from './load.ts'
export * from './return.ts'
export { runLoads } from './run.ts'
