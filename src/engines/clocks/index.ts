export * from './clock.ts'
export * from './clock-run.ts'
