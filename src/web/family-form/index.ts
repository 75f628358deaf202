export * from './family-page.tsx'
export * from './fields.ts'
export * from './meanwhile.tsx'
