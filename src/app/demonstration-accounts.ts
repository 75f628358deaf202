import type { NewAccount, Role } from '../engines/access/index.ts'

/** The one password of every made-up account. Published on the sign-in page: nobody in a demonstration is real. */
export const DEMONSTRATION_PASSWORD = 'gold thread'

const EAST = 'East locality'
const CARE = 'Children in care team'

/** One of the made-up colleagues. */
export type DemonstrationAccount = {
  id: string
  name: string
  jobTitle: string
  team: string | null
  roles: readonly Role[]
  /** What they would come to the service for, in a line. */
  sees: string
}

const someone = (
  id: string,
  name: string,
  jobTitle: string,
  team: string | null,
  role: Role,
  sees: string,
): DemonstrationAccount => ({ id, name, jobTitle, team, roles: [role], sees })

/** Everyone who works for the demonstration authority. */
export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  someone(
    'social-worker',
    'Priya Nandan',
    'Social worker',
    EAST,
    'social-worker',
    'Her children, and what is due for them',
  ),
  someone(
    'social-worker-care',
    'Sam Adeyemi',
    'Social worker',
    CARE,
    'social-worker',
    'His children in care',
  ),
  someone(
    'personal-adviser',
    'Lorna Whitby',
    'Personal adviser',
    'Leaving care team',
    'personal-adviser',
    'Her care leavers, and what is due for them',
  ),
  someone(
    'early-help',
    'Tomasz Wilk',
    'Early help worker',
    'Early help team',
    'early-help-worker',
    'Families who get help early',
  ),
  someone(
    'front-door',
    'Grace Abara',
    'Front door manager',
    'Front door',
    'front-door-manager',
    'What has just come in',
  ),
  someone(
    'front-door-worker',
    'Jonah Mercer',
    'Front door worker',
    'Front door',
    'front-door-worker',
    'Contacts, partners and families’ agreement',
  ),
  someone(
    'team-manager',
    'Owen Pritchard',
    'Team manager',
    EAST,
    'team-manager',
    'The team’s children, by worker',
  ),
  someone(
    'reviewing-officer',
    'Helen Moss',
    'Independent reviewing officer',
    'Reviewing team',
    'reviewing-officer',
    'Reviews of children in care',
  ),
  someone(
    'head-of-service',
    'Farah Siddiqui',
    'Head of service',
    null,
    'head-of-service',
    'Every team, and restricted records',
  ),
  someone(
    'director',
    'Martin Cole',
    'Director of children’s services',
    null,
    'director',
    'The figures, and what lies behind them',
  ),
  someone(
    'analyst',
    'Lena Hartwig',
    'Performance analyst',
    null,
    'performance-analyst',
    'Returns, loads and figures',
  ),
  someone('quality', 'Ruth Bellamy', 'Quality lead', null, 'quality-lead', 'How well the work is done'),
  someone(
    'adoption',
    'Anna Lindqvist',
    'Adoption social worker',
    'Adoption team',
    'adoption-worker',
    'Children with a plan for adoption',
  ),
  someone(
    'business-support',
    'Mel Underhill',
    'Business support officer',
    EAST,
    'business-support',
    'Letters to finish and send; no child’s record',
  ),
  someone(
    'administrator',
    'Noor Kassim',
    'System administrator',
    null,
    'administrator',
    'Accounts; no child’s record',
  ),
  someone(
    'sandra.hillcott',
    'Sandra Hillcott',
    'Designated safeguarding lead',
    null,
    'partner',
    'Refers children from a school, and follows what comes of it; no child’s record',
  ),
  someone(
    'aled.pryce',
    'Aled Pryce',
    'Sergeant, domestic abuse desk',
    null,
    'partner',
    'Tells of domestic abuse for the police, and screens it; no child’s record',
  ),
  someone(
    'nia.colbourne',
    'Nia Colbourne',
    'Health visitor',
    null,
    'partner',
    'Tells of domestic abuse for a health service, and screens it; no child’s record',
  ),
]

/** The agency of each made-up partner, by their account. */
export const DEMONSTRATION_AGENCIES: Readonly<
  Record<string, { name: string; kind: string; telephone: string }>
> = {
  'sandra.hillcott': { name: 'Harrow Lane School', kind: 'school', telephone: '01632 960 222' },
  'aled.pryce': { name: 'County Police', kind: 'police', telephone: '01632 960 444' },
  'nia.colbourne': {
    name: 'Millbrook Health Visiting',
    kind: 'health-service',
    telephone: '01632 960 555',
  },
}

/** The email address that a made-up colleague signs in with. */
export const emailOf = (account: DemonstrationAccount): string => `${account.id}@demonstration.example`

/** As an account to be made. */
export const newAccountOf = (account: DemonstrationAccount): NewAccount => ({
  id: account.id,
  name: account.name,
  email: emailOf(account),
  password: DEMONSTRATION_PASSWORD,
  jobTitle: account.jobTitle,
  team: account.team,
  roles: account.roles,
})
