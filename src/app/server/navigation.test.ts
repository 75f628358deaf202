import { describe, expect, it } from 'vitest'
import { MORE, navigationOf } from './navigation.ts'
import type { Route } from './route.ts'

const handle = (): never => {
  throw new Error('Nobody opens it here')
}
const route = (path: string, more: Partial<Route> = {}): Route =>
  ({ method: 'GET', path, title: path, handle, ...more }) as Route
const grace = {
  name: 'Grace',
  account: 'front-door',
  id: 'front-door',
  roles: ['front-door-manager'],
  team: '',
} as never

const core = ['/', '/work', '/outbox', '/figures', '/matches'].map(path => route(path))
const ofAreas = (count: number): Route[] =>
  Array.from({ length: count }, (_, n) =>
    route(`/areas/${n}`, { place: `Place ${n}`, ...(n === 7 ? { daily: ['front-door-manager'] } : {}) }),
  )
const texts = (routes: Route[], path = '/') => navigationOf(grace, routes, path).map(({ text }) => text)

describe('the main navigation', () => {
  it('shows all of eight places, what areas bring after My day and Work', () => {
    expect(texts([...core, ...ofAreas(3)])).toEqual([
      'My day',
      'Work',
      'Place 0',
      'Place 1',
      'Place 2',
      'Outbox',
      'Figures',
      'Matches',
    ])
  })

  it('of thirteen shows what is daily for them and what everybody has, seven in all, and the rest behind one more', () => {
    const shown = texts([...core, ...ofAreas(8)])
    expect(shown).toEqual(['My day', 'Work', 'Place 0', 'Place 7', 'Outbox', 'Figures', 'Matches', 'More'])
  })

  it('always shows where they are', () => {
    const items = navigationOf(grace, [...core, ...ofAreas(8)], '/areas/5/deeper')
    expect(items.find(({ active }) => active)?.text).toBe('Place 5')
    expect(items.at(-1)).toMatchObject({ href: MORE, text: 'More' })
    expect(items).toHaveLength(8)
  })
})
