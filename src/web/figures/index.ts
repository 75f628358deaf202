export * from './asked.ts'
export * from './behind-page.tsx'
export * from './figure-page.tsx'
export * from './figures-page.tsx'
