export * from './matches-page.tsx'
export * from './search-page.tsx'
export * from './suggestions.ts'
