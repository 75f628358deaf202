import { expect, it } from 'vitest'
import { QUALIFIED } from '../child/facts.ts'
import { AUTHORISING } from './who.ts'

// Working Together to Safeguard Children 2023, chapter 3: a qualified social worker decides on an assessment.
it('everybody who authorises an assessment is a qualified social worker by their role', () => {
  expect(AUTHORISING.filter(role => !QUALIFIED.includes(role))).toEqual([])
})
