import { expect, it } from 'vitest'
import { EXPORTS } from './kinds.ts'

it.each([
  ['annex-a', 'List 7', ['Child Protection Plan Start Date']],
  ['annex-a', 'List 99', []],
  ['ssd', 'ssd_cp_plans', ['cppl_cp_plan_start_date']],
  ['ssd', 'ssd_version_log', ['release_date']],
  ['dfe-feed', 'child_protection_plans', ['start_date']],
] as const)('rows of a child in %s, %s, that were written anew are told apart by %j', (name, table, keys) => {
  expect(EXPORTS[name].keys(table)).toEqual(keys)
})
