import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Area } from '../engines/area.ts'

/** An area that was found, and the folder that holds its migrations. */
export type Found = { area: Area; folder: string }

/**
 * Every practice area in a folder, in an order where each comes after those whose facts it joins. An area is
 * a folder with an area.ts (area.js once built) that exports `area`. Throws when two areas join in a circle.
 */
export async function discoverAreas(...folders: string[]): Promise<Found[]> {
  const found: Found[] = []
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue
      const file = ['area.ts', 'area.js'].map(n => join(folder, entry.name, n)).find(existsSync)
      if (!file) continue
      const { area } = (await import(pathToFileURL(file).href)) as { area: Area }
      found.push({ area, folder: join(folder, entry.name) })
    }
  }
  return inOrder(found.sort((a, b) => a.area.name.localeCompare(b.area.name)))
}

function inOrder(found: Found[]): Found[] {
  const ordered: Found[] = []
  const left = new Set(found)
  const made = new Set<string>()
  while (left.size > 0) {
    const ready = [...left].filter(({ area }) => (area.joins ?? []).every(facts => made.has(facts.view)))
    if (ready.length === 0) {
      throw new Error(
        `these areas join each other's facts in a circle: ${[...left].map(f => f.area.name).join(', ')}`,
      )
    }
    for (const one of ready) {
      ordered.push(one)
      left.delete(one)
      for (const facts of one.area.facts ?? []) made.add(facts.view)
    }
  }
  return ordered
}
