import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROLE_NAMES, roleName } from '../src/engines/access/index.ts'
import { everyArea } from './setup/lives.ts'

const DOC = join(import.meta.dirname, '../docs/who-decides.md')

/** The lines of docs/who-decides.md: what is decided, by which action, and who may. */
const lines = readFileSync(DOC, 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| Decision') && !line.startsWith('| ---'))
  .map(line =>
    line
      .slice(1, -1)
      .split('|')
      .map(cell => cell.trim()),
  )
  .map(([decision = '', action = '', who = '', first = '']) => ({
    decision,
    action: action.replaceAll('`', ''),
    who: who.split(', '),
    first,
  }))

describe('who decides, as docs/who-decides.md says it', () => {
  it('names a decision, whoever may make it in the words of the screen, and what must be there first', () => {
    expect(lines.length).toBeGreaterThan(10)
    const roles: string[] = Object.values(ROLE_NAMES)
    for (const { decision, who, first } of lines) {
      expect(
        who.filter(role => !roles.includes(role)),
        decision,
      ).toEqual([])
      expect(first, decision).not.toBe('')
    }
  })

  it('is what the program lets people do: each action, and each page that decides, is open to those roles, and to nobody else', async () => {
    const areas = await everyArea()
    const actions = new Map([
      ...areas.flatMap(area => area.actions ?? []).map(action => [action.id, action.may] as const),
      ...areas
        .flatMap(area => area.pages ?? [])
        .flatMap(({ decides, may }) => (decides === undefined ? [] : [[decides, may] as const])),
    ])
    const wrong = lines
      .filter(({ action }) => action !== '')
      .map(({ decision, action, who }) => ({
        decision,
        says: who.toSorted(),
        does: (actions.get(action) ?? []).map(role => roleName(role)).toSorted(),
      }))
      .filter(({ says, does }) => says.join() !== does.join())
    expect(wrong).toEqual([])
  })
})
