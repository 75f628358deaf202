import { choice, codes, date, longText, record, text } from '../../engines/records/index.ts'

/** On what ground a death is notified as a serious incident, or why it is not. */
export const GROUND = codes({
  suspected: 'Abuse or neglect is known or suspected',
  care: 'The child was in our care, or a care leaver up to the age of 24; neither is known or suspected',
  both: 'Abuse or neglect is known or suspected, and the child was in our care or a care leaver',
  none: 'None of these: it is not notified',
})
export type Ground = keyof typeof GROUND

/** Whether the national Panel is told, and whether the Secretary of State and Ofsted are. */
export const toPanel = (ground: Ground): boolean => ground === 'suspected' || ground === 'both'
export const toOfsted = (ground: Ground): boolean => ground === 'care' || ground === 'both'

/**
 * The decision whether a child's death is notified as a serious incident (Children Act 2004, section 16C), and that it was:
 * sent outside of this program, and kept here with its day and reference.
 */
export const IncidentNotice = record(
  'incident_notice',
  'Notification of a serious incident',
  {
    knownOn: date('On which day did we know of it?'),
    ground: choice(GROUND, 'Is it notified?'),
    why: longText('What is known, and why is it decided so?'),
    decidedBy: text('Who decided?').optional(),
    panelOn: date('On which day was the national Panel told?').optional(),
    ofstedOn: date('On which day were the Secretary of State and Ofsted told?').optional(),
    reference: text('Under which reference?').optional(),
    sentBy: text('Who told them?').optional(),
  },
  {
    about: 'person',
    checks: [
      {
        field: 'panelOn',
        test: ({ knownOn, panelOn }) =>
          knownOn && panelOn && panelOn < knownOn ? 'They were told before we knew' : undefined,
      },
      {
        field: 'ofstedOn',
        test: ({ knownOn, ofstedOn }) =>
          knownOn && ofstedOn && ofstedOn < knownOn ? 'They were told before we knew' : undefined,
      },
    ],
  },
)
