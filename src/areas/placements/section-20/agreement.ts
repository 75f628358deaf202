import type { Day } from '../../../core/day.ts'
import { invalid, refused } from '../../../core/outcome.ts'
import { insert } from '../../../engines/records/index.ts'
import type { Family, FamilyChild, FamilyForm } from '../../../web/family-form/index.ts'
import { familyChildren } from '../../child/facts.ts'
import { Agreement } from '../records-section-20.ts'
import { ASKING, comingInHref } from '../who.ts'
import { oneAtATime, whyNotComingIn } from './standing.ts'

/** Of whom an agreement can be written down: the children of a family. */
export const inFamily: Family<FamilyChild> = {
  area: 'placements',
  childrenOf: ({ ctx }, child) => familyChildren(ctx, child, 'an agreement to live in our care'),
  nobody: 'There is nobody here to write about.',
  oneAtATime,
  home: { href: comingInHref, text: 'Coming into our care' },
}

/** Who agrees that children of a family live with us, once for all whom it is about; what each of them wants is their own. */
export const agreement: FamilyForm<FamilyChild> = {
  path: 'agreement',
  title: 'Write down who agrees that a child lives in our care',
  submit: 'Save what they said',
  may: ASKING,
  kind: Agreement,
  ofAll: [
    'saidOn',
    'ground',
    'position',
    'agreedBy',
    'standing',
    'understood',
    'words',
    'objects',
    'objector',
    'canProvide',
  ],
  ofEach: ['childsView'],
  async write({ ctx, viewer }, { child, name }, values, id) {
    const saidOn = values.saidOn as Day | null
    if (saidOn === null) return invalid('saidOn', 'Say on which day')
    if (saidOn > ctx.today) return invalid('saidOn', 'This day is still to come')
    const why = await whyNotComingIn(ctx, child, saidOn)
    if (why) return refused(`${name}: ${why}`)
    return insert(ctx, Agreement, child, { ...values, writtenBy: viewer.name } as never, id)
  },
}
