export * from './said-to-them.ts'
