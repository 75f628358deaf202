import { expect, it } from 'vitest'
import { aboutToGo } from './opening-page.tsx'

it('says about how long there is to go, no nearer than ten seconds', () => {
  expect([0, 7, 12, 47, 55, 60, 80, 119, 250].map(aboutToGo)).toEqual([
    'a few seconds to go',
    'a few seconds to go',
    'about 20 seconds to go',
    'about 50 seconds to go',
    'about a minute to go',
    'about a minute to go',
    'about 1½ minutes to go',
    'about 2 minutes to go',
    'about 4 minutes to go',
  ])
})
