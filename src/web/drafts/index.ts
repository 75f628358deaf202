export * from './saved-meanwhile.tsx'
