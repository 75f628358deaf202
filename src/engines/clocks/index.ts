export * from './clock.ts'
export * from './clock-run.ts'
export * from './repeating.ts'
