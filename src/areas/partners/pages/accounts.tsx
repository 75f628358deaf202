import { formatDay } from '../../../core/day.ts'
import { dayOf, formatInstant } from '../../../core/instant.ts'
import { refused } from '../../../core/outcome.ts'
import {
  endPartner,
  type InvitationKept,
  invitationsKept,
  KEEP_PARTNERS,
  type PartnerKept,
  partnersKept,
  withdrawInvitation,
} from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { noticesAbout, STATES } from '../../../engines/outbox/index.ts'
import { Form, FormFields, StackingTable } from '../../../web/kit/index.ts'
import { agencies } from '../board/agencies.ts'
import { invite } from '../board/invite.ts'
import { AGENCY_KIND } from '../records.ts'
import { HUB_CRUMB } from './hub.tsx'

const HERE = '/areas/partners/accounts'
const TITLE = 'Partners’ accounts'

/** Invites professionals of agencies by name, and ends their accounts. */
export const accounts: PageOf = {
  path: 'accounts',
  title: TITLE,
  may: [...KEEP_PARTNERS, 'administrator'],
  async show(asked, problems) {
    const { ctx, csrf, form, viewer } = asked
    const keeps = viewer.roles.some(role => KEEP_PARTNERS.includes(role))
    const partners = await partnersKept(ctx)
    const invitations = await invitationsKept(ctx)
    const there = (await agencies(ctx)).map(({ id, name }) => ({ value: id, text: name }))
    const kinds = Object.entries(AGENCY_KIND).map(([value, text]) => ({ value, text }))
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: keeps ? [HUB_CRUMB, { text: TITLE }] : [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <Partners asked={asked} partners={partners} keeps={keeps} />
          <Invitations
            asked={asked}
            invitations={invitations}
            sent={await sentOf(asked, invitations)}
            keeps={keeps}
          />
          {keeps && (
            <>
              <h2 class="govuk-heading-m">Invite somebody</h2>
              <p class="govuk-body">
                They get an e-mail with an address that can be used once, and choose their own password.
                Invite them again if they have forgotten it.
              </p>
              <Form action={HERE} csrf={csrf} submitLabel="Send the invitation" hidden={{ do: 'invite' }}>
                <FormFields
                  fields={[
                    { name: 'name', type: 'text', label: 'Name' },
                    { name: 'email', type: 'text', label: 'Work e-mail address' },
                    { name: 'jobTitle', type: 'text', label: 'Job or role', optional: true },
                    ...(there.length === 0
                      ? []
                      : [
                          {
                            name: 'agency',
                            type: 'select' as const,
                            label: 'Agency',
                            options: there,
                            optional: true,
                          },
                        ]),
                    { name: 'newAgency', type: 'text', label: 'Or a new agency', optional: true },
                    {
                      name: 'kind',
                      type: 'select',
                      label: 'What kind of agency is the new one?',
                      options: kinds,
                      optional: true,
                    },
                  ]}
                  values={form.do === 'invite' ? form : {}}
                  errors={problems}
                />
              </Form>
            </>
          )}
        </>
      ),
    }
  },
  async act(asked) {
    const { ctx, form, viewer } = asked
    if (!viewer.roles.some(role => KEEP_PARTNERS.includes(role))) return 'not-found'
    const said = (notice: string) => ({ ok: true as const, value: { redirect: HERE, notice } })
    if (form.do === 'end')
      return (await endPartner(ctx, form.account ?? ''))
        ? said('The account is ended. It opens nothing from now on.')
        : refused('There is no such account.')
    if (form.do === 'withdraw')
      return (await withdrawInvitation(ctx, form.invitation ?? ''))
        ? said('The invitation is withdrawn.')
        : refused('This invitation is used or withdrawn already.')
    const line = (name: string) => (form[name] ?? '').replace(/\p{Cc}/gu, ' ').trim()
    const done = await invite(asked, {
      name: line('name'),
      email: line('email'),
      jobTitle: line('jobTitle'),
      agency: line('agency'),
      newAgency: line('newAgency'),
      kind: line('kind'),
    })
    return done.ok ? said(`${line('name')} is invited.`) : done
  },
}

async function sentOf({ ctx }: Asked, invitations: readonly InvitationKept[]): Promise<Map<string, string>> {
  const notices = await noticesAbout(
    ctx,
    invitations.map(({ id }) => id),
  )
  return new Map(
    notices.map(({ about, state, reason }) => [
      about,
      reason ? `${STATES[state]}: ${reason}` : STATES[state],
    ]),
  )
}

const Small = ({
  asked,
  does,
  hidden,
  words,
  of,
}: {
  asked: Asked
  does: string
  hidden: [string, string]
  words: string
  of: string
}) => (
  <form action={HERE} method="post" class="gt-inline">
    <input type="hidden" name="_csrf" value={asked.csrf} />
    <input type="hidden" name="do" value={does} />
    <button type="submit" name={hidden[0]} value={hidden[1]} class="gt-as-link">
      {words}
      <span class="govuk-visually-hidden"> {of}</span>
    </button>
  </form>
)

type ListProps = { asked: Asked; keeps: boolean }

const Partners = ({ asked, partners, keeps }: ListProps & { partners: readonly PartnerKept[] }) =>
  partners.length === 0 ? (
    <p class="govuk-body">No partner has an account yet.</p>
  ) : (
    <StackingTable
      caption="Who can sign in"
      captionClasses="govuk-table__caption--m"
      head={['Agency', 'Name', 'E-mail address', 'Last signed in', ''].map(text => ({
        html: text === '' ? <span class="govuk-visually-hidden">End</span> : text,
      }))}
      rows={partners.map(({ id, agency, name, jobTitle, email, signedIn, lastDay }) => [
        { text: agency },
        { text: jobTitle === '' ? name : `${name}, ${jobTitle}` },
        { text: email },
        { text: signedIn === null ? 'Never' : formatInstant(signedIn) },
        lastDay !== null && lastDay < asked.ctx.today
          ? { text: `Ended after ${formatDay(lastDay)}` }
          : {
              html: keeps ? (
                <Small
                  asked={asked}
                  does="end"
                  hidden={['account', id]}
                  words="End the account"
                  of={`of ${name}`}
                />
              ) : (
                <span>Open</span>
              ),
            },
      ])}
    />
  )

const Invitations = ({
  asked,
  invitations,
  sent,
  keeps,
}: ListProps & { invitations: readonly InvitationKept[]; sent: ReadonlyMap<string, string> }) =>
  invitations.length === 0 ? null : (
    <StackingTable
      caption="Invited, and not taken up"
      captionClasses="govuk-table__caption--m"
      head={['Agency', 'Name', 'Invited', 'E-mail', 'Ends', ''].map(text => ({
        html: text === '' ? <span class="govuk-visually-hidden">Withdraw</span> : text,
      }))}
      rows={invitations.map(({ id, agency, name, email, invitedBy, invitedAt, expiresAt }) => [
        { text: agency },
        { text: `${name}, ${email}` },
        { text: `${formatInstant(invitedAt)} by ${invitedBy}` },
        { text: sent.get(id) ?? 'Not sent' },
        { text: formatDay(dayOf(expiresAt)) },
        {
          html: keeps ? (
            <Small
              asked={asked}
              does="withdraw"
              hidden={['invitation', id]}
              words="Withdraw"
              of={`the invitation of ${name}`}
            />
          ) : (
            <span>Open</span>
          ),
        },
      ])}
    />
  )
