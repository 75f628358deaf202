export { incomingOf } from './incoming.ts'
export * from './return.ts'
export { runLoads } from './run.ts'
