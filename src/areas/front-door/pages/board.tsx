import { formatInstant } from '../../../core/instant.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { unreadFromPartners, waitingSubmissions } from '../../../engines/portals/index.ts'
import { REFERRAL_SOURCE } from '../../../returns/cin-census/codes.ts'
import { StackingTable, SubNavigation, Tag } from '../../../web/kit/index.ts'
import { DECIDERS, FRONT_DOOR } from '../board/deciders.ts'
import { isLate, type OpenEnquiry, openEnquiries, versionOf } from '../board/open-enquiries.ts'
import { withoutTeam } from '../board/waiting-cases.ts'
import { PARTNER } from '../records.ts'
import { FromPartners, Messages } from './board-messages.tsx'
import { WithoutTeam } from './board-no-team.tsx'
import { ColourTag, DueBy } from './words.tsx'

/** Seconds between two looks at what others did. */
const LIVE = 10

const SHOWS = {
  all: 'All',
  mine: 'Mine',
  free: 'Nobody has it',
  red: 'Red',
  unrated: 'Not rated',
  waiting: 'Waiting for a partner',
} as const
type Show = keyof typeof SHOWS

/** The one board of the front door: every open contact, brothers and sisters together, what is due first in front. */
export const board: PageOf = {
  path: 'board',
  title: 'The front door',
  may: [...FRONT_DOOR, 'director', 'quality-lead'],
  place: 'Front door',
  daily: ['front-door-worker', 'front-door-manager'],
  async show(asked) {
    const { ctx, query } = asked
    const all = await openEnquiries(ctx)
    const messages = await waitingSubmissions(ctx)
    const unread = await unreadFromPartners(ctx)
    const noTeam = await withoutTeam(ctx)
    const version = versionOf(ctx, all, messages, unread, noTeam)
    // Whoever has this very board already is shown nothing again, and nothing is logged.
    if (query.seen === version) return { title: 'The front door', body: <p data-live-same hidden></p> }
    const show: Show = query.show !== undefined && query.show in SHOWS ? (query.show as Show) : 'all'
    const shown = all.filter(one => fits(one, show, asked.viewer.account))
    await logList(ctx, 'list', `The front door, ${SHOWS[show].toLowerCase()}`, [
      ...shown.flatMap(({ contacts }) => contacts.map(({ childId }) => childId)),
      ...(show === 'all' ? noTeam.map(({ child }) => child) : []),
    ])
    return {
      title: 'The front door',
      wide: true,
      breadcrumbs: [{ text: 'The front door' }],
      body: (
        <>
          <h1 class="govuk-heading-l">The front door</h1>
          <p class="govuk-body">
            <a class="govuk-button" href="/areas/front-door/new">
              Write down a contact
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href="/areas/front-door/thresholds">
              The threshold guidance
            </a>
            {' · '}
            <a class="govuk-link" href="/areas/front-door/to-accept">
              Cases that wait for a team
            </a>
            {asked.viewer.roles.some(role => DECIDERS.includes(role)) && (
              <>
                {' · '}
                <a class="govuk-link" href="/areas/front-door/repeats">
                  Repeat contacts to check
                </a>
              </>
            )}
          </p>
          <SubNavigation
            label="Show"
            items={Object.entries(SHOWS).map(([value, text]) => ({
              href: value === 'all' ? '/areas/front-door/board' : `/areas/front-door/board?show=${value}`,
              text: `${text} (${all.filter(one => fits(one, value as Show, asked.viewer.account)).length})`,
              active: value === show,
            }))}
          />
          <div id="board" data-live={LIVE} data-live-version={version}>
            {show === 'all' && <Messages messages={messages} />}
            {show === 'all' && <FromPartners unread={unread} />}
            {shown.length === 0 ? (
              <Nothing show={show} />
            ) : (
              <Board asked={asked} enquiries={shown} unread={new Set(unread.flatMap(one => one.contacts))} />
            )}
            {show === 'all' && <WithoutTeam cases={noTeam} />}
          </div>
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

function fits({ contacts }: OpenEnquiry, show: Show, account: string): boolean {
  if (show === 'mine') return contacts.some(({ holderAccount }) => holderAccount === account)
  if (show === 'free') return contacts.some(({ holder }) => holder === null)
  if (show === 'red') return contacts.some(({ colour }) => colour === 'red')
  if (show === 'unrated') return contacts.some(({ colour }) => colour === null)
  if (show === 'waiting') return contacts.some(({ waitingFor }) => waitingFor.length > 0)
  return true
}

const Nothing = ({ show }: { show: Show }) => (
  <p class="govuk-body">
    {show === 'all'
      ? 'Every contact is decided. A new one appears here by itself.'
      : 'None just now. Choose All to see the rest.'}
  </p>
)

type BoardProps = {
  asked: Asked
  enquiries: readonly OpenEnquiry[]
  /** Contacts about which a partner wrote something that nobody has read. */
  unread: ReadonlySet<string>
}

const Board = ({ asked: { ctx }, enquiries, unread }: BoardProps) => (
  <StackingTable
    caption={`${enquiries.length === 1 ? 'One open enquiry' : `${enquiries.length} open enquiries`}, what is due first in front`}
    captionClasses="govuk-visually-hidden"
    head={['Rating', 'Children', 'Worry', 'Received', 'Decide by', 'Who has it', 'Waiting for'].map(text => ({
      text,
    }))}
    rows={enquiries.map(({ key, contacts }) => {
      const [first] = contacts
      const one = first!
      const waiting = [...new Set(contacts.flatMap(({ waitingFor }) => waitingFor))]
      return [
        { html: <ColourTag colour={worst(contacts.map(({ colour }) => colour))} /> },
        {
          html: (
            <>
              <a class="govuk-link" id={`open-${one.id}`} href={`/areas/front-door/enquiry/${one.id}`}>
                {contacts.map(({ childName }) => childName).join(', ')}
              </a>
              <Repeat contacts={contacts} />
            </>
          ),
        },
        { text: firstWords(one.worry) },
        {
          html: (
            <>
              {formatInstant(one.receivedAt)}
              <br />
              <span class="gt-quiet">
                {one.agency ?? REFERRAL_SOURCE[one.source as keyof typeof REFERRAL_SOURCE] ?? one.source}
                {one.enquiry && `, ${key}`}
              </span>
            </>
          ),
        },
        { html: <DueBy at={one.dueAt} on={one.dueOn} late={isLate(one, ctx)} /> },
        { text: [...new Set(contacts.map(({ holder }) => holder ?? 'Nobody yet'))].join(', ') },
        {
          text:
            [
              contacts.some(({ id }) => unread.has(id)) &&
                `${contacts.find(({ holder }) => holder !== null)?.holder ?? 'Somebody here'}, to read what the agency wrote`,
              ...waiting.map(partner => PARTNER[partner as keyof typeof PARTNER] ?? partner),
            ]
              .filter(Boolean)
              .join(', ') || 'Nobody',
        },
      ]
    })}
  />
)

/** That we heard of one of these children in the twelve months before: what came of it stands on the enquiry’s page. */
const Repeat = ({ contacts }: Pick<OpenEnquiry, 'contacts'>) => {
  const most = Math.max(...contacts.map(({ before }) => before))
  if (most === 0) return null
  return (
    <>
      <br />
      <Tag text="Repeat" classes="govuk-tag--purple" />{' '}
      <span class="gt-quiet">{most === 1 ? 'One contact' : `${most} contacts`} in the 12 months before</span>
    </>
  )
}

function worst(colours: readonly OpenEnquiry['contacts'][number]['colour'][]) {
  for (const colour of ['red', 'amber', 'green'] as const) if (colours.includes(colour)) return colour
  return null
}

/** Enough to know which one it is. */
const firstWords = (worry: string): string =>
  worry.length <= 110 ? worry : `${worry.slice(0, 110).replace(/\s+\S*$/, '')} …`
