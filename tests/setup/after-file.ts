import { afterAll } from 'vitest'
import { letGo } from './database.ts'

// Told of before any test file's own: so it comes after all of theirs, when nobody is in a database any more.
afterAll(letGo)
