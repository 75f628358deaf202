#!/usr/bin/env node
// The command `goldthread`: makes ready what is missing, then is the program.
import './node-version.mjs'
import { pathToFileURL } from 'node:url'
import { ensureInstalled } from './installed.mjs'

ensureInstalled()
const { ensureBuilt } = await import('./build.mjs')
const program = await ensureBuilt()
process.argv[1] = program
await import(pathToFileURL(program).href)
