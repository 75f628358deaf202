import { STATES, type State } from '../../engines/outbox/index.ts'
import { Tag } from '../kit/index.ts'

const COLOURS: Readonly<Record<State, string>> = {
  waiting: 'govuk-tag--blue',
  held: 'govuk-tag--yellow',
  confirmed: 'govuk-tag--turquoise',
  failed: 'govuk-tag--red',
  sent: 'govuk-tag--green',
  delivered: 'govuk-tag--green',
  stopped: 'govuk-tag--grey',
}

/** Where a message is on its way, in a word. */
export const StateTag = ({ state }: { state: State }) => <Tag text={STATES[state]} classes={COLOURS[state]} />
