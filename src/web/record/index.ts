export * from './correct-page.tsx'
export * from './record-page.tsx'
export * from './rule-part.tsx'
export * from './value-words.ts'
