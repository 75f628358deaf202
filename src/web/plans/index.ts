export * from './asked-once.tsx'
export * from './for-family.tsx'
export * from './plan-actions.tsx'
