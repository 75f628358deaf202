export * from './faults-page.tsx'
export * from './rule-page.tsx'
