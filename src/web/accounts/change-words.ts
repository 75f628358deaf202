import { day, formatDay } from '../../core/day.ts'
import type { AccountChange, Role } from '../../engines/access/index.ts'
import { roleNames } from './state.tsx'

const PLAIN = {
  name: 'Name',
  email: 'Email address',
  'job-title': 'Job title',
  team: 'Team',
} as const

const DONE = {
  made: 'Account made',
  password: 'New password set',
  'own-password': 'Changed their own password',
  unlocked: 'Account unlocked',
} as const

const roles = (codes: string | null): string =>
  roleNames((codes ?? '').split(',') as Role[]).join(', ') || 'none'
const lastDay = (iso: string | null): string => (iso === null ? 'none' : formatDay(day(iso)))

/** What was changed of an account, in words: 'Team: East locality. Before: Front door'. */
export function changeWords({ what, before, after }: AccountChange): string {
  if (what === 'roles') return `Roles: ${roles(after)}. Before: ${roles(before)}`
  if (what === 'last-day') return `Last day: ${lastDay(after)}. Before: ${lastDay(before)}`
  if (what === 'name' || what === 'email' || what === 'job-title' || what === 'team')
    return `${PLAIN[what]}: ${after || 'none'}. Before: ${before || 'none'}`
  return DONE[what]
}
