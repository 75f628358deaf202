export * from './family-page.tsx'
export * from './fields.ts'
export * from './known-before.tsx'
export * from './meanwhile.tsx'
