export * from './family-page.tsx'
export * from './fields.ts'
